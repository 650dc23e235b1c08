#!/usr/bin/env python3
"""Holds an action plan against what its partnership signed in annual reviews.

    verify.py FOLDER

Written from the form of the records alone (README.md beside this file), without a line of the tool that wrote them, so
that nobody has to take the tool's word. Needs Python 3 and PyYAML. Writes nothing and asks nobody.
Ends with 0 when everything is as it was signed, 1 when something is not, 2 when it could not look.
"""

import collections
import fractions
import hashlib
import json
import os
import re
import sys

try:
    import yaml
except ImportError:
    sys.stderr.write("verify.py needs PyYAML. Install it with: python3 -m pip install PyYAML\n")
    sys.exit(2)

FORM = re.compile(
    r"actionplan-signed/1\nreview: (?P<review>.+)\nto: (?P<to>.+)\nsigned-on: (?P<signed_on>.+)\nsigned-by: .+\n"
    r"tool: .+\nformula: .+\nplan-start: (?P<plan_start>.+)\nthresholds: .+\n(?P<parts>(?:part \S+: [0-9a-f]{64}\n)*)"
    r"previous: (?P<previous>none|\S+ [0-9a-f]{64})\n\n(?P<counts>(?:[a-z]+:(?: [a-z-]+=\d+)+\n)*)\n"
    r"(?P<actions>(?:action \S+ (?:must|should|could)(?: \S+){4} [0-9a-f]{64}\n"
    r"(?:  (?:milestone-weight \d+ |(?!milestone-weight)[a-z-]+ ).+\n)*)*)\nsha256: (?P<digest>[0-9a-f]{64})\n?")
COUNTS = ("promised", "in-scope", "embedded", "delivered", "on-time", "claimed", "in-progress", "not-started",
          "not-yet-due", "withdrawn", "overdue")
# What was added since: a promise alters what was signed, news comes late, and further steps and measures alter nothing.
PROMISES = ("category", "priority", "title", "lead", "added", "start", "first-due", "due")
NEWS = ("started", "completed", "embedded", "withdrawn", "milestone-done", "milestone-dropped", "evidence", "change")
Fact = collections.namedtuple("Fact", "name value subject")


