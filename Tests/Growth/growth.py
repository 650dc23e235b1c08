#!/usr/bin/env python3
"""Shows that no input makes `check`, with or without an earlier version, take more than its size deserves.

For each shape of input the size is doubled twice, from where the check takes long enough to be measured, and twice again
from sixteen times that size: the thousand findings that are shown of a file hide what grows behind them. The time of the
processor, least of several runs, may grow by 2.5 for each doubling, and by 3 further on, where what is kept no longer
fits the processor's own memory; a quadratic place would make it 4. The check is the
whole program: reading, syntax, schema, references, rules and the writing of findings. A few shapes of what was signed are
for `review verify` and `review show` instead.

    growth.py TOOL [SHAPE...]
"""

import os
import re
import subprocess
import sys
import tempfile
import time

BOUND = 2.5
FURTHER_BOUND = 3.0
# The shortest time, in seconds, from which doubling is measured.
WORTH_MEASURING = 0.015
FILE_LIMIT = 15 * 1024 * 1024
# How many doublings lie between the first two and the last two.
FURTHER = 4

PARTNERSHIP = """\
format: actionplan/1
partnership:
  name: Example SEND Partnership
  plan: Example SEND Plan 2021-25
  from: 2021-09-01
  to: 2025-08-31
priorities:
  - id: journey
    title: Improving the journey
sectors:
  - id: health
    title: Health
    services:
      - id: therapy
        title: Therapy
        prefix: SALT
duties:
  - id: cfa-2014-s42
    title: Secure the provision
    source: Children and Families Act 2014, section 42
    binds: [health]
"""
HEAD = "format: actionplan/1\nservice: therapy\nlead: Head of Therapies\n"
PLAN = "health/therapy.yaml"


def action(number, more=""):
    return (
        f"  - id: SALT-{number:02}\n    title: Publish a route\n    category: should\n    priority: journey\n"
        f"    due: 2022-08-31\n{more}"
    )


def actions(count, more=lambda number: ""):
    return HEAD + "actions:\n" + "".join(action(n + 1, more(n + 1)) for n in range(count))


def one(more):
    """A plan with one action, which has these lines besides."""
    return actions(1, lambda _: more)


def listed(key, count, entry):
    return one(f"    {key}:\n" + "".join(entry(n) for n in range(count)))


class Changed:
    """A plan and an earlier version of it, for `check --against`."""

    def __init__(self, earlier, current):
        self.earlier, self.current = earlier, current


class Signed:
    """A plan whose review is signed, and what becomes of it then."""

    command = ["check"]

    def __init__(self, before, after):
        self.before, self.after = before, after


class Verified(Signed):
    """One whose record `review verify` is to recompute, rather than `check` to hold against the plan."""

    command = ["review", "verify"]


class Shown(Signed):
    """One whose next review `review show` is to print for the board."""

    command = ["review", "show", "2023", "--folder"]


REVIEW = """\
format: actionplan/1
review: 2022
from: 2021-09-01
to: 2022-08-31
heard:
  - heard: Nothing.
    priority: journey
decisions:
"""


def review(ids, more=""):
    return REVIEW + "".join(f"  - action: {id}\n    decision: continue\n" for id in ids) + more


def raw(text):
    return HEAD + text


CHANGE = (
    "      - date: 2022-03-14\n        field: due\n        from: 2022-0{0}-30\n        to: 2022-0{1}-30\n"
    "        reason: Late.\n        agreed-by: The board\n"
)


def day(number):
    return f"2022-{1 + number // 28 % 12:02}-{1 + number % 28:02}"


def evidence(count, date):
    """A plan whose action has so many pieces of evidence of one day."""
    return listed("evidence", count, lambda n: f"      - date: {date}\n        title: Minute {n}\n")


def steps(count, title, done):
    """A plan whose action has so many milestones of one day, done that day, each with a title of its own."""
    return listed("milestones", count, lambda n: (
        f"      - title: {title} {n}\n        due: 2022-02-28\n        done: {done}\n"))


