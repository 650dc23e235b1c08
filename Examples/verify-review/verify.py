#!/usr/bin/env python3
"""Holds an action plan against what its partnership signed in annual reviews.

    verify.py FOLDER

Written from the form of the records alone (README.md beside this file), without a line of the tool that wrote them, so
that nobody has to take the tool's word. Needs Python 3 and PyYAML. Writes nothing and asks nobody.
Ends with 0 when everything is as it was signed, 1 when something is not, 2 when it could not look.
"""

import collections
import datetime
import fractions
import hashlib
import json
import os
import re
import sys
import unicodedata

try:
    import yaml
except ImportError:
    sys.stderr.write("verify.py needs PyYAML. Install it with: python3 -m pip install PyYAML\n")
    sys.exit(2)

FORM = re.compile(
    r"actionplan-signed/1\nreview: (?P<review>.+)\nto: (?P<to>.+)\nsigned-on: (?P<signed_on>.+)\nsigned-by: .+\n"
    r"tool: .+\nformula: (?P<formula>[1-9]\d*)\nplan-start: (?P<plan_start>.+)\nthresholds: .+\n"
    r"(?P<parts>(?:part \S+: [0-9a-f]{64}\n)*)"
    r"previous: (?P<previous>none|\S+ [0-9a-f]{64})\n\n(?P<counts>(?:[a-z]+:(?: [a-z-]+=\d+)+\n)*)\n"
    r"(?P<actions>(?:action \S+ (?:must|should|could)(?: \S+){3} (?:red|amber|white|green|blue|grey) \S+ [0-9a-f]{64}\n"
    r"(?:  (?:milestone-weight \d+ |change \S+ (?=\S)|change-[a-z-]+ \S+ \S+ |(?!milestone-weight|change)[a-z-]+ )"
    r".+\n)*)*)\nsha256: (?P<digest>[0-9a-f]{64})\n?")
COUNTS = ("promised", "in-scope", "embedded", "delivered", "on-time", "claimed", "in-progress", "not-started",
          "not-yet-due", "withdrawn", "overdue", "red", "amber", "green", "white")
RATINGS = {"withdrawn": "grey", "delivered": "blue", "embedded": "blue"}
WITHDRAWN = ("withdrawn-reason", "withdrawn-agreed-by", "withdrawn-agreed-on", "withdrawn-duty-met-by")
CHANGED = ("change-to", "change-reason", "change-agreed-by", "change-agreed-on")
# What can have another date or wording and still be the same thing, with the facts that tell more of it.
THINGS = {"milestone": ("milestone-weight", "milestone-done", "milestone-dropped"), "evidence": (), "change": CHANGED}
# What was added since: a promise alters what was signed, news comes late, and further steps and measures alter nothing.
PROMISES = ("category", "priority", "title", "added", "start", "first-due", "due")
DATED = ("started", "completed", "embedded", "withdrawn", "milestone-done", "milestone-dropped", "evidence", "change")
NEWS = DATED + WITHDRAWN + CHANGED
# What a change is of: a field, or the baseline or target of an indicator.
FIELD = r"(?:(?:baseline|target) of \S+|\S+)"
# What stands for a part of a review's file in which nothing stands: none at all, or the digest of an empty one.
NOTHING = {None} | {hashlib.sha256(text).hexdigest() for text in (b'""', b"[]", b"{}")}
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


def composed(text):
    """The text with each letter and its accents as one sign, however they are written."""
    return unicodedata.normalize("NFC", text)


def fact_of(line):
    """A fact's line as its name, its value and what it is about: a milestone, an indicator, a change, or nothing."""
    name, rest = composed(line).split(" ", 1)
    if name in ("title", "lead") + WITHDRAWN:
        return Fact(name, rest, "")
    if name in CHANGED:
        subject, value = re.fullmatch(rf"(\S+ {FIELD}) (.+)", rest).groups()
        return Fact(name, value, subject)
    return Fact(name, *(rest.split(" ", 1) + [""])[:2])


def words_of(fact):
    """A fact's line without its name."""
    words = [fact.subject, fact.value] if fact.name in CHANGED else [fact.value, fact.subject]
    return " ".join(filter(None, words))


