"""Holds the verifier in `Examples/verify-review` against the tool: both must accept and refuse the same plans.

Usage: signed_reviews.py TOOL. Signs the illustrative plan where that is not signed yet, and another plan that has what
that one lacks. Alters a copy of them in one way at a time: in ways that rewrite a signed year, and in ways that do not.
Fails with every way on which the two do not say the same, or not what must be said.
"""

import hashlib
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
VERIFIER = ROOT / "Examples/verify-review/verify.py"
SIGNINGS = [("2022", "2022-10-12"), ("2023", "2023-10-11"), ("2024", "2024-10-09")]
# 31 October 2024 at noon, so that the tool says the same on any day.
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1730376000", "PYTHONDONTWRITEBYTECODE": "1"}


class Folder:
    """A copy of the signed plan, to be altered; what is to be altered must be there."""

    def __init__(self, path):
        self.path = path

    def read(self, name):
        return (self.path / name).read_bytes().decode("utf-8")

    def write(self, name, text):
        (self.path / name).write_bytes(text.encode("utf-8"))

    def edit(self, name, old, new):
        """Puts `new` in the place of the first `old` of a file."""
        text = self.read(name)
        assert old in text and old != new, f"{name} does not have {old!r}"
        self.write(name, text.replace(old, new, 1))

    def files(self):
        """The names of the plan's files, without the records."""
        return sorted(str(path.relative_to(self.path)) for path in self.path.rglob("*.yaml"))

    def entry(self, action):
        """The file that has an action, and the text of its entry."""
        for name in self.files():
            found = re.search(rf"^  - id: {action}\n(?:(?!  - id: )(?:    .*)?\n)*", self.read(name), re.MULTILINE)
            if found:
                return name, found.group()
        raise AssertionError(f"there is no {action}")

    def action(self, action, old, new):
        """Puts `new` in the place of the first `old` of an action."""
        name, entry = self.entry(action)
        assert old in entry, f"{action} does not have {old!r}"
        self.edit(name, entry, entry.replace(old, new, 1))

    def exchange(self, action, first, second):
        """Puts two texts of an action in each other's place."""
        for old, new in ((first, "\0"), (second, first), ("\0", second)):
            self.action(action, old, new)

    def cut(self, action, pattern):
        """Takes what a pattern describes out of an action."""
        name, entry = self.entry(action)
        rest, count = re.subn(pattern, "", entry, count=1, flags=re.MULTILINE)
        assert count == 1, f"{action} has nothing like {pattern!r}"
        self.edit(name, entry, rest)

    def rewrite(self, name, pattern, new, *, with_digests=False):
        """Alters a record; with its digests, as somebody would who knows how they are made."""
        text, count = re.subn(pattern, new, self.read(name), count=1, flags=re.MULTILINE)
        assert count == 1, f"{name} has nothing like {pattern!r}"
        if with_digests:
            def heading(found):
                lines = found.group(2).split(" ")[0] + "\n" + found.group(3).replace("  ", "", 1).replace("\n  ", "\n")
                return f"action {found.group(2)} {digest(lines)}\n{found.group(3)}"
            text = re.sub(r"^(action (\S+(?: \S+){6}) )[0-9a-f]{64}\n((?:  .*\n)*)", heading, text, flags=re.MULTILINE)
            text = re.sub("sha256: .*\n", "", text)
            text += f"sha256: {digest(text)}\n"
        self.write(name, text)

    def correct(self, action, *corrections, review="2022"):
        """A later review owns mistakes in an action: each a field, what was signed, and what is true."""
        self.write("reviews/2025.yaml", (
            "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n" + "".join(
                f"  - date: 2024-10-20\n    review: {review}\n    action: {action}\n    field: {field}\n"
                f"    from: {json.dumps(old)}\n    to: {json.dumps(new)}\n"
                "    reason: The lead read it off the wrong line.\n    agreed-by: SEND Partnership Board\n"
                for field, old, new in corrections)))


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# ---- What rewrites a signed year ----------------------------------------------------------------------------

SERVICE = "voluntary-sector/short-breaks-alliance.yaml"
FIRST, SECOND, LAST = ("reviews/2022.signed", "reviews/2023.signed", "reviews/2024.signed")


def swap_records(folder):
    first, second = folder.read(FIRST), folder.read(SECOND)
    folder.write(FIRST, second)
    folder.write(SECOND, first)