def corrections(count, year=2023, day="02"):
    """A later review that owns the moved date of each piece of evidence."""
    head = REVIEW.replace("2022", str(year)).replace("2021", str(year - 1))
    return head.replace("decisions:\n", "corrections:\n") + "".join(
        f"  - date: 2023-08-01\n    review: 2022\n    action: SALT-01\n    field: evidence\n    from: 2022-08-01 Minute {n}\n"
        f"    to: 2022-08-{day} Minute {n}\n    reason: Mistyped.\n" for n in range(count))


def measures(count, indicators, target, changes=""):
    """A plan whose action has so many measures of so many indicators, with changes of them."""
    return {"dashboard.yaml": "format: actionplan/1\ndashboard:\n" + "".join(
        f"  - id: waits-{n}\n    title: Waits\n    unit: weeks\n    better: lower\n" for n in range(indicators)),
        PLAN: one("    measures:\n" + "".join(
            f"      - indicator: waits-{n % indicators}\n        target: {target}\n        by: 2022-08-31\n" for n in range(count)) + changes)}


def raised(count, indicators):
    """A plan whose measures were signed, and have another target since, as so many changes say."""
    return Signed(
        {**measures(count, indicators, 10), "reviews/2022.yaml": review(["SALT-01"])},
        measures(count, indicators, 8, "    changes:\n" + "".join(
            f"      - date: 2022-11-01\n        field: target\n        indicator: waits-{n % indicators}\n        from: 10\n"
            f"        to: {8 if n + indicators >= count else 10}\n        reason: Faster.\n        agreed-by: The board\n"
            for n in range(count))))