def line_of(fact):
    return f"{fact.name} {words_of(fact)}"


def entries(thing, key):
    """The entries of a list, each of keys and values; none where there is no such list."""
    return [entry for entry in thing.get(key) or [] if isinstance(entry, dict)]


# ---- Reading ------------------------------------------------------------------------------------------------


def read_record(data):
    """A record taken apart; line ends and byte-order marks that another system put in count for nothing."""
    text = re.sub(r"\r(\n|\Z)", r"\1", data.decode("utf-8-sig"))
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
            if end not in (".yaml", ".yml", ".signed"):
                continue
            try:
                if os.path.islink(path):
                    raise ValueError("it is a link to another place, and is not read")
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


def day_before(day):
    try:
        return str(datetime.date.fromisoformat(day) - datetime.timedelta(days=1))
    except (OverflowError, ValueError):
        return day


def known_facts(action, record):
    """Every fact of an action on the review's day that was known on the day of signing; None if the action was not."""
    to, facts = record["to"], []

    def is_late(thing):
        return (thing.get("recorded") or "") > record["signed_on"]

    def told(entry, key):
        # Who agreed after the signing did not agree to what was signed.
        is_later = key.startswith("agreed-") and (entry.get("agreed-on") or "") > record["signed_on"]
        return None if is_later else entry.get(key)

    def add(name, value, subject=""):
        value = one_line(value or "")
        if value and not (name in DATED and value > to):
            facts.append(fact_of(line_of(Fact(name, value, one_line(subject)))))

    if is_late(action) or (action.get("added") or record["plan_start"]) > to:
        return None
    written = dict(action, withdrawn=(action.get("withdrawn") or {}).get("date"))
    for field in ("category", "priority", "title", "lead", "due", "completed", "embedded", "withdrawn"):
        then = value_at(action, field, to, written.get(field))
        add(field, then)
        # What was taken back later and stands in the file with a day of this time was put there.
        if field in DATED and written.get(field) != then:
            add(field, written.get(field))
    joined = action.get("added") or record["plan_start"]
    add("added", joined)
    add("start", value_at(action, "start", to, action.get("start")) or joined)
    ended = written["withdrawn"]
    if ended and ended <= to and ended == value_at(action, "withdrawn", to, ended):
        for name in WITHDRAWN:
            add(name, told(action["withdrawn"], name.removeprefix("withdrawn-")))
    add("first-due", value_at(action, "due", "", action["due"]))
    add("started", action.get("started"))
    for milestone in entries(action, "milestones"):
        first = milestone.get("first-due") or milestone["due"]
        add("milestone", first, milestone["title"])
        subject, weight = f"{first} {milestone['title']}", str(fractions.Fraction(milestone.get("weight") or 1))
        add("milestone-weight", weight if weight != "1" else None, subject)
        if not is_late(milestone):
            add("milestone-done", milestone.get("done"), subject)
            add("milestone-dropped", milestone.get("dropped"), subject)
    for evidence in entries(action, "evidence"):
        if not is_late(evidence):
            add("evidence", evidence["date"], evidence["title"])
    named = set()
    for measure in entries(action, "measures"):
        # A change is one of the first measure that names its indicator; a further one always said what it says.
        indicator, is_first = measure["indicator"], measure["indicator"] not in named
        named.add(indicator)
        for field in ("baseline", "target"):
            then = measure.get(field)
            add(field, value_at(action, field, to, then, indicator) if is_first else then, indicator)
    for change in entries(action, "changes"):
        # Without an indicator or an earlier value its word is left out, too.
        field = change["field"] + (f" of {change['indicator']}" if change.get("indicator") else "")
        add("change", change["date"], field + (f" from {change['from']}" if change.get("from") else ""))
        for name in CHANGED if change["date"] <= to else ():
            add(name, told(change, name.removeprefix("change-")), f"{change['date']} {field}")
    return facts


# ---- What follows from an action's facts --------------------------------------------------------------------