def sign_again(folder):
    """The first year is signed anew, on the facts of the last one, and put behind it in the chain."""
    last = folder.read(LAST)
    parts = "".join(re.findall("^part .*\n", folder.read(FIRST), re.MULTILINE))
    text = re.sub("(?:^part .*\n)+", parts, last, count=1, flags=re.MULTILINE)
    for key, value in [("review", "2022"), ("to", "2024-09-01"), ("signed-on", "2024-10-10"),
                       ("previous", "2024 " + re.search("^sha256: (.*)$", last, re.MULTILINE)[1])]:
        text = re.sub(f"^{key}: .*$", f"{key}: {value}", text, count=1, flags=re.MULTILINE)
    folder.write("reviews/again.signed", text)
    folder.rewrite("reviews/again.signed", "^tool: .*$", "tool: another", with_digests=True)


def swap_links(folder):
    """Two records are given each other's dates, so that their order is another one."""
    for name, other in ((FIRST, "2023"), (SECOND, "2022")):
        folder.rewrite(name, "^to: .*$", f"to: {other}-08-31")


BOARD = "SEND Partnership Board"
HALF = "Half of activities have a plan"


def mend_title(folder):
    """A slip in the title of a milestone, which a later review owns."""
    folder.action("VCF-01", f"title: {HALF}", "title: Half of all have a plan")
    folder.correct("VCF-01", ("milestones", f"2022-06-30 {HALF}", "2022-06-30 Half of all have a plan"))


def mend_change(folder):
    """A slip in the date of a change, which a later review owns."""
    folder.action("VCF-02", "- date: 2023-06-20\n        field: due", "- date: 2023-06-21\n        field: due")
    folder.correct("VCF-02", (
        "changes", "2023-06-20 due from 2022-08-31", "2023-06-21 due from 2022-08-31"), review="2023")


def mend_both(folder, *corrections):
    """Both changes of an action, dated the same day, say that somebody else agreed them."""
    for _ in range(2):
        folder.action("VCF-02", f"        agreed-by: {BOARD}\n", "        agreed-by: Chair\n")
    folder.correct("VCF-02", *corrections, review="2023")