# The shapes: from a size to the text of the one service's plan, or to files by path.
SHAPES = {
    # What stands in a file, whatever it means.
    "one key again and again": lambda n: raw("a: 1\n" * n),
    "many keys, each twice": lambda n: raw("".join(f"key{k}: 1\n" for k in range(n)) * 2),
    "many quoted keys, each twice": lambda n: raw("".join(f'"key{k}": 1\n' for k in range(n)) * 2),
    "items with their keys twice": lambda n: raw("actions:\n" + "  - a: 1\n    b: 2\n    a: 3\n    b: 4\n" * n),
    "very long keys": lambda n: raw("".join(f"{'k' * 1000}{k}: 1\n" for k in range(n))),
    "very long quoted keys": lambda n: raw("".join(f"'{'k' * 1000}{k}': 1\n" for k in range(n))),
    "one endless key": lambda n: raw("k" * n + ": 1\n"),
    "one endless line": lambda n: one("    heard: " + "x: y # \" ' [ " * n + "\n"),
    "one endless text": lambda n: one("    heard: " + "word " * n + "\n"),
    "one endless text with a mistake at its end": lambda n: one("    heard: " + "word " * n + ": x\n"),
    "one endless wrong date": lambda n: one("    start: " + "x" * n + "\n"),
    "empty items": lambda n: raw("actions:\n" + "  -\n" * n),
    "dashes on one line": lambda n: raw("actions:\n" + "- " * n + "\n"),
    "brackets": lambda n: raw("a: " + "[" * n + "\n"),
    "brackets on many lines": lambda n: raw("a: [\n" * n),
    "a list in brackets": lambda n: one("    partners: [" + "health, " * n + "health]\n"),
    "a list in brackets over lines": lambda n: one("    partners: [\n" + "      health,\n" * n + "      ]\n"),
    "a list in brackets with quotes": lambda n: one("    partners: [" + "'health', " * n + "health]\n"),
    "a list in brackets, too far left": lambda n: one("    partners: [\n" + "health,\n" * n + "]\n"),
    "a list in brackets without end": lambda n: one("    partners: [\n" + "      health,\n" * n),
    "open quotes": lambda n: raw('a: "\n' * n),
    "open quotes and a word": lambda n: raw("- 'x\nzzz\n" * n),
    "open quotes, deeper lines": lambda n: raw("".join(f"a{k}: 'it''s\n  b: \"\n" for k in range(n))),
    "one open quote above many lines": lambda n: one("    heard: 'x\n" + "      word\n" * n),
    "a quoted text too far left": lambda n: one("    heard: 'x\n" + "word\n" * n + "word'\n"),
    "a quoted text over lines": lambda n: one("    heard: 'x\n" + "      word\n" * n + "      word'\n"),
    "escapes": lambda n: one('    heard: "' + "\\u00e9\\n" * n + '"\n'),
    "wrong escapes": lambda n: one('    heard: "' + "\\q" * n + '"\n'),
    "a folded text": lambda n: one("    heard: >\n" + "      word\n" * n),
    "a literal text": lambda n: one("    heard: |\n" + "      word\n" * n),
    "a literal text with tabs below a long comment": lambda n: one(
        "    heard: | # " + "x" * n + "\n" + "      a\tb\n" * (n // 8)),
    "a literal text, ever shallower": lambda n: raw("a: |\n" + "".join(" " * (60 - k % 59) + "x\n" for k in range(n))),
    "a literal text that is not indented": lambda n: raw("a: |\n" + "some words\n" * n),
    "many short literal texts": lambda n: actions(n, lambda _: "    heard: |\n      word\n"),
    "a plain text over lines": lambda n: one("    heard: x\n" + "      word\n" * n),
    "a plain text and a key": lambda n: raw("a:\n" + "  word\n" * n + "  b: c\n"),
    "lines without a space behind the colon": lambda n: "".join(f"k{k}:1\n" for k in range(n)) + "z: 1\n",
    "lines without a colon": lambda n: raw("due 1\n" * n),
    "prose": lambda n: "Some words.\n" * n + "z: 1\n",
    "blank lines": lambda n: raw("a: x\n" + "\n" * n + "b: y\n"),
    "blank lines in a list in brackets": lambda n: one("    partners: [health,\n" + "\n" * n + "      health]\n"),
    "blank lines with spaces": lambda n: raw("a: |\n" + "          \n" * n + "  x\n"),
    "comments": lambda n: raw("# c\n" * n),
    "comments behind values": lambda n: raw("".join(f"k{k}: 1 # c\n" for k in range(n))),
    "comments in a list in brackets": lambda n: one("    partners: [health,\n" + "      # c\n" * n + "      health]\n"),
    "texts cut by comments": lambda n: raw("a: x # c\n  y\n" * n),
    "tabs": lambda n: one("    heard: " + "\tx" * n + "\n"),
    "tabbed lines": lambda n: raw("\t\tx: 1\n" * n),
    "control characters": lambda n: one("    heard: " + "\x01x" * n + "\n"),
    "bytes that are no text": lambda n: raw("").encode() + b"a: \xff\xffb\n" * n,
    "NUL bytes": lambda n: b"\0" * n,
    "carriage returns": lambda n: raw("a: 1\r" * n),
    "no-break spaces before lines": lambda n: raw("\u00a0\u00a0a: 1\n" * n),
    "no-break spaces without end": lambda n: raw("\u00a0" * n + "a: 1\n"),
    "combining marks": lambda n: one("    heard: x" + "\u0301" * n + ": y\n"),
    "bullets": lambda n: one("    partners:\n" + "      • health\n" * n),
    "dashes without a space": lambda n: one("    partners:\n" + "      -health\n" * n),
    "items in the wrong column": lambda n: raw("actions:\n  - a: 1\n" + "   - a: 1\n     b: 2\n - a: 1\n   b: 2\n" * n),
    "items among keys": lambda n: raw("a: 1\n" + "- x\nb: 1\n" * n),
    "stairs": lambda n: raw("".join(" " * (k % 62) + f"k{k}:\n" for k in range(n))),
    "deep records": lambda n: raw("".join(" " * (k % 62) + "- a:\n" for k in range(n))),
    "merge conflicts": lambda n: raw("<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n" * n),
    "merge conflicts that do not end": lambda n: raw("<<<<<<< a\nx: 1\n" * n),
    "anchors and tags": lambda n: raw("a: " + "&x !y " * n + "\n"),
    "anchors in a run": lambda n: raw("&a " * n + "\n"),
    "anchors on lines of their own": lambda n: raw("&a\n" * n),
    "anchors in a list in brackets": lambda n: raw("a: [" + "&a " * n + "]\n"),
    "tags in a run": lambda n: raw("!!a " * n + "\n"),
    "tags in a run behind a dash": lambda n: raw("- " + "!!a " * n + "\n"),
    "aliases in a run": lambda n: raw("*a " * n + "\n"),
    "aliases in a list in brackets": lambda n: raw("a: [" + "*a, " * n + "]\n"),
    "stars": lambda n: raw("a: " + "*" * n + "\n"),
    "stars with spaces": lambda n: raw("* " * n + "\n"),
    "question marks": lambda n: raw("? " * n + "\n"),
    "question marks on lines of their own": lambda n: raw("? a\n: b\n" * n),
    "question marks in a list in brackets": lambda n: raw("a: [" + "? a, " * n + "]\n"),
    "braces": lambda n: raw("a: {b\n" * n),
    # What a plan says.
    "actions": lambda n: actions(n),
    "actions with wrong dates": lambda n: actions(n, lambda _: "    start: 31/08/2022\n"),
    "actions without anything": lambda n: HEAD + "actions:\n" + "".join(f"  - id: SALT-{k:02}\n" for k in range(n)),
    "actions with unknown keys": lambda n: actions(n, lambda k: f"    colour{k}: red\n"),
    "actions with one id": lambda n: HEAD + "actions:\n" + action(1) * n,
    "unknown references": lambda n: actions(n, lambda k: f"    partners: [nobody-{k}]\n"),
    "unknown actions": lambda n: actions(n, lambda k: f"    depends-on: [SALT-9{k:07}]\n"),
    "a chain of dependencies": lambda n: actions(n, lambda k: f"    depends-on: [SALT-{k + 1:02}]\n" if k < n else ""),
    "a chain of dependencies, backwards": lambda n: actions(n, lambda k: f"    depends-on: [SALT-{k - 1:02}]\n" if k > 1 else ""),
    "a circle of dependencies": lambda n: actions(n, lambda k: f"    depends-on: [SALT-{k % n + 1:02}]\n"),
    "many small circles": lambda n: actions(n, lambda k: f"    depends-on: [SALT-{k + 1 if k % 2 else k - 1:02}]\n"),
    "all depend on one": lambda n: actions(n, lambda k: "    depends-on: [SALT-01]\n" if k > 1 else ""),
    "a chain whose last depends on all": lambda n: actions(
        n, lambda k: f"    depends-on: [SALT-{k + 1:02}]\n" if k < n else "    depends-on: [" + ", ".join(
            f"SALT-{j + 1:02}" for j in range(n - 1)) + "]\n"),
    "partners of one action": lambda n: {"partnership.yaml": PARTNERSHIP + "bodies:\n" + "".join(
        f"  - id: b{k}\n    title: Body\n" for k in range(n)), PLAN: one(
            "    partners: [" + ", ".join(f"b{k}" for k in range(n)) + "]\n")},
    "one depends on all": lambda n: actions(
        n, lambda k: "    depends-on: [" + ", ".join(f"SALT-{j + 2:02}" for j in range(n - 1)) + "]\n" if k == 1 else ""),
    "milestones": lambda n: listed("milestones", n, lambda k: f"      - title: Step {k}\n        due: {day(k)}\n"),
    "milestones too late": lambda n: listed("milestones", n, lambda k: f"      - title: Step {k}\n        due: 2024-01-01\n"),
    "changes": lambda n: listed("changes", n, lambda k: CHANGE.format(4 + k % 2 * 2, 4 + (k + 1) % 2 * 2)),
    "changes that do not follow": lambda n: listed("changes", n, lambda k: CHANGE.format(4, 6)),
    "updates": lambda n: listed("updates", n, lambda k: f"      - date: {day(k)}\n        note: Done\n"),
    "evidence": lambda n: listed("evidence", n, lambda k: f"      - date: {day(k)}\n        title: Minutes {k}\n"),
    "partners without end": lambda n: listed("partners", n, lambda k: f"      - nobody{k}\n"),
    "unknown names on one line": lambda n: one("    partners: [" + ", ".join(f"nobody{k}" for k in range(n)) + "]\n"),
    "duties of one action": lambda n: listed("duties", n, lambda k: "      - cfa-2014-s42\n"),
    "files": lambda n: {f"health/f{k}.yaml": HEAD.replace("therapy", f"s{k}") + "actions: []\n" for k in range(n)},
    "files that describe one service": lambda n: {f"health/f{k}.yaml": actions(1) for k in range(n)},
    "the same ids in two files": lambda n: {
        PLAN: actions(n), "health/z.yaml": actions(n).replace("service: therapy", "service: other")},
    "the same id in many files": lambda n: {
        f"health/f{k}.yaml": actions(1).replace("service: therapy", f"service: s{k}") for k in range(n)},
    "files that describe the partnership": lambda n: {f"p{k}.yaml": PARTNERSHIP for k in range(n)},
    "empty files": lambda n: {f"health/f{k}.yaml": "" for k in range(n)},
    "folders": lambda n: {f"health/f{k}/g/x.yaml": "" for k in range(n)},
    "services": lambda n: {"partnership.yaml": PARTNERSHIP.replace(
        "duties:\n", "".join(f"      - id: s{k}\n        title: S\n        prefix: P{k}\n" for k in range(n)) + "duties:\n")},
    "sectors": lambda n: {"partnership.yaml": PARTNERSHIP.replace(
        "duties:\n", "".join(f"  - id: x{k}\n    title: X\n" for k in range(n)) + "duties:\n")},
    "sectors with one id": lambda n: {"partnership.yaml": PARTNERSHIP.replace(
        "duties:\n", "  - id: x\n    title: X\n" * n + "duties:\n")},
    "duties": lambda n: {"partnership.yaml": PARTNERSHIP + "".join(
        f"  - id: d{k}\n    title: D\n    source: An Act\n    binds: [health]\n" for k in range(n))},
    "readings": lambda n: {"dashboard.yaml": "format: actionplan/1\ndashboard:\n  - id: waits\n    title: Waits\n"
        "    unit: weeks\n    better: lower\n    readings:\n" + "".join(
            # Periods come again from the start: where they only began to, the first findings would look like growth.
            f"      - period: {2000 + k // 12 % 10}-{k % 12 + 1:02}\n        value: {k}\n" for k in range(n))},
    "findings of an audit": lambda n: {"audits/a.yaml": "format: actionplan/1\naudit: 2022-03\ndate: 2022-03-18\n"
        "title: Audit\nby: DCO\nfindings:\n" + "  - duty: cfa-2014-s42\n    sector: health\n    result: met\n    found: Yes\n" * n},
    # What is accepted.
    "acceptances of the same action": lambda n: HEAD + "actions:\n" + "  # accept P024: with the clerk\n" * n + action(1),
    "acceptances of every action": lambda n: actions(n, lambda k: "    # accept P024: it is late\n    completed: 2022-08-01\n"),
    "acceptances of reminders": lambda n: actions(n, lambda k: "    # accept P031: it is late\n    start: 2022-08-01\n"),
    "acceptances behind long lists": lambda n: one("    partners: [" + "health, " * n + "health] # accept P056: they know\n"),
    "a name in every text": lambda n: actions(n, lambda k: f"    heard: Mr Name{k} asked\n    offer: [Mr Name{k}]\n"),
    "acceptances of unknown rules": lambda n: one("    # accept no-such-rule: why\n" * n),
    # Two versions.
    "actions that all moved": lambda n: Changed(actions(n), actions(n).replace("2022-08-31", "2022-09-30")),
    "actions that are all gone": lambda n: Changed(actions(n), actions(1)),
    "actions that are all new": lambda n: Changed(actions(1), actions(n)),
    "new actions beside a broken file": lambda n: Changed(
        {"health/old.yaml": HEAD + "actions:\n" + "".join(f"  # SALT-{k:02}\n" for k in range(n)) + "\t- id: x\n"}, actions(n)),
    "milestones in another order": lambda n: Changed(
        one("    milestones:\n" + "".join(f"      - title: Step {k}\n        due: 2022-08-01\n" for k in range(n))),
        one("    milestones:\n" + "".join(f"      - title: Step {k}\n        due: 2022-08-02\n" for k in reversed(range(n))))),
    "milestones of one title and day": lambda n: steps(n, "Step", "2022-03-01").replace("Step ", "Step # "),
    "evidence that grew": lambda n: Changed(
        one("    evidence:\n" + "".join(f"      - date: 2022-08-01\n        title: Paper {k}\n" for k in range(n))),
        one("    evidence:\n" + "".join(f"      - date: 2022-08-01\n        title: Paper {k}\n" for k in range(n + 9)))),
    "changes that grew": lambda n: Changed(
        one("    changes:\n" + "      - date: 2022-08-01\n        field: due\n        from: 2022-08-31\n" * n),
        one("    changes:\n" + "      - date: 2022-08-02\n        field: due\n        from: 2022-08-31\n" * n)
        .replace("due: 2022-08-31", "due: 2022-09-30")),
    # What was signed.
    "signed evidence that was altered": lambda n: Signed(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: evidence(n, "2022-08-02")}),
    "signed evidence that was altered and owned": lambda n: Signed(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: evidence(n, "2022-08-02"), "reviews/2023.yaml": corrections(n)}),
    "signed evidence, each altered and owned in the same words": lambda n: Signed(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: evidence(n, "2022-08-02"), "reviews/2023.yaml": re.sub(" Minute [0-9]+", "", corrections(n))}),
    "signed evidence, altered and owned, then altered and owned anew": lambda n: Signed(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: evidence(n, "2022-08-03"), "reviews/2023.yaml": corrections(n),
         "reviews/2024.yaml": corrections(n, 2024, "03")}),
    "signed evidence, altered and owned, for the board": lambda n: Shown(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: evidence(n, "2022-08-02"), "reviews/2023.yaml": corrections(n)}),
    "signed targets of many indicators, each changed since": lambda n: raised(n, n),
    "signed targets of one indicator, changed again and again": lambda n: raised(n, 1),
    "signed milestones that are recomputed": lambda n: Verified(
        {PLAN: steps(n, "Step", "2022-03-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: steps(n, "Step", "2022-03-01")}),
    "signed milestones with other titles": lambda n: Signed(
        {PLAN: steps(n, "Step", "2022-03-01"), "reviews/2022.yaml": review(["SALT-01"])},
        {PLAN: steps(n, "Stage", "2022-03-02")}),
    "signed actions that moved": lambda n: Signed(
        {PLAN: actions(n), "reviews/2022.yaml": review(f"SALT-{k + 1:02}" for k in range(n))},
        {PLAN: actions(n).replace("due: 2022-08-31", "due: 2022-09-30")}),
    "signed actions that are gone": lambda n: Signed(
        {PLAN: actions(n), "reviews/2022.yaml": review(f"SALT-{k + 1:02}" for k in range(n))}, {PLAN: actions(1)}),
    "actions told late": lambda n: Signed(
        {PLAN: actions(1), "reviews/2022.yaml": review(["SALT-01"])}, {PLAN: actions(n)}),
    "lines of a record": lambda n: {
        "reviews/2022.signed": "actionplan-signed/1\n" + "part x: y\n" * n},
    "signed evidence that stands": lambda n: Signed(
        {PLAN: evidence(n, "2022-08-01"), "reviews/2022.yaml": review(["SALT-01"])}, {PLAN: evidence(n, "2022-08-01")}),
}


def sign(tool, folder):
    """Signs the review of a plan."""
    done = subprocess.run(
        [tool, "review", "sign-off", "2022", "--by", "The chair", "--on", "2022-10-12", "--folder", folder],
        env={"SOURCE_DATE_EPOCH": "1730376000", "PATH": "/usr/bin:/bin"}, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"the review in {folder} could not be signed: {done.stderr[:2000]}")


def write(folder, made):
    """Writes a plan folder with what a shape made in it, and gives the size of its largest file."""
    files = {"partnership.yaml": PARTNERSHIP}
    files.update(made if isinstance(made, dict) else {PLAN: made})
    largest = 0
    for path, text in files.items():
        data = text if isinstance(text, bytes) else text.encode()
        largest = max(largest, len(data))
        os.makedirs(os.path.dirname(os.path.join(folder, path)) or folder, exist_ok=True)
        with open(os.path.join(folder, path), "wb") as file:
            file.write(data)
    return largest


def seconds(tool, arguments):
    """The processor's time for one run; stops when the tool does not end as it should."""
    environment = {"SOURCE_DATE_EPOCH": "1730376000", "PATH": "/usr/bin:/bin"}
    child = subprocess.Popen(
        [tool, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{arguments} ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime


class Sizes:
    """The folders of one shape at several sizes, with the least time that each took so far."""

    def __init__(self, tool, scratch, shape):
        self.tool, self.scratch, self.shape = tool, scratch, shape
        self.folders, self.least, self.largest = {}, {}, {}
        # Whether the shape is a folder of many files.
        self.is_many = False

    def measure(self, size, runs):
        if size not in self.folders:
            folder = os.path.join(self.scratch, str(size))
            os.makedirs(folder)
            made = self.shape(size)
            self.folders[size] = [*getattr(made, "command", ["check"]), folder]
            if isinstance(made, Changed):
                earlier = os.path.join(self.scratch, f"{size}-earlier")
                os.makedirs(earlier)
                write(earlier, made.earlier)
                self.folders[size] += ["--against", earlier]
                made = made.current
            if isinstance(made, Signed):
                write(folder, made.before)
                sign(self.tool, folder)
                made = made.after
            self.largest[size] = write(folder, made)
            self.is_many = isinstance(made, dict) and len(made) > 10
            self.least[size] = float("inf")
        for _ in range(runs):
            self.least[size] = min(self.least[size], seconds(self.tool, self.folders[size]))
        return self.least[size]


def growths(sizes, start):
    """What each of two doublings from `start` multiplies the time by."""
    times = [sizes.least[start << step] for step in range(3)]
    return [after / before for before, after in zip(times, times[1:])]


def worst_growth(sizes, start, bound):
    """The larger of the two growths from `start`; what looks like too much may be another program's doing, so it is
    measured again before it is believed."""
    for runs in (1, 2, 3, 4):
        for step in range(3):
            sizes.measure(start << step, runs)
        worst = max(growths(sizes, start))
        if worst <= bound:
            break
    return worst


def judge(tool, shape):
    """A line on one shape, and whether its time grows as it should."""
    with tempfile.TemporaryDirectory() as scratch:
        sizes = Sizes(tool, scratch, shape)
        size = 256
        while sizes.measure(size, 1) < WORTH_MEASURING:
            # Two doublings have to fit into what is read.
            if sizes.largest[size] * 8 > FILE_LIMIT or size >= 1 << 23:
                break
            size *= 2
        worst = worst_growth(sizes, size, BOUND)
        is_quick = sizes.least[size << 2] < WORTH_MEASURING
        times = " ".join(f"{1000 * sizes.least[size << step]:8.1f}" for step in range(3))
        growth = " ".join(f"{value:4.2f}" for value in growths(sizes, size))
        line = f"{size:8} {times}   {growth}" + ("  too quick to tell" if is_quick else "")
        if is_quick or worst > BOUND:
            return line, is_quick
        further = size << FURTHER
        # A folder of that many files tells more of the disk than of the check.
        if sizes.largest[size << 2] << FURTHER > FILE_LIMIT or sizes.is_many:
            return line, True
        worst = worst_growth(sizes, further, FURTHER_BOUND)
        line += "   " + " ".join(f"{value:4.2f}" for value in growths(sizes, further))
        return line, worst <= FURTHER_BOUND


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    tool, chosen = os.path.abspath(arguments[0]), arguments[1:]
    wrong, tried, started = [], 0, time.monotonic()
    print(f"{'shape':48} {'size':>8} {'ms':>8} {'2 x':>8} {'4 x':>8}   growth      {1 << FURTHER} x further on")
    for name, shape in SHAPES.items():
        if chosen and not any(word in name for word in chosen):
            continue
        tried += 1
        # A busy machine may spoil one judgement; what grows with the square of its size fails a second one as well.
        for attempt in range(2):
            line, is_right = judge(tool, shape)
            print(f"{name:48} {line}" + ("" if is_right else "  TOO MUCH"), flush=True)
            if is_right:
                break
        else:
            wrong.append(name)
    print(f"{tried} shapes in {time.monotonic() - started:.0f} s")
    if wrong:
        sys.exit(f"time grows by more than {BOUND} ({FURTHER_BOUND} further on) for each doubling of: " + "; ".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