def standing(facts, record):
    """State and progress of an action by its facts; None for what rests on milestones that cannot be told apart."""
    values = {fact.name: fact.value for fact in facts}
    total = done = 0
    has_done = is_unclear = False
    numbers = collections.Counter((fact.name, fact.subject) for fact in facts)
    milestones = collections.Counter(about(fact) for fact in facts if fact.name == "milestone")
    for milestone, count in milestones.items():
        dropped, ended = (numbers["milestone" + end, milestone] for end in ("-dropped", "-done"))
        weights = [int(fact.value) for fact in facts if fact.name == "milestone-weight" and fact.subject == milestone]
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
    if "started" in values or (has_done and total > 0 and not is_unclear):
        return "in-progress", progress
    if is_unclear:
        return None, None
    start = values.get("start", values.get("added", record["plan_start"]))
    return "not-started" if start <= record["to"] else "not-yet-due", progress


def counts_of(actions, to):
    """The counts of one category's actions, each given as its state, its rating and the values of its facts."""
    counts = collections.Counter(word for state, rating, _ in actions for word in (state, rating))
    finished = [values for state, _, values in actions if state in ("delivered", "embedded")]
    unfinished = [values for state, _, values in actions if state in ("in-progress", "not-started", "not-yet-due")]
    counts["promised"], counts["in-scope"] = len(actions), len(actions) - counts["withdrawn"]
    counts["delivered"] = len(finished)
    counts["on-time"] = sum(values.get("completed", "") <= values["first-due"] for values in finished)
    counts["overdue"] = sum(values["due"] < to for values in unfinished)
    return counts


# ---- One against the other: each yields what does not agree -------------------------------------------------


def try_record(record, last):
    """A record against itself and the one before it."""
    if record["body"] != record["digest"]:
        yield "the digest at its end is another one: the record is not as it was written"
    if record["previous"] != (f"{last['review']} {last['digest']}" if last else "none"):
        yield f"it builds on '{record['previous'][:21]}', and that is not the record before it, as that stands now"
    if last and record["signed_on"] < last["signed_on"]:
        yield f"it was signed on {record['signed_on']}, before the one of an earlier time on {last['signed_on']}"
    if record["formula"] != "1":
        yield f"its figures are of formula {record['formula']}, which this program does not know"
        return
    groups = {"must": [], "should": [], "could": []}
    for (name, category, first_due, due, state, rating, progress, digest), lines in record["actions"]:
        if sha256("".join(line + "\n" for line in [name] + lines)) != digest:
            yield f"{name}: its digest is another one: its facts are not those that were signed"
        facts = [fact_of(line) for line in lines]
        values = {fact.name: fact.value for fact in facts}
        if [category, first_due, due] != [values.get(key) for key in ("category", "first-due", "due")]:
            yield f"{name}: its line has another category or date than its facts"
            continue
        found = standing(facts, record)
        for said, made in zip((state, progress), found):
            if made not in (None, said):
                yield f"{name}: its line says {said}, and its facts make that {made}"
        state = found[0] or state
        groups[category].append((state, rating, values))
        others = [other for other in ("red", "amber", "green", "white") if other != "white" or state == "not-yet-due"]
        if rating not in ([RATINGS[state]] if state in RATINGS else others):
            yield f"{name}: its line says {rating}, and nothing {state} has that colour"
    for category, actions in groups.items():
        said, found = record["counts"].get(category, {}), counts_of(actions, record["to"])
        for name in COUNTS:
            if said.get(name) != str(found[name]):
                yield f"{category}: it says {name}={said.get(name)}, and its actions make that {found[name]}"