ALTERED = {
    "the due date": lambda f: f.action("VCF-01", "    due: 2022-12-31", "    due: 2023-03-31"),
    "the due date of an open action": lambda f: f.action("INC-08", "    due: 2025-03-31", "    due: 2025-06-30"),
    "the first due date, by taking a change away": lambda f: f.cut(
        "VCF-02", r"      - date: 2023-06-20\n        field: due\n(?:        .*\n)*"),
    "the first due date, by what a change moved it from": lambda f: f.action(
        "VCF-02", "        from: 2022-08-31", "        from: 2022-12-31"),
    "the category": lambda f: f.action("VCF-01", "category: must", "category: should"),
    "the plan's first day": lambda f: f.edit("partnership.yaml", "  from: 2021-09-01", "  from: 2021-10-01"),
    "the priority": lambda f: f.action("VCF-01", "priority: accessible-services", "priority: journey"),
    "the title": lambda f: f.action("VCF-01", "for every funded activity", "for most funded activities"),
    "the letter case of the title": lambda f: f.action("VCF-01", "title: Have", "title: have"),
    "the lead": lambda f: f.action("VCF-02", "Communications Lead", "Co-ordinator"),
    "a lead taken away": lambda f: f.cut("VCF-02", "    lead: .*\n"),
    "the day it was added": lambda f: f.action("INC-08", "added: 2022-08-31", "added: 2022-08-30"),
    "the day it was added, after the review": lambda f: f.action("INC-08", "added: 2022-08-31", "added: 2022-09-01"),
    "the planned start": lambda f: f.action("VCF-01", "start: 2021-10-01", "start: 2021-11-01"),
    "the planned start taken away": lambda f: f.cut("VCF-01", "    start: .*\n"),
    "the start": lambda f: f.action("VCF-01", "started: 2021-10-11", "started: 2021-10-04"),
    "the start taken away": lambda f: f.cut("VCF-01", "    started: .*\n"),
    "the completion": lambda f: f.action("VCF-01", "completed: 2022-12-15", "completed: 2022-12-16"),
    "the completion taken away": lambda f: f.cut("VCF-01", "    completed: .*\n"),
    "the completion before a reopening": lambda f: f.action(
        "VCF-02", "        from: 2022-06-30", "        from: 2022-06-29"),
    "the reopening taken away": lambda f: f.cut(
        "VCF-02", r"      - date: 2023-06-20\n        field: completed\n(?:        .*\n)*"),
    "the lasting effect": lambda f: f.action("VCF-01", "embedded: 2023-12-01", "embedded: 2023-12-02"),
    "the withdrawal": lambda f: f.action("VCF-04", "date: 2023-07-17", "date: 2023-07-18"),
    "the withdrawal, after the review": lambda f: f.action("VCF-04", "date: 2023-07-17", "date: 2023-09-04"),
    "the date of a milestone": lambda f: f.action("VCF-01", "due: 2022-01-31", "due: 2022-02-28"),
    "the first date of a milestone": lambda f: f.action("INC-08", "first-due: 2023-06-30", "first-due: 2023-07-31"),
    "the first date of a milestone taken away": lambda f: f.cut("INC-08", "        first-due: .*\n"),
    "the title of a milestone": lambda f: f.action("VCF-01", "title: Half of", "title: Some of"),
    "the weight of a milestone": lambda f: f.action("INC-08", "weight: 2", "weight: 3"),
    "the weight of a milestone taken away": lambda f: f.cut("INC-08", "        weight: 2\n"),
    "the end of a milestone": lambda f: f.action("VCF-01", "done: 2022-01-27", "done: 2022-01-28"),
    "the end of a milestone taken away": lambda f: f.cut("VCF-01", "        done: 2022-01-27\n"),
    "the end of a milestone, said to be recorded late": lambda f: f.action(
        "VCF-01", "done: 2022-01-27", "done: 2022-01-27\n        recorded: 2022-12-01"),
    "the end of a milestone whose title is corrected": lambda f: (
        mend_title(f), f.action("VCF-01", "done: 2022-06-16", "done: 2022-06-15")),
    "the end of a milestone whose title is corrected taken away": lambda f: (
        mend_title(f), f.cut("VCF-01", "        done: 2022-06-16\n")),
    "a weight for a milestone whose title is corrected": lambda f: (
        mend_title(f), f.action("VCF-01", "done: 2022-06-16", "done: 2022-06-16\n        weight: 2")),
    "the ends of two milestones exchanged": lambda f: f.exchange("VCF-01", "done: 2022-01-27", "done: 2022-06-16"),
    "the dropping of a milestone": lambda f: f.action("SCH-02", "dropped: 2024-02-16", "dropped: 2024-02-15"),
    "a milestone taken away": lambda f: f.cut("VCF-04", "      - title: Six taster days\n        due: .*\n"),
    "the date of evidence": lambda f: f.action("VCF-01", "- date: 2022-12-15", "- date: 2022-12-14"),
    "the title of evidence": lambda f: f.action("VCF-01", "98% of activities", "99% of activities"),
    "evidence taken away": lambda f: f.cut("VCF-01", "      - date: 2022-12-15\n(?:        .*\n)*"),
    "a baseline": lambda f: f.action("VCF-01", "baseline: 45", "baseline: 54"),
    "a target": lambda f: f.action("VCF-01", "target: 98", "target: 90"),
    "a measure taken away": lambda f: f.cut("VCF-01", "    measures:\n(?:      .*\n)*"),
    "the indicator of a measure": lambda f: f.action("VCF-01", "indicator: adjust-plan", "indicator: lo-current"),
    "a change of a target taken away": lambda f: f.cut(
        "PFA-06", "      - date: 2023-06-27\n        field: target\n(?:        .*\n)*"),
    "what a target was changed from": lambda f: f.action("PFA-06", "        from: 12", "        from: 8"),
    "a change of the scope taken away": lambda f: f.cut(
        "PFA-06", "      - date: 2023-06-27\n        field: scope\n(?:        .*\n)*"),
    "the date of a change": lambda f: f.action("PFA-06", "- date: 2023-06-27", "- date: 2023-06-26"),
    "the reason of a change": lambda f: f.action("PFA-06", "reason: Follows", "reason: It follows"),
    "the reason of a change taken away": lambda f: f.cut("PFA-06", "        reason: .*\n"),
    "the reason of a change whose date is corrected": lambda f: (
        f.action("VCF-02", "reason: Time to put", "reason: We forgot to put"), mend_change(f)),
    "what a scope was changed to": lambda f: f.action("PFA-06", "to: The 4 district", "to: The 5 district"),
    "what a target was changed to": lambda f: f.action("PFA-06", "        to: 4", "        to: 5"),
    "who agreed a change": lambda f: f.action("PFA-06", f"        agreed-by: {BOARD}", "        agreed-by: Chair"),
    "who agreed a change, taken away": lambda f: f.cut("PFA-06", "        agreed-by: .*\n"),
    "the day on which a change was agreed": lambda f: f.action(
        "PFA-06", "        agreed-on: 2023-10-11", "        agreed-on: 2023-10-10"),
    "who agreed two changes, with one correction": lambda f: mend_both(
        f, ("changes", f"2023-06-20 due {BOARD}", "2023-06-20 due Chair")),
    "the reason of a withdrawal": lambda f: f.action("VCF-04", "The charity that led", "The charity which led"),
    "who agreed a withdrawal": lambda f: f.action("VCF-04", f"      agreed-by: {BOARD}", "      agreed-by: Chair"),
    "who agreed a withdrawal, taken away": lambda f: f.cut("VCF-04", "      agreed-by: .*\n"),
    "a withdrawal taken away": lambda f: f.cut("VCF-04", "    withdrawn:\n(?:      .*\n)*"),
    "an action taken away": lambda f: f.cut("VCF-04", "(?s).*"),
    "the id of an action": lambda f: f.action("VCF-04", "- id: VCF-04", "- id: VCF-05"),
    "an action said to be recorded late": lambda f: f.action(
        "VCF-03", "    start:", "    recorded: 2022-12-01\n    start:"),
    "a file with an action taken away": lambda f: (f.path / SERVICE).unlink(),
    "a key that stands twice": lambda f: f.action("VCF-01", "    start:", "    due: 2022-12-31\n    start:"),
    "a file that is no YAML": lambda f: f.edit(SERVICE, "actions:", "actions: ["),
    "a fact in a record": lambda f: f.rewrite(FIRST, "^  started 2021-09-20$", "  started 2021-09-19"),
    "a fact in a record, with its digests": lambda f: f.rewrite(
        FIRST, "^  started 2021-09-20$", "  started 2021-09-19", with_digests=True),
    "a fact in the last record, with its digests": lambda f: f.rewrite(
        LAST, "^  started 2021-09-20$", "  started 2021-09-19", with_digests=True),
    "a fact in a record and in the plan": lambda f: (
        f.action("VCF-01", "started: 2021-10-11", "started: 2021-10-04"),
        f.rewrite(FIRST, "^  started 2021-10-11$", "  started 2021-10-04")),
    "a fact in a record and in the plan, with its digests": lambda f: (
        f.action("VCF-01", "started: 2021-10-11", "started: 2021-10-04"),
        f.rewrite(FIRST, "^  started 2021-10-11$", "  started 2021-10-04", with_digests=True)),
    "a figure in a record": lambda f: f.rewrite(FIRST, "^(must: .* delivered)=[0-9]+", r"\1=12"),
    "a figure in a record, with its digest": lambda f: f.rewrite(
        FIRST, "^(must: .* delivered)=[0-9]+", r"\1=12", with_digests=True),
    "a formula that nobody knows yet, with its digest": lambda f: f.rewrite(
        LAST, "^formula: 1$", "formula: 2", with_digests=True),
    "a correction that says only a part of the fact": lambda f: (
        f.action("VCF-01", f"title: {HALF}", "title: Half of all have a plan"),
        f.correct("VCF-01", ("milestones", HALF, "Half of all have a plan"))),
    "a state in a record": lambda f: f.rewrite(FIRST, "^(action CMH-01 .*) in-progress", r"\1 delivered"),
    "a colour in a record": lambda f: f.rewrite(LAST, r"^(action \S+ must .* in-progress) amber", r"\1 green"),
    "a colour in a record, with its digests": lambda f: f.rewrite(
        LAST, r"^(action \S+ must .* in-progress) amber", r"\1 green", with_digests=True),
    "a colour that its state does not have, with its digests": lambda f: f.rewrite(
        LAST, r"^(action \S+ must .* delivered) blue", r"\1 grey", with_digests=True),
    "a colour that there is not, with its digests": lambda f: f.rewrite(
        LAST, r"^(action \S+ must .* delivered) blue", r"\1 gold", with_digests=True),
    "a count of colours, with its digest": lambda f: f.rewrite(
        LAST, r"^(must: .*) amber=\d+ green=\d+", r"\1 amber=0 green=24", with_digests=True),
    "the head of a record": lambda f: f.rewrite(FIRST, "^signed-by: .*$", "signed-by: Somebody else"),
    "the day of signing": lambda f: f.rewrite(FIRST, "^signed-on: .*$", "signed-on: 2022-12-31"),
    "a threshold in a record": lambda f: f.rewrite(FIRST, "milestone-red-days=60", "milestone-red-days=90"),
    "a digest of a part in a record": lambda f: f.rewrite(FIRST, "^(part heard: )[0-9a-f]{4}", r"\g<1>0000"),
    "the last digest of a record": lambda f: f.rewrite(LAST, "^(sha256: )[0-9a-f]{4}", r"\g<1>0000"),
    "a line of a record taken away": lambda f: f.rewrite(FIRST, "^  milestone .*\n", ""),
    "a head line of a record taken away": lambda f: f.rewrite(FIRST, "^formula: .*\n", ""),
    "an action of a record taken away": lambda f: f.rewrite(FIRST, "^action CMH-01 .*\n(?:  .*\n)*", ""),
    "a blank in a record": lambda f: f.rewrite(FIRST, "^  started", "  started "),
    "a record with more behind its end": lambda f: f.write(LAST, f.read(LAST) + "\n"),
    "a record that ends in the middle": lambda f: f.write(FIRST, f.read(FIRST)[:20_000]),
    "an empty record": lambda f: f.write(LAST, ""),
    "a record of a later form": lambda f: f.rewrite(LAST, "^actionplan-signed/1$", "actionplan-signed/2"),
    "the first record taken away": lambda f: (f.path / FIRST).unlink(),
    "a record in the middle taken away": lambda f: (f.path / SECOND).unlink(),
    "a record that stands twice": lambda f: f.write("reviews/2022-again.signed", f.read(FIRST)),
    "records with each other's names and a date": swap_links,
    "a decision of the review": lambda f: f.edit("reviews/2022.yaml", "decision: continue", "decision: close"),
    "what a review heard": lambda f: f.edit("reviews/2023.yaml", "    heard: ", "    heard: Once more, "),
    "what the board decided": lambda f: f.edit("reviews/2022.yaml", "Move COM-01 to 31", "Move COM-01 to 30"),
    "a judgement of a way of working": lambda f: f.edit("reviews/2022.yaml", "kept: partly", "kept: yes"),
    "a part of a review taken away": lambda f: f.write(
        "reviews/2022.yaml", re.sub("board:\n(?:  .*\n|\n)*", "", f.read("reviews/2022.yaml"))),
    "another day that a record looks at, with its digest": lambda f: f.rewrite(
        LAST, "^to: 2024-08-31$", "to: 2024-08-30", with_digests=True),
    "a year signed once more behind the others, with its digest": sign_again,
    "a review taken away": lambda f: (f.path / "reviews/2023.yaml").unlink(),
}