class Texts(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """YAML in which every single value is a text, and no key stands twice in one place."""

    def construct_mapping(self, node, deep=False):
        names = [str(key.value) for key, _ in node.value]
        for name in set(names):
            if names.count(name) > 1:
                raise yaml.YAMLError(f"the key '{name}' stands twice{node.start_mark}")
        return super().construct_mapping(node, deep=deep)


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def one_line(text):
    """The text with each run of white space, as Unicode counts it, as one blank."""
    return re.sub("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+", " ", text).strip(" ")


def fact_of(line):
    """A fact's line as its name, its value and what it is about: a milestone's title, an indicator, or nothing."""
    name, rest = line.split(" ", 1)
    return Fact(name, rest, "") if name in ("title", "lead") else Fact(name, *(rest.split(" ", 1) + [""])[:2])


def entries(thing, key):
    """The entries of a list, each of keys and values; none where there is no such list."""
    return [entry for entry in thing.get(key) or [] if isinstance(entry, dict)]


# ---- Reading ------------------------------------------------------------------------------------------------


def read_record(data):
    """A record taken apart; line ends and byte-order marks that another system put in count for nothing."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    found = FORM.fullmatch(text)
    if not found:
        raise ValueError("it does not have the form of a signed record: it was cut off, altered, or is of a newer form")
    record = found.groupdict()
    record["body"] = sha256(text[:found.start("digest") - len("sha256: ")])
    record["parts"] = dict(re.findall(r"part (\S+): (\S+)", record["parts"]))
    record["counts"] = {line.split(":")[0]: dict(re.findall("([a-z-]+)=([0-9]+)", line))
                        for line in record["counts"].splitlines()}
    actions = [part.split("\n") for part in re.split("^action ", record["actions"], flags=re.MULTILINE)[1:]]
    record["actions"] = [(lines[0].split(" "), [line[2:] for line in lines[1:] if line]) for lines in actions]
    return record


def read_folder(folder):
    """The records in order, what the plan's files say, and what could not be read."""
    records, files, wrong = [], {}, []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for path in (os.path.join(place, name) for name in names if not name.startswith(".")):
            shown, end = os.path.relpath(path, folder).replace(os.sep, "/"), os.path.splitext(path)[1].lower()
            if end not in (".yaml", ".yml", ".signed") or os.path.islink(path):
                continue
            try:
                with open(path, "rb") as file:
                    data = file.read()
                if end == ".signed":
                    records.append(dict(read_record(data), path=shown))
                else:
                    files[shown] = yaml.load(data.decode("utf-8-sig"), Loader=Texts)
            except (OSError, ValueError, yaml.YAMLError) as reason:
                wrong.append(f"{shown}: {one_line(str(reason))}")
                if end != ".signed":
                    say(wrong[-1] + "; as long as this file cannot be read, nobody can tell what the plan says")
                    sys.exit(1)
    records.sort(key=lambda record: (record["to"], record["signed_on"], record["review"]))
    return records, [files[path] for path in sorted(files) if isinstance(files[path], dict)], wrong


# ---- The facts of an action in the plan ---------------------------------------------------------------------


def value_at(action, field, day, written, indicator=None):
    """What a field was at the end of a day: the `from` of its earliest later change, else what is written."""
    for change in sorted(entries(action, "changes"), key=lambda change: change["date"]):
        if change["date"] > day and change.get("field") == field and change.get("indicator") == indicator:
            return change.get("from")
    return written


def known_facts(action, record):
    """Every fact of an action on the review's day that was known on the day of signing; None if the action was not."""
    to, facts = record["to"], []

    def is_late(thing):
        return (thing.get("recorded") or "") > record["signed_on"]

    def add(name, value, subject=""):
        if value and not (name in NEWS and value > to):
            facts.append(fact_of(one_line(f"{name} {value} {subject}")))

    if is_late(action) or (action.get("added") or record["plan_start"]) > to:
        return None
    written = dict(action, withdrawn=(action.get("withdrawn") or {}).get("date"))
    for field in ("category", "priority", "title", "lead", "start", "due", "completed", "embedded", "withdrawn"):
        add(field, value_at(action, field, to, written.get(field)))
    add("first-due", value_at(action, "due", "", action["due"]))
    add("added", action.get("added"))
    add("started", action.get("started"))
    for milestone in entries(action, "milestones"):
        add("milestone", milestone.get("first-due") or milestone["due"], milestone["title"])
        weight = str(fractions.Fraction(milestone.get("weight") or 1))
        add("milestone-weight", weight if weight != "1" else None, milestone["title"])
        if not is_late(milestone):
            add("milestone-done", milestone.get("done"), milestone["title"])
            add("milestone-dropped", milestone.get("dropped"), milestone["title"])
    for evidence in entries(action, "evidence"):
        if not is_late(evidence):
            add("evidence", evidence["date"], evidence["title"])
    for measure in entries(action, "measures"):
        for field in ("baseline", "target"):
            add(field, value_at(action, field, to, measure.get(field), measure["indicator"]), measure["indicator"])
    for change in entries(action, "changes"):
        words = [change["field"], "of", change.get("indicator"), "from", change.get("from")]
        # Without an indicator or an earlier value its word is left out, too.
        words = words[:1] + (words[1:3] if words[2] else []) + (words[3:] if words[4] else [])
        add("change", change["date"], " ".join(words))
    return facts


# ---- What follows from an action's facts --------------------------------------------------------------------


def standing(facts, record):
    """State and progress of an action by its facts; no progress where milestones of one title cannot be told apart."""
    values = {fact.name: fact.value for fact in facts}
    total = done = 0
    has_done = is_unclear = False
    numbers = collections.Counter((fact.name, fact.subject) for fact in facts)
    for title in {fact.subject for fact in facts if fact.name == "milestone"}:
        count, dropped, ended = (numbers["milestone" + end, title] for end in ("", "-dropped", "-done"))
        weights = [int(fact.value) for fact in facts if fact.name == "milestone-weight" and fact.subject == title]
        weights += [1] * (count - len(weights))
        is_unclear |= count > 1 and (dropped not in (0, count) or len(set(weights)) > 1)
        if dropped < count:
            total, done, has_done = total + sum(weights), done + weights[0] * ended, has_done or ended > 0
    # Rounded half away from zero to four places, without zeros at the end.
    scaled = int(fractions.Fraction(done, total) * 10000 + fractions.Fraction(1, 2)) if total else 0
    progress = None if is_unclear else f"{scaled // 10000}.{scaled % 10000:04}".rstrip("0").rstrip(".")
    if "withdrawn" in values:
        return "withdrawn", progress
    if "completed" in values:
        # What was shown before an action was reopened shows nothing of its second end.
        reopened = max([""] + [f.value for f in facts if f.name == "change" and f.subject.startswith("completed ")])
        if not any(fact.name == "evidence" and fact.value >= reopened for fact in facts):
            return "claimed", "1"
        return "embedded" if "embedded" in values and values["embedded"] >= reopened else "delivered", "1"
    if "started" in values or (has_done and total > 0):
        return "in-progress", progress
    start = values.get("start", values.get("added", record["plan_start"]))
    return "not-started" if start <= record["to"] else "not-yet-due", progress


def counts_of(actions, to):
    """The counts of one category's actions, each given as its state and the values of its facts."""
    counts = collections.Counter(state for state, _ in actions)
    finished = [values for state, values in actions if state in ("delivered", "embedded")]
    unfinished = [values for state, values in actions if state in ("in-progress", "not-started", "not-yet-due")]
    counts["promised"], counts["in-scope"] = len(actions), len(actions) - counts["withdrawn"]
    counts["delivered"] = len(finished)
    counts["on-time"] = sum(values["completed"] <= values["first-due"] for values in finished)
    counts["overdue"] = sum(values["due"] < to for values in unfinished)
    return counts


# ---- One against the other: each yields what does not agree -------------------------------------------------


def try_record(record, last):
    """A record against itself and the one before it."""
    if record["body"] != record["digest"]:
        yield "the digest at its end is another one: the record is not as it was written"
    if record["previous"] != (f"{last['review']} {last['digest']}" if last else "none"):
        yield f"it builds on '{record['previous'][:21]}', and that is not the record before it, as that stands now"
    groups = {"must": [], "should": [], "could": []}
    for (name, category, first_due, due, state, progress, digest), lines in record["actions"]:
        if sha256("".join(line + "\n" for line in [name] + lines)) != digest:
            yield f"{name}: its digest is another one: its facts are not those that were signed"
        facts = [fact_of(line) for line in lines]
        values = {fact.name: fact.value for fact in facts}
        if [category, first_due, due] != [values.get(key) for key in ("category", "first-due", "due")]:
            yield f"{name}: its line has another category or date than its facts"
            continue
        found = standing(facts, record)
        groups[category].append((found[0], values))
        for said, found in zip((state, progress), found):
            if found not in (None, said):
                yield f"{name}: its line says {said}, and its facts make that {found}"
    for category, actions in groups.items():
        said, found = record["counts"].get(category, {}), counts_of(actions, record["to"])
        for name in COUNTS:
            if said.get(name) != str(found[name]):
                yield f"{category}: it says {name}={said.get(name)}, and its actions make that {found[name]}"


def try_review(record, files):
    """The review's own file; what became of the board's decisions is told later and does not count."""
    tree = next((dict(tree) for tree in files if tree.get("review") == record["review"]), {})
    if isinstance(tree.get("board"), list):
        tree["board"] = [{key: entry[key] for key in entry if key != "outcome"} for entry in entries(tree, "board")]
    now = {key: sha256(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
           for key, value in tree.items() if key != "format"}
    for key in sorted(set(now) | set(record["parts"])):
        if now.get(key) != record["parts"].get(key):
            yield f"'{key}' in the file of the review {record['review']} is not as it was signed"


def differences(signed, now):
    """Pairs of a signed fact that is gone and of what stands in its place; either may be None."""
    gone = list((collections.Counter(signed) - collections.Counter(now)).elements())
    new = list((collections.Counter(now) - collections.Counter(signed)).elements())
    for same in (lambda fact: (fact.name, fact.subject), lambda fact: (fact.name, fact.value)):
        for fact in list(gone):
            other = next((other for other in new if same(other) == same(fact)), None)
            if other:
                gone.remove(fact)
                new.remove(other)
                yield fact, other
    yield from [(fact, None) for fact in gone] + [(None, fact) for fact in new]


def is_owned(record, name, was, now, files):
    """Whether a later review owns the difference under `corrections`, with a reason."""
    def says(entry, key, fact, other):
        words = [fact.value, f"{fact.value} {fact.subject}"] if fact else [""]
        words += [fact.subject] if fact and other and fact.value == other.value else []
        return one_line(entry.get(key) or "") in words

    field = (was or now).name
    key = "milestones" if field.startswith("milestone") else {
        "first-due": "due", "baseline": "measures", "target": "measures", "change": "changes"}.get(field)
    later = [tree for tree in files if "review" in tree and (tree.get("to") or "") > record["to"]]
    return any(entry.get("review") == record["review"] and entry.get("action") == name and entry.get("reason")
               and entry.get("field") in (field, key) and says(entry, "from", was, now) and says(entry, "to", now, was)
               for tree in later for entry in entries(tree, "corrections"))


def is_part(fact, signed):
    """Whether a new weight or target belongs to a milestone or measure that was signed without it."""
    whole = {"milestone-weight": "milestone", "target": "baseline"}.get(fact.name)
    names = [other.name for other in signed if other.subject == fact.subject]
    return whole in names and fact.name not in names


def try_facts(record, plan, files, corrected):
    """Every signed fact against the plan; each answer comes with whether it is only a remark."""
    signed = {heading[0]: [fact_of(line) for line in lines] for heading, lines in record["actions"]}
    for name in sorted(set(signed) | set(plan)):
        try:
            now = known_facts(plan[name], record) if name in plan else None
        except (AttributeError, KeyError, TypeError, ValueError):
            yield f"{name}: its entry in the plan lacks something or has it in another form", False
            continue
        if name in signed and now is None:
            yield f"{name}: was signed and is in {'the plan since a later day' if name in plan else 'no file'}", False
        elif now is not None and name not in signed:
            yield f"{name}: was added after the signing, and does not say when", True
        for was, other in differences(signed[name], now) if name in signed and now is not None else []:
            # An action without a lead of its own has the file's: to write that down alters nothing.
            only = (was or other) if not (was and other) else None
            if only and only.name == "lead" and only.value == plan[name]["its file's lead"]:
                continue
            words = [f"'{' '.join(filter(None, fact))}'" if fact else "nothing" for fact in (was, other)]
            text = f"{words[0]} and now stands {words[1]}"
            if (name, was, other) in corrected or is_owned(record, name, was, other, files):
                # To own it once is enough, though the next year was signed with the same mistake.
                corrected.add((name, was, other))
                yield f"{name}: signed was {text}, which a later review corrects", True
            elif was or other.name in PROMISES + NEWS or is_part(other, signed[name]):
                yield f"{name}: signed was {text}", was is None and other.name in NEWS


def say(text):
    """Prints a line; signs that a terminal might obey are written out."""
    print("".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text))


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.stderr.write("Name the folder of the plan: python3 verify.py FOLDER\n")
        return 2
    records, files, wrong = read_folder(sys.argv[1])
    if not wrong and not any("partnership" in tree for tree in files):
        sys.stderr.write(f"{sys.argv[1]} holds no plan: none of its files has the key 'partnership'.\n")
        return 2
    actions = [{**action, "its file's lead": one_line(tree.get("lead") or "")}
               for tree in files if "service" in tree or "sector" in tree for action in entries(tree, "actions")]
    plan = {action.get("id"): action for action in actions}
    wrong += [f"{name}: stands twice in the plan" for name in plan if sum(a.get("id") == name for a in actions) > 1]
    for line in wrong:
        say(line)
    corrected, last = set(), None
    for record in records:
        mistakes, remarks = [*try_record(record, last), *try_review(record, files)], []
        for line, is_remark in try_facts(record, plan, files, corrected):
            (remarks if is_remark else mistakes).append(line)
        number = sum(len(lines) for _, lines in record["actions"])
        for line in mistakes or [f"as it was signed ({len(record['actions'])} actions, {number} facts)"]:
            say(f"{record['path']}: {line}")
        for line in remarks:
            say(f"  remark: {line}")
        wrong, last = wrong + mistakes, record
    if not records and not wrong:
        say("No review is signed yet.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