def as_json(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def in_order(value):
    """What a key holds, so that the folding of its texts and the order of its lists count for nothing."""
    if isinstance(value, dict):
        return {key: in_order(part) for key, part in value.items()}
    return sorted(map(in_order, value), key=as_json) if isinstance(value, list) else one_line(value)


def try_review(record, files):
    """The review's own file; what became of the board's decisions is told later and does not count."""
    tree = next((dict(tree) for tree in files if tree.get("review") == record["review"]), {})
    if isinstance(tree.get("board"), list):
        tree["board"] = [{key: entry[key] for key in entry if key != "outcome"} for entry in entries(tree, "board")]
    now = {key: sha256(as_json(in_order(value))) for key, value in tree.items() if key != "format"}
    if one_line(tree.get("to") or "") != record["to"]:
        yield f"it looks at the time up to {record['to']}, and the file of its review does not"
    for key in sorted(set(now) | set(record["parts"])):
        said, found = record["parts"].get(key), now.get(key)
        # A part in which nothing stands is as good as none.
        if said != found and not {said, found} <= NOTHING:
            yield f"'{key}' in the file of the review {record['review']} is not as it was signed"


def about(thing):
    """What the facts that tell more of a milestone or a change name as their subject."""
    return f"{thing.value} " + (thing.subject if thing.name == "milestone" else re.match(FIELD, thing.subject).group())


def likeness(fact):
    """What makes a fact in other words the same one; None where nothing does, as what was told of another thing."""
    if any(fact.name in parts for parts in THINGS.values()):
        return None
    # Two changes of one day may be about different fields.
    return about(fact) if fact.name == "change" else fact.value


def pairs(gone, new):
    """Takes the facts that belong together out of both lists: those about the same, else those in other words."""
    for same in (lambda fact: fact.subject, likeness):
        for fact in list(gone):
            key = same(fact)
            alike = (other for other in new if key is not None and (other.name, same(other)) == (fact.name, key))
            other = next(alike, None)
            if other:
                gone.remove(fact)
                new.remove(other)
                yield fact, other


def number(value):
    """A value as a kind and a number, so that 58 and 58.0 are the same; None for one that is none."""
    found = re.fullmatch(r"(<?)(-?[0-9]+(?:\.[0-9]+)?)(?:/([0-9]+(?:\.[0-9]+)?))?", value)
    return found and (found[1], fractions.Fraction(found[2]), found[3] and fractions.Fraction(found[3]))


def differences(signed, now, withdrawn):
    """Pairs of a signed fact that is gone and of what stands in its place; either may be None.

    `withdrawn` says whether the plan's file has the withdrawal of that time.
    """
    def left(facts, others, of_things):
        rest = sorted((collections.Counter(facts) - collections.Counter(others)).elements(), key=line_of)
        return [fact for fact in rest if (fact.name in THINGS) == of_things]

    def is_of(part, things):
        return any(part.name in THINGS[thing.name] and part.subject == about(thing) for thing in things)

    gone, new = left(signed, now, True), left(now, signed, True)
    gone_parts, new_parts = left(signed, now, False), left(now, signed, False)
    # The same number may be written otherwise; once it is out, no other number of its indicator is taken for it.
    for fact in [part for part in gone_parts if part.name in ("baseline", "target") and number(part.value)]:
        same = [part for part in new_parts if (part.name, part.subject) == (fact.name, fact.subject)
                and number(part.value) == number(fact.value)]
        if same:
            gone_parts.remove(fact)
            new_parts.remove(same[0])
    found = list(pairs(gone, new))
    # What is told of a thing that has another date or wording now is told of it under its new name.
    for is_same in (True, False):
        for was, other in [pair for pair in found if pair[0].name in THINGS]:
            for part in [part for part in gone_parts if is_of(part, [was])]:
                heirs = [heir for heir in new_parts if (heir.name, heir.subject) == (part.name, about(other))
                         and (heir.value == part.value or not is_same)]
                if heirs:
                    gone_parts.remove(part)
                    new_parts.remove(heirs[0])
                    found += [] if is_same else [(part, heirs[0])]
    # What is told of a thing that is gone or new goes with it, but for what happened to a new milestone.
    gone_parts = [part for part in gone_parts if not is_of(part, gone)]
    new_parts = [part for part in new_parts if part.name in DATED or not is_of(part, new)]
    found += pairs(gone_parts, new_parts)
    # A due date that never moved is the first one, too.
    found = [(was, other) for was, other in found
             if was.name != "first-due" or (was._replace(name="due"), other._replace(name="due")) not in found]
    # Of a withdrawal that is gone the reasons are not missed, and of one that is news they are no further news.
    if not withdrawn:
        gone_parts = [part for part in gone_parts if part.name not in WITHDRAWN]
    if any(part.name == "withdrawn" for part in new_parts):
        new_parts = [part for part in new_parts if part.name not in WITHDRAWN]
    return found + [(fact, None) for fact in gone + gone_parts] + [(None, fact) for fact in new + new_parts]


def owner(record, name, was, now, files, taken):
    """The entry under `corrections` of a later review that owns the difference and no other one; None without it."""
    field = (was or now).name
    key = {"milestone": "milestones", "change": "changes", "first": "due", "withdrawn": "withdrawn",
           "baseline": "measures", "target": "measures"}.get(field.split("-")[0])
    words = [words_of(fact) if fact else "" for fact in (was, now)]
    later = [tree for tree in files if "review" in tree and (tree.get("to") or "") > record["to"]]
    fitting = [entry for tree in later for entry in entries(tree, "corrections")
               if entry.get("review") == record["review"] and entry.get("action") == name
               and one_line(entry.get("reason") or "") and (entry.get("date") or "") >= record["signed_on"]
               and entry.get("field") in (field, key) and not any(entry is other for other in taken)
               and [composed(one_line(entry.get(part) or "")) for part in ("from", "to")] == words]
    return min(fitting, key=lambda entry: entry["field"] != field, default=None)


def is_target(fact, signed):
    """Whether a new target belongs to a measure that was signed without it."""
    names = [other.name for other in signed if other.subject == fact.subject]
    return fact.name == "target" and "baseline" in names and "target" not in names


def has_withdrawal(action, record):
    """Whether the action's withdrawal is the one of that time, rather than none or a later one."""
    written = (action.get("withdrawn") or {}).get("date")
    return written is not None and written == value_at(action, "withdrawn", record["to"], written)


def try_facts(record, plan, files, owners):
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
        if name not in signed or now is None:
            continue
        numbers = collections.Counter()
        for was, other in differences(signed[name], now, has_withdrawal(plan[name], record)):
            # An action without a lead of its own has the file's.
            if other is None and was.name == "lead" and was.value == plan[name]["its file's lead"]:
                continue
            # What was written down on the very day of signing, and was not signed, came behind it.
            if was is None and other.name in NEWS:
                before = known_facts(plan[name], {**record, "signed_on": day_before(record["signed_on"])})
                if before is not None and other not in before:
                    continue
            words = [f"'{line_of(fact)}'" if fact else "nothing" for fact in (was, other)]
            text = f"{words[0]} and now stands {words[1]}"
            # To own it once is enough, though the next year was signed with the same mistake; and a day first promised
            # that differs in the same words as the day promised then is the same alteration.
            pair = tuple(fact and fact._replace(name=fact.name.replace("first-due", "due")) for fact in (was, other))
            numbers[pair] += 1
            difference = (name, pair, numbers[pair])
            if not owners.get(difference):
                owners[difference] = owner(record, name, was, other, files, owners.values())
            if owners[difference]:
                yield f"{name}: signed was {text}, which a later review corrects", True
            elif was or other.name in PROMISES + NEWS + ("milestone-weight",) or is_target(other, signed[name]):
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
    actions = [{**action, "its file's lead": composed(one_line(tree.get("lead") or ""))}
               for tree in files if "service" in tree or "sector" in tree for action in entries(tree, "actions")]
    plan = {action.get("id"): action for action in actions}
    wrong += [f"{name}: stands twice in the plan" for name in plan if sum(a.get("id") == name for a in actions) > 1]
    for line in wrong:
        say(line)
    owners, signed, last = {}, set(), None
    start = next((tree["partnership"].get("from") for tree in files if isinstance(tree.get("partnership"), dict)), None)
    for record in records:
        mistakes, remarks = [*try_record(record, last), *try_review(record, files)], []
        if record["review"] in signed:
            mistakes.append(f"a second record signs the review {record['review']}")
        signed.add(record["review"])
        if start != record["plan_start"]:
            mistakes.append(f"the plan's first day was {record['plan_start']} when it was signed and is {start} now")
        for line, is_remark in try_facts(record, plan, files, owners):
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