# ---- What does not ------------------------------------------------------------------------------------------


def with_windows_line_ends(folder):
    for name in [*folder.files(), FIRST, SECOND, LAST]:
        folder.write(name, folder.read(name).replace("\n", "\r\n"))


def with_marks(folder):
    for name in [*folder.files(), FIRST, SECOND, LAST]:
        folder.write(name, "\ufeff" + folder.read(name))


def with_comments(folder):
    for name in folder.files():
        folder.write(name, "# Read again.\n" + folder.read(name).replace("\nactions:\n", "\nactions: # All of them.\n"))


def reordered(folder):
    """The last action of a file stands first, its keys the other way round."""
    name, entry = folder.entry("VCF-03")
    folder.edit(name, entry, "")
    folder.edit(name, "actions:\n", "actions:\n\n" + entry.rstrip("\n") + "\n")
    folder.action(
        "VCF-01", "    start: 2021-10-01\n    due: 2022-12-31\n", "    due: 2022-12-31\n    start: 2021-10-01\n")


def moved(folder):
    """An action lies in the file of another service."""
    name, entry = folder.entry("VCF-01")
    folder.edit(name, entry, "")
    folder.edit("health-providers/camhs.yaml", "actions:\n", "actions:\n\n" + entry.rstrip("\n") + "\n")


def in_quotes(folder):
    folder.action("VCF-01", "title: Have a reasonable adjustments plan for every funded activity",
                  "title: >\n      Have a reasonable adjustments plan\n      for every funded activity")
    folder.action("VCF-01", "started: 2021-10-11", "started: '2021-10-11'")
    folder.edit("reviews/2022.yaml", "review: 2022", 'review: "2022"')


def refolded(folder):
    """A text of a review has other line breaks, and no line end."""
    folder.edit(
        "reviews/2022.yaml", (
            "response: >\n      A tracker shows every review, and the measure is split in two so that late decisions "
            "can be\n      seen (INC-03)."), (
            "response: >-\n      A tracker shows every review,\n      and the measure is split in two\n"
            "      so that late decisions can be seen (INC-03)."))


def resorted(folder):
    """The entries of two lists of a review stand in another order."""
    folder.edit("reviews/2022.yaml", "actions: [INC-03, INC-08]", "actions: [INC-08, INC-03]")
    text = folder.read("reviews/2022.yaml")
    first = re.search("^  - way: co-production\n(?:    .*\n)*", text, re.MULTILINE).group()
    third = "  - way: integrity\n"
    folder.write("reviews/2022.yaml", text.replace(first, "").replace(third, first + third))


def taken_up_again(folder):
    """A withdrawn action goes on, and says so under its changes."""
    folder.cut("VCF-04", "    withdrawn:\n(?:      .*\n)*")
    folder.action("VCF-04", "    milestones:\n", (
        "    changes:\n      - date: 2024-10-15\n        field: withdrawn\n        from: 2023-07-17\n"
        "        reason: Another charity took it on.\n    milestones:\n"))


EVIDENCE = "    evidence:\n      - date: 2022-06-30\n        title: Minutes\n"
INNOCENT = {
    "nothing": lambda f: None,
    "an empty part of a review taken away": lambda f: f.edit("reviews/2022.yaml", "corrections: []\n", ""),
    "an empty part of a review written otherwise": lambda f: f.edit(
        "reviews/2022.yaml", "corrections: []\n", "corrections:\n"),
    "line ends of Windows": with_windows_line_ends,
    "byte-order marks": with_marks,
    "comments": with_comments,
    "actions and keys in another order": reordered,
    "an action in another file": moved,
    "a file in another folder": lambda f: (f.path / SERVICE).rename(f.path / "alliance.yml"),
    "texts in quotes and folded": in_quotes,
    "records with each other's names": swap_records,
    "a record without its last line end": lambda f: f.write(LAST, f.read(LAST).rstrip("\n")),
    "a number written otherwise": lambda f: f.action("VCF-01", "baseline: 45", "baseline: 45.0"),
    "the day it joined, written down": lambda f: f.action("VCF-01", "    start:", "    added: 2021-09-01\n    start:"),
    "the lead of an action that had its file's": lambda f: f.action(
        "VCF-01", "    start:", "    lead: Somebody else\n    start:"),
    "another lead of a file, and the old one kept with an action": lambda f: (
        f.edit(SERVICE, "lead: ", "lead: Deputy "), f.action("VCF-01", "    start:", "    lead: Manager\n    start:")),
    "a further target of an indicator": lambda f: f.action(
        "VCF-01", "    measures:\n", "    measures:\n      - indicator: adjust-plan\n        target: 99\n"),
    "evidence of the year, recorded on the day of signing": lambda f: f.action(
        "VCF-01", "    evidence:\n", EVIDENCE + "        recorded: 2022-10-12\n"),
    "a mistake that is corrected twice": lambda f: (
        f.action("VCF-01", "started: 2021-10-11", "started: 2021-10-04"),
        f.correct("VCF-01", ("started", "2021-10-11", "2021-10-01"), ("started", "2021-10-11", "2021-10-04"))),
    "partners": lambda f: f.action("VCF-01", "partners: [children-with-disabilities]", "partners: [inclusion]"),
    "ways": lambda f: f.action("VCF-01", "ways: [integrity]", "ways: [improving, integrity]"),
    "a note": lambda f: f.action("VCF-01", "note: 70% have a plan.", "note: 70% have one."),
    "who checked evidence": lambda f: f.action(
        "VCF-02", "91% updated in six months\n", "91% updated in six months\n        checked-by: Somebody else\n"),
    "a text of a review with other line breaks": refolded,
    "entries of a review in another order": resorted,
    "a withdrawn action taken up again": taken_up_again,
    "the outcome of a decision of the board": lambda f: f.edit(
        "reviews/2022.yaml", "    outcome: >\n", "    outcome: >\n      As the board wished.\n"),
    "an outcome taken away": lambda f: f.write(
        "reviews/2022.yaml", re.sub("    outcome: >\n(?:      .*\n)*", "", f.read("reviews/2022.yaml"), count=1)),
    "evidence of the year, recorded later": lambda f: f.action(
        "VCF-01", "    evidence:\n", EVIDENCE + "        recorded: 2024-10-20\n"),
    "evidence of the year, which does not say so": lambda f: f.action("VCF-01", "    evidence:\n", EVIDENCE),
    "evidence of today": lambda f: f.action(
        "VCF-01", "    evidence:\n", EVIDENCE.replace("2022-06-30", "2024-10-25")),
    "the end of a milestone, recorded later": lambda f: f.action(
        "VCF-04", "due: 2023-07-31", "due: 2023-07-31\n        done: 2023-07-01\n        recorded: 2024-10-20"),
    "a milestone that moves and says so": lambda f: f.action(
        "INC-08", "      - title: Three quarters cleared\n        due: 2024-03-31",
        "      - title: Three quarters cleared\n        due: 2024-12-31\n        first-due: 2024-03-31"),
    "a milestone more": lambda f: f.action(
        "INC-08", "    milestones:\n",
        "    milestones:\n      - title: Thanks to all\n        due: 2025-03-31\n        weight: 2\n"),
    "a due date that moves and says so": lambda f: (
        f.action("PFA-06", "    due: 2024-12-31", "    due: 2025-06-30"),
        f.action("PFA-06", "    changes:\n", (
            "    changes:\n      - date: 2024-10-15\n        field: due\n        from: 2024-12-31\n"
            "        to: 2025-06-30\n        reason: Two officers left.\n"))),
    "an action completed today": lambda f: f.action("INC-08", "    heard:", "    completed: 2024-10-30\n    heard:"),
    "a new action": lambda f: f.edit(
        SERVICE, "actions:\n", "actions:\n  - id: VCF-09\n    title: Open on Sundays\n    category: could\n"
        "    priority: listening\n    added: 2024-10-15\n    due: 2025-03-31\n"),
    "the name of a service": lambda f: f.edit("partnership.yaml", "title: Voluntary, faith", "title: Faith, voluntary"),
    "a threshold in the plan": lambda f: f.edit("partnership.yaml", "milestone-red-days: 60", "milestone-red-days: 30"),
    "a mistake that a later review corrects": lambda f: (
        f.action("VCF-01", "started: 2021-10-11", "started: 2021-10-04"),
        f.correct("VCF-01", ("started", "2021-10-11", "2021-10-04"))),
    "a due date, corrected": lambda f: (
        f.action("VCF-01", "    due: 2022-12-31", "    due: 2023-03-31"),
        f.correct("VCF-01", ("due", "2022-12-31", "2023-03-31"))),
    "the title of a milestone, corrected": mend_title,
    "the title and the end of a milestone, each corrected": lambda f: (
        mend_title(f), f.action("VCF-01", "done: 2022-06-16", "done: 2022-06-15"),
        f.correct("VCF-01", ("milestones", f"2022-06-30 {HALF}", "2022-06-30 Half of all have a plan"), (
            "milestone-done", f"2022-06-16 2022-06-30 {HALF}", "2022-06-15 2022-06-30 Half of all have a plan"))),
    "the date of a change, corrected": mend_change,
    "who agreed two changes, with a correction each": lambda f: mend_both(
        f, ("changes", f"2023-06-20 due {BOARD}", "2023-06-20 due Chair"),
        ("changes", f"2023-06-20 completed {BOARD}", "2023-06-20 completed Chair")),
}

# ---- Where the illustrative plan does not have it -----------------------------------------------------------

ACCENTED = "All cafés and activities listed"


def other_plan(folder):
    """The plan before it is signed, with two milestones of one title, two targets of one indicator, a title with an
    accent, and a duty still met."""
    for record in (FIRST, SECOND, LAST):
        (folder.path / record).unlink(missing_ok=True)
    folder.action("VCF-01", f"title: {HALF}", "title: Checklist")
    day = "        by: 2022-12-31\n"
    folder.action("VCF-01", day, f"{day}      - indicator: adjust-plan\n        target: 75\n{day}")
    folder.action("VCF-02", "title: All activities listed", f"title: {ACCENTED}")
    folder.action("VCF-04", f"      agreed-by: {BOARD}\n", f"      agreed-by: {BOARD}\n      duty-met-by: PFA-04\n")


def raise_target(folder):
    """The first of two targets of one indicator is raised, and says so."""
    folder.action("VCF-01", "        target: 98\n", "        target: 99\n")
    folder.action("VCF-01", "    milestones:\n", (
        "    changes:\n      - date: 2024-10-20\n        field: target\n        indicator: adjust-plan\n        from: 98\n"
        f"        to: 99\n        reason: We can do more.\n        agreed-by: {BOARD}\n    milestones:\n"))


OTHER_ALTERED = {
    "the ends of two milestones of one title exchanged": lambda f: f.exchange(
        "VCF-01", "done: 2022-01-27", "done: 2022-06-16"),
    "the first dates of two milestones of one title exchanged": lambda f: f.exchange(
        "VCF-01", "due: 2022-01-31", "due: 2022-06-30"),
    "an accent": lambda f: f.action("VCF-02", "cafés", "cafes"),
    "the first of two targets": lambda f: f.action("VCF-01", "target: 98", "target: 95"),
    "the second of two targets, where a change tells of the first": lambda f: (
        raise_target(f), f.action("VCF-01", "target: 75", "target: 70")),
    "how the duty of a withdrawn action is met": lambda f: f.action("VCF-04", "met-by: PFA-04", "met-by: PFA-05"),
    "how the duty of a withdrawn action is met, taken away": lambda f: f.cut("VCF-04", "      duty-met-by: .*\n"),
}
OTHER_INNOCENT = {
    "nothing in the other plan": lambda f: None,
    "an accent that is a sign of its own": lambda f: f.action(
        "VCF-02", ACCENTED, unicodedata.normalize("NFD", ACCENTED)),
    "the first of two targets raised, as its change says": raise_target,
    "one of two targets, corrected, and the other one written otherwise": lambda f: (
        f.action("VCF-01", "target: 98", "target: 70"), f.action("VCF-01", "target: 75", "target: 75.0"),
        f.correct("VCF-01", ("measures", "98 adjust-plan", "70 adjust-plan"))),
    "two milestones of one title in another order": lambda f: f.exchange(
        "VCF-01", "due: 2022-01-31\n        done: 2022-01-27", "due: 2022-06-30\n        done: 2022-06-16"),
}
# Each plan, with what must be refused and what must be accepted.
PLANS = {"plan": (INNOCENT, ALTERED), "other": (OTHER_INNOCENT, OTHER_ALTERED)}


# ---- Both on each -------------------------------------------------------------------------------------------


def sign(tool, plan):
    """Signs the reviews of a plan, unless it has records of its own."""
    if any(plan.rglob("*.signed")):
        return
    for review, day in SIGNINGS:
        subprocess.run(
            [tool, "review", "sign-off", review, "--on", day, "--by", "Chair, SEND Partnership Board", "--folder", plan,
             "--quiet"], check=True, env=ENVIRONMENT)


def run(words):
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False, env=ENVIRONMENT)


def try_plan(tool, signed, name, status):
    """What is wrong with what the two say of one altered plan; nothing when both say what they must."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Folder(pathlib.Path(scratch) / "plan")
        shutil.copytree(signed, folder.path)
        PLANS[signed.name][status][name](folder)
        ours = run([tool, "review", "verify", folder.path])
        theirs = run([sys.executable, VERIFIER, folder.path])
    if (ours.returncode, theirs.returncode, theirs.stderr) == (status, status, ""):
        return None
    return (f"{name}: {status} expected; the tool ends with {ours.returncode}, the verifier with {theirs.returncode}\n"
            f"{ours.stdout}{ours.stderr}\n{theirs.stdout}{theirs.stderr}")


def try_untouched(tool, signed):
    """The two count the same actions and facts of each review."""
    records = json.loads(run([tool, "review", "verify", signed, "--format", "json"]).stdout)["records"]
    said = run([sys.executable, VERIFIER, signed]).stdout
    for record in records:
        text = (signed / f"reviews/{record['review']}.signed").read_text(encoding="utf-8")
        facts = len(re.findall("^  ", text, re.MULTILINE))
        line = f"reviews/{record['review']}.signed: as it was signed ({record['actions']} actions, {facts} facts)\n"
        assert line in said and text.endswith(f"sha256: {record['sha256']}\n"), said
    assert len(records) == len(SIGNINGS) == said.count("\n"), said


def main():
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        cases = []
        for plan, lists in PLANS.items():
            signed = pathlib.Path(scratch) / plan
            shutil.copytree(ROOT / "plans", signed)
            if plan == "other":
                other_plan(Folder(signed))
            sign(tool, signed)
            try_untouched(tool, signed)
            cases += [(tool, signed, name, status) for status, ways in enumerate(lists) for name in ways]
        with multiprocessing.Pool() as pool:
            failures = [answer for answer in pool.starmap(try_plan, cases, chunksize=4) if answer]
    if failures:
        sys.exit("\n".join(failures))
    refused = sum(status for *_, status in cases)
    print(f"the tool and the verifier refuse {refused} rewritten plans and accept {len(cases) - refused} others")


if __name__ == "__main__":
    main()
