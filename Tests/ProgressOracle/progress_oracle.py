#!/usr/bin/env python3
"""An independent reckoning of a plan folder's figures, to hold against the tool's own.

    progress_oracle.py FOLDER --as-of YYYY-MM-DD

Prints the form `actionplan.progress/1`. Written from the design pages (progress.md and plan-files.md) alone,
with no knowledge of the Swift code. Needs PyYAML.
"""
# Readings of the page
# --------------------
# Where the page leaves room, this program takes the most literal reading. Each is numbered, so that the other
# side can be compared point by point.
#
# Fields and facts
#  1. A value is absent when it is written `key:`, `key: ""` or not at all. The text "null" or "~" is a text.
#  2. Of several changes after t the earliest counts; of one day the first in the file.
#  3. The baseline is the `from` of the earliest change whatever its date, so it is the same at every t.
#  4. `completed`, `embedded` and `withdrawn.date` are rewound like any other field: a change after t gives its `from`.
#  5. A reopening is a change of `completed` with no `to`. A change of `completed` that has a `to` is none.
#     The day of the reopening itself counts: evidence and `embedded` of that same day are good.
#  6. The reopening bears on evidence and `embedded` alone: `started` and done milestones still stand, so a
#     reopened action with either is in progress.
#  7. `start` amended from nothing, looked at before that change, is a missing start: `added` counts.
#     `added` itself is never rewound.
#  8. A date needed and unreadable (due, a change's date, any fact's date) makes the program refuse the folder,
#     and so does a change of `due` with an empty `from`. Only what is written is looked at: no other check is made.
#  9. Evidence, an update or a milestone's end with no date never happened. A milestone with no due date is never
#     planned and never overdue.
#
# Milestones
# 10. A milestone is gone when dropped <= t. "All weights zero" looks at those not dropped at t. When there are
#     "none", there are none anywhere: not for p and q, not for "in progress", not for R2 and A2.
# 11. In a mixed set, a milestone of weight 0 still starts an action and can still be overdue.
# 12. Weights may be decimals.
#
# State and rating
# 13. "After planned start" is strictly after: on the day itself A3 does not hold. R2, R3, R4, A5: strictly more.
# 14. A not-yet-due action is unfinished: R1, R2, A2, A4 can hold for it, and so can A5 and A6 (open). Then it is red or
#     amber, not white.
# 15. A5 counts changes of `due` dated <= t, also one whose `from` equals its `to`; `agreed-on` plays no part.
# 16. R4 counts from `completed` at t, so from the second completion once that has happened.
# 17. `stated` is printed as written, for withdrawn actions too. An update with an empty rating has none.
#
# Readings
# 18. Of two readings with the same period end, the last in the file counts.
# 19. A reading whose period or value cannot be read does not count (nor does a denominator of nought).
# 20. `<N` may stand on either side of a fraction, and N may be a decimal: it is N - 1 all the same.
# 21. With `year: financial` or `academic`, `2009-10` is that year when the second part is the next year's last two
#     digits; otherwise it is a month. Without `year:` it is a month.
# 22. An indicator without `better` counts as neither. Of two indicators with one id the first counts.
# 23. `yes` and `no` are 1 and 0 whatever the unit. The baseline is read as a value of the same indicator.
#
# Sets
# 24. A priority, service, way or duty that is named but not configured has no group. A service that is not
#     configured has sector null, and its actions are in no sector's group.
# 25. A way or duty named twice counts once. `contributes-to` is not `duties`.
# 26. Services are in the order of the sectors, then of each sector's own list. A sector's group holds the actions
#     of its services and of its own plan.
# 27. A sector is printed for a sector's own plan even when that sector is not configured.
# 28. A phase with no `from` or no `to` is open on that side. Both end days lie in the phase.
# 29. "Every in-scope action" in the headline is every one, Coulds too: with all Musts blue and a Could green the
#     headline is green; a set of Coulds alone, all blue, is blue.
# 30. "More than a quarter" is strict: one red Should of four is not more than a quarter.
# 31. `overdue` counts the actions whose overdue days are printed. `delivered` includes embedded ones.
# 32. `should` and `could` have all the keys that `must` has; the page's `{ }` is short for them.
# 33. Withdrawn and in-scope counts go by the category at t; an action of another category is in none of the
#     three, but is in scope for the headline.
# 34. A whole number prints without a fraction. Days are whole, so only a median can be a half.
# 35. A file with several of the kind keys is of the kind first named on the page. Of several partnership files the
#     first counts. The ending is `.yaml` or `.yml` in lower case.

import argparse
import calendar
import dataclasses
import datetime
import json
import os
import re
import sys
from fractions import Fraction

import yaml

KINDS = ("partnership", "dashboard", "service", "sector", "audit", "review", "put-right")
CATEGORIES = ("must", "should", "could")
UNFINISHED = ("in-progress", "not-started", "not-yet-due")
FINISHED = ("claimed", "delivered", "embedded")
RATING_DEFAULTS = {"milestone-red-days": "60", "start-red-days": "60", "evidence-red-days": "90",
                   "amber-window-days": "30", "amber-window-progress": "0.5", "slip-amber-days": "90"}
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Refusal(Exception):
    """The folder cannot be reckoned with; the message says why."""


# ---- Reading the text -------------------------------------------------------------------------------------


def plain(node):
    """A YAML node as dicts, lists and strings; an absent value is None."""
    if isinstance(node, yaml.ScalarNode):
        return node.value if node.value != "" else None
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return {key.value: plain(value) for key, value in node.value}


def compose(path):
    with open(path, "rb") as file:
        loader = LOADER(file.read())
    try:
        return loader.get_single_node()
    except yaml.YAMLError as error:
        raise Refusal(f"{path}: {error}") from error
    finally:
        loader.dispose()


def plan_paths(folder):
    """The relative paths of the plan files, by their bytes."""
    found = []
    for directory, subfolders, names in os.walk(folder):
        subfolders[:] = [name for name in subfolders if not name.startswith(".")]
        for name in names:
            if name.endswith((".yaml", ".yml")) and not name.startswith("."):
                relative = os.path.relpath(os.path.join(directory, name), folder)
                found.append(relative.replace(os.sep, "/"))
    return sorted(found, key=os.fsencode)


def mappings(holder, key):
    """The mappings of a list; an absent list is empty."""
    value = (holder or {}).get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(holder, key):
    value = holder.get(key)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def day(text, what="a date"):
    """A date as a day number; None for an absent one."""
    if text is None:
        return None
    if isinstance(text, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            return datetime.date.fromisoformat(text).toordinal()
        except ValueError:
            pass
    raise Refusal(f"{what}: not a date: {text!r}")


def day_text(number):
    return datetime.date.fromordinal(number).isoformat()


def fraction(text):
    """A plain decimal as a fraction, or None."""
    if isinstance(text, str) and re.fullmatch(r"[-+]?[0-9]+(\.[0-9]+)?", text):
        return Fraction(text)
    return None


# ---- The plan ---------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Item:
    """An action as written, with what its file says of it."""
    fields: dict
    file: str
    line: int
    service: object
    sector: object
    file_lead: object


@dataclasses.dataclass
class Plan:
    partnership: dict
    settings: dict
    indicators: dict
    items: list


def written_actions(root):
    """The actions of a file's top mapping, with the line on which each begins."""
    for key, value in root.value:
        if key.value == "actions" and isinstance(value, yaml.SequenceNode):
            for node in value.value:
                if isinstance(node, yaml.MappingNode):
                    yield node.start_mark.line + 1, plain(node)


def top_level(root):
    """The top mapping without its actions, which are the bulk of it and are read on their own."""
    return {key.value: plain(value) for key, value in root.value if key.value != "actions"}


def file_items(root, top, kind, path):
    service = top["service"] if kind == "service" else None
    sector = top["sector"] if kind == "sector" else None
    return [Item(fields, path, line, service, sector, top.get("lead")) for line, fields in written_actions(root)]


def sectors_by_service(top):
    found = {}
    for sector in mappings(top, "sectors"):
        for service in mappings(sector, "services"):
            found.setdefault(service.get("id"), sector.get("id"))
    return found


def read_plan(folder):
    settings, indicators, items = None, {}, []
    for path in plan_paths(folder):
        root = compose(os.path.join(folder, path))
        if not isinstance(root, yaml.MappingNode):
            continue
        top = top_level(root)
        kind = next((key for key in KINDS if key in top), None)
        if kind == "partnership":
            settings = settings or top
        elif kind == "dashboard":
            for indicator in mappings(top, "dashboard"):
                indicators.setdefault(indicator.get("id"), indicator)
        elif kind in ("service", "sector"):
            items += file_items(root, top, kind, path)
    if settings is None:
        raise Refusal(f"{folder}: no file has the key `partnership`")
    homes = sectors_by_service(settings)
    for item in items:
        if item.service is not None:
            item.sector = homes.get(item.service)
    return Plan(settings.get("partnership") or {}, settings, indicators, items)


def threshold(plan, key):
    text = (plan.settings.get("rating") or {}).get(key) or RATING_DEFAULTS[key]
    value = fraction(text)
    if value is None:
        raise Refusal(f"rating: {key}: not a number: {text!r}")
    return value


# ---- Fields at t ------------------------------------------------------------------------------------------


def changes_of(fields, name):
    """The changes of one field as (day, change), by date and then by file order (the sort is stable)."""
    found = []
    for change in mappings(fields, "changes"):
        if change.get("field") == name:
            when = day(change.get("date"), f"{fields.get('id')}: changes")
            if when is None:
                raise Refusal(f"{fields.get('id')}: a change of {name} has no date")
            found.append((when, change))
    return sorted(found, key=lambda pair: pair[0])


def rewound(fields, name, t, written):
    """The `from` of the earliest change after t, else what is written."""
    for when, change in changes_of(fields, name):
        if when > t:
            return change.get("from")
    return written


def value_at(fields, name, t):
    return rewound(fields, name, t, fields.get(name))


def baseline_of(fields, name):
    for _, change in changes_of(fields, name):
        return change.get("from")
    return fields.get(name)


def withdrawn_at(fields, t):
    """Withdrawing is written as a mapping; its `date` is the fact."""
    written = fields.get("withdrawn")
    if written is not None and not isinstance(written, dict):
        raise Refusal(f"{fields.get('id')}: withdrawn is not a mapping with a date")
    date = rewound(fields, "withdrawn", t, (written or {}).get("date"))
    return day(date, f"{fields.get('id')}: withdrawn")


def reopened_at(fields, t):
    """The day of the latest reopening up to t, or None."""
    days = [when for when, change in changes_of(fields, "completed") if when <= t and change.get("to") is None]
    return max(days, default=None)


def happened(when, t):
    return when is not None and when <= t


# ---- One action at t --------------------------------------------------------------------------------------


@dataclasses.dataclass
class Milestone:
    due: object
    done: object
    weight: Fraction


@dataclasses.dataclass
class Facts:
    """What is so of an action at t, before anything is judged."""
    added: int
    start: int
    due: int
    baseline_due: int
    started: object
    completed: object
    embedded: object
    withdrawn: object
    evidenced: bool
    milestones: list


def required_day(text, what):
    value = day(text, what)
    if value is None:
        raise Refusal(f"{what} is missing")
    return value


def milestones_at(fields, t):
    """The milestones that count at t: not dropped, and not all of weight nought."""
    found = []
    name = f"{fields.get('id')}: milestone"
    for entry in mappings(fields, "milestones"):
        if happened(day(entry.get("dropped"), name), t):
            continue
        weight = fraction(entry.get("weight") or "1")
        if weight is None or weight < 0:
            raise Refusal(f"{name}: weight is not a number from nought up")
        found.append(Milestone(day(entry.get("due"), name), day(entry.get("done"), name), weight))
    return found if any(milestone.weight != 0 for milestone in found) else []


def evidenced_at(fields, t, reopened):
    for entry in mappings(fields, "evidence"):
        when = day(entry.get("date"), f"{fields.get('id')}: evidence")
        if happened(when, t) and (reopened is None or when >= reopened):
            return True
    return False


def facts_at(plan, item, t):
    fields = item.fields
    name = fields.get("id")
    added = day(fields.get("added"), f"{name}: added")
    if added is None:
        added = required_day(plan.partnership.get("from"), "partnership: from")
    start = day(value_at(fields, "start", t), f"{name}: start")
    reopened = reopened_at(fields, t)
    embedded = day(value_at(fields, "embedded", t), f"{name}: embedded")
    if embedded is not None and reopened is not None and embedded < reopened:
        embedded = None
    return Facts(added=added,
                 start=added if start is None else start,
                 due=required_day(value_at(fields, "due", t), f"{name}: due"),
                 baseline_due=required_day(baseline_of(fields, "due"), f"{name}: due"),
                 started=day(fields.get("started"), f"{name}: started"),
                 completed=day(value_at(fields, "completed", t), f"{name}: completed"),
                 embedded=embedded,
                 withdrawn=withdrawn_at(fields, t),
                 evidenced=evidenced_at(fields, t, reopened),
                 milestones=milestones_at(fields, t))


def state_of(facts, t):
    if facts.added > t:
        return "outside"
    if happened(facts.withdrawn, t):
        return "withdrawn"
    if happened(facts.completed, t):
        if not facts.evidenced:
            return "claimed"
        return "embedded" if happened(facts.embedded, t) else "delivered"
    if happened(facts.started, t) or any(happened(m.done, t) for m in facts.milestones):
        return "in-progress"
    return "not-started" if facts.start <= t else "not-yet-due"


def share_of_weights(milestones, counts):
    """The weight of the milestones that count over all weights; nought where there are no milestones."""
    if not milestones:
        return Fraction(0)
    return sum((m.weight for m in milestones if counts(m)), Fraction(0)) / sum(m.weight for m in milestones)


def progress_of(facts, state, t):
    if state in FINISHED:
        return Fraction(1)
    return share_of_weights(facts.milestones, lambda m: happened(m.done, t))


def planned_of(facts, t):
    if facts.due <= t:
        return Fraction(1)
    return share_of_weights(facts.milestones, lambda m: happened(m.due, t))


def stated_at(fields, t):
    """The lead's own rating: of the latest update up to t that has one, the last in the file of one day."""
    latest, rating = None, None
    for update in mappings(fields, "updates"):
        when = day(update.get("date"), f"{fields.get('id')}: updates")
        if happened(when, t) and update.get("rating") is not None and (latest is None or when >= latest):
            latest, rating = when, update["rating"]
    return rating


# ---- Reasons ----------------------------------------------------------------------------------------------


def red_reasons(plan, facts, state, t):
    found = []
    unfinished = state in UNFINISHED
    late = [t - m.due for m in facts.milestones if overdue_milestone(m, t)]
    if unfinished and facts.due < t:
        found.append("R1")
    if unfinished and any(days > threshold(plan, "milestone-red-days") for days in late):
        found.append("R2")
    if state == "not-started" and t - facts.start > threshold(plan, "start-red-days"):
        found.append("R3")
    if state == "claimed" and t - facts.completed > threshold(plan, "evidence-red-days"):
        found.append("R4")
    return found


def overdue_milestone(milestone, t):
    return milestone.due is not None and milestone.due < t and not happened(milestone.done, t)


def amber_reasons(plan, item, facts, state, progress, t):
    found = []
    unfinished = state in UNFINISHED
    open_still = unfinished or state == "claimed"
    if state == "claimed":
        found.append("A1")
    if unfinished and any(overdue_milestone(m, t) for m in facts.milestones):
        found.append("A2")
    if state == "not-started" and t > facts.start:
        found.append("A3")
    near = 0 <= facts.due - t <= threshold(plan, "amber-window-days")
    if unfinished and near and progress < threshold(plan, "amber-window-progress"):
        found.append("A4")
    if open_still and slipped_badly(plan, item.fields, facts, t):
        found.append("A5")
    if open_still and any(worse(plan, measure, t) for measure in mappings(item.fields, "measures")):
        found.append("A6")
    return found


def slipped_badly(plan, fields, facts, t):
    if facts.due - facts.baseline_due <= threshold(plan, "slip-amber-days"):
        return False
    moves = [change for when, change in changes_of(fields, "due") if when <= t]
    return len(moves) >= 2 or any(change.get("agreed-by") is None for change in moves)


def rating_of(state, reds, ambers):
    if state == "withdrawn":
        return "grey"
    if state in ("embedded", "delivered"):
        return "blue"
    if reds:
        return "red"
    if ambers:
        return "amber"
    return "white" if state == "not-yet-due" else "green"


# ---- Indicators -------------------------------------------------------------------------------------------


def worse(plan, measure, t):
    """Whether the latest reading at t of a measure's indicator is worse than the measure's written baseline."""
    indicator = plan.indicators.get(measure.get("indicator"))
    if indicator is None:
        return False
    baseline = amount(measure.get("baseline"), indicator)
    latest = latest_reading(indicator, t)
    if baseline is None or latest is None:
        return False
    if indicator.get("better") == "lower":
        return latest > baseline
    return indicator.get("better") == "higher" and latest < baseline


def latest_reading(indicator, t):
    latest, value = None, None
    for reading in mappings(indicator, "readings"):
        end = period_end(reading.get("period"), indicator.get("year"))
        number = amount(reading.get("value"), indicator)
        if happened(end, t) and number is not None and (latest is None or end >= latest):
            latest, value = end, number
    return value


def amount(text, indicator):
    """A reading's value: a number, `<N`, a fraction, yes or no; None when absent or unreadable."""
    if not isinstance(text, str):
        return None
    if text in ("yes", "no"):
        return Fraction(1 if text == "yes" else 0)
    parts = [term(part.strip()) for part in text.split("/")]
    if None in parts or len(parts) > 2:
        return None
    if len(parts) == 1:
        return parts[0]
    if parts[1] == 0:
        return None
    return parts[0] / parts[1] * (100 if indicator.get("unit") == "percent" else 1)


def term(text):
    if text.startswith("<"):
        value = fraction(text[1:].strip())
        return None if value is None else value - 1
    return fraction(text)


def last_of_month(year, month):
    return datetime.date(year, month, calendar.monthrange(year, month)[1]).toordinal()


def months_after(year, month, months):
    """The last day of the month that lies so many months after the given one."""
    index = year * 12 + month - 1 + months
    return last_of_month(index // 12, index % 12 + 1)


def period_end(text, year_kind):
    """The last day of a period, or None when it is no period of this indicator."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-Q([1-4]))?", text or "")
    if not match or not 1900 <= int(match[1]) <= 2199:
        return None
    year, second, quarter = int(match[1]), match[2], match[3]
    if second is None:
        return last_of_month(year, 3 * int(quarter) if quarter else 12)
    next_year = int(second) == (year + 1) % 100
    if quarter:
        return months_after(year, 3, 3 * int(quarter)) if next_year and year_kind == "financial" else None
    if next_year and year_kind in ("financial", "academic"):
        return last_of_month(year + 1, 3 if year_kind == "financial" else 8)
    return last_of_month(year, int(second)) if 1 <= int(second) <= 12 else None


# ---- Every action at t ------------------------------------------------------------------------------------


@dataclasses.dataclass
class Judged:
    """An action at t with its figures, ready for the sets."""
    item: Item
    facts: Facts
    state: str
    rating: str
    reasons: list
    progress: Fraction
    planned: Fraction
    category: object
    priority: object
    lead: object
    overdue_days: object

    @property
    def slip(self):
        return self.facts.due - self.facts.baseline_due


def judge(plan, item, t):
    """The action at t, or None when it is outside."""
    facts = facts_at(plan, item, t)
    state = state_of(facts, t)
    if state == "outside":
        return None
    progress = progress_of(facts, state, t)
    reds, ambers = [], []
    if state not in ("withdrawn", "embedded", "delivered"):
        reds = red_reasons(plan, facts, state, t)
        ambers = amber_reasons(plan, item, facts, state, progress, t)
    return Judged(item, facts, state, rating_of(state, reds, ambers), reds + ambers, progress, planned_of(facts, t),
                  value_at(item.fields, "category", t), value_at(item.fields, "priority", t),
                  value_at(item.fields, "lead", t) or item.file_lead,
                  t - facts.due if state in UNFINISHED and facts.due < t else None)


def number(value):
    """Rounded to 4 places, half away from zero; whole numbers as integers."""
    if value is None:
        return None
    scaled = abs(Fraction(value)) * 10000
    units = (scaled * 2 + 1) // 2
    units = -units if value < 0 else units
    return int(units // 10000) if units % 10000 == 0 else int(units) / 10000


def action_form(judged, t):
    item, facts = judged.item, judged.facts
    return {"id": item.fields.get("id"), "service": item.service, "sector": item.sector,
            "category": judged.category, "priority": judged.priority, "state": judged.state,
            "rating": judged.rating, "reasons": judged.reasons, "stated": stated_at(item.fields, t),
            "progress": number(judged.progress), "planned": number(judged.planned),
            "start": day_text(facts.start), "due": day_text(facts.due), "baselineDue": day_text(facts.baseline_due),
            "slipDays": judged.slip, "overdueDays": judged.overdue_days, "file": item.file, "line": item.line}


# ---- Sets -------------------------------------------------------------------------------------------------


def share(part, whole):
    return number(Fraction(part, whole)) if whole else None


def mean(values):
    return number(sum(values, Fraction(0)) / len(values)) if values else None


def median(values):
    if not values:
        return None
    ordered, half = sorted(values), len(values) // 2
    if len(values) % 2:
        return ordered[half]
    return number(Fraction(ordered[half - 1] + ordered[half], 2))


def category_form(members):
    """The counters and shares of the actions of one category in a set."""
    scope = [a for a in members if a.state != "withdrawn"]
    delivered = [a for a in scope if a.state in ("delivered", "embedded")]
    on_time = [a for a in delivered if a.facts.completed <= a.facts.baseline_due]
    slips = [a.slip for a in scope]

    def in_state(state):
        return sum(a.state == state for a in scope)

    def rated(rating):
        return sum(a.rating == rating for a in scope)

    return {"promised": len(members), "inScope": len(scope), "delivered": len(delivered),
            "embedded": in_state("embedded"), "claimed": in_state("claimed"), "inProgress": in_state("in-progress"),
            "notStarted": in_state("not-started"), "notYetDue": in_state("not-yet-due"),
            "withdrawn": len(members) - len(scope), "overdue": sum(a.overdue_days is not None for a in scope),
            "red": rated("red"), "amber": rated("amber"), "green": rated("green"), "white": rated("white"),
            "blue": rated("blue"), "deliveredShare": share(len(delivered), len(scope)),
            "onTimeShare": share(len(on_time), len(delivered)), "medianSlip": median(slips),
            "largestSlip": max(slips, default=None), "progress": mean([a.progress for a in scope]),
            "planned": mean([a.planned for a in scope])}


def headline(members):
    scope = [a for a in members if a.state != "withdrawn"]
    if not scope:
        return None
    musts = {a.rating for a in scope if a.category == "must"}
    shoulds = [a.rating for a in scope if a.category == "should"]
    if "red" in musts:
        return "red"
    if "amber" in musts or shoulds.count("red") * 4 > len(shoulds):
        return "amber"
    ratings = {a.rating for a in scope}
    if ratings == {"blue"}:
        return "blue"
    return "white" if ratings <= {"white", "blue"} else "green"


def group_form(kind, name, members):
    form = {"by": kind, "id": name, "headline": headline(members)}
    for category in CATEGORIES:
        form[category] = category_form([a for a in members if a.category == category])
    return form


def ids(entries):
    """The ids of configured things, in their order, each once."""
    return list(dict.fromkeys(entry["id"] for entry in entries if entry.get("id") is not None))


def phase_of(phases, due):
    """The first phase in which a due date lies."""
    for phase in phases:
        start, end = day(phase.get("from"), "phases: from"), day(phase.get("to"), "phases: to")
        if (start is None or start <= due) and (end is None or due <= end):
            return phase.get("id")
    return None


def groupings(plan, actions):
    """Each way of grouping: its name, the ids in order, and the ids that an action belongs to."""
    settings = plan.settings
    sectors, phases = mappings(settings, "sectors"), mappings(settings, "phases")
    services = [service for sector in sectors for service in mappings(sector, "services")]
    leads = sorted({a.lead for a in actions if a.lead is not None})
    return [("plan", ["plan"], lambda a: ["plan"]),
            ("sector", ids(sectors), lambda a: [a.item.sector]),
            ("service", ids(services), lambda a: [a.item.service]),
            ("priority", ids(mappings(settings, "priorities")), lambda a: [a.priority]),
            ("way", ids(mappings(settings, "ways-of-working")), lambda a: texts(a.item.fields, "ways")),
            ("lead", leads, lambda a: [a.lead]),
            ("duty", ids(mappings(settings, "duties")), lambda a: texts(a.item.fields, "duties")),
            ("phase", ids(phases), lambda a: [phase_of(phases, a.facts.due)])]


def group_forms(plan, actions):
    forms = []
    for kind, names, belongs in groupings(plan, actions):
        members = {name: [] for name in names}
        for action in actions:
            for name in dict.fromkeys(belongs(action)):
                if name in members:
                    members[name].append(action)
        forms += [group_form(kind, name, members[name]) for name in names]
    return forms


def progress(plan, as_of):
    """The whole form of a plan at a reporting date, given as text."""
    t = required_day(as_of, "--as-of")
    actions = [judged for item in plan.items if (judged := judge(plan, item, t)) is not None]
    return {"format": "actionplan.progress/1", "asOf": as_of, "plan": plan.partnership.get("plan"),
            "actions": [action_form(action, t) for action in actions], "groups": group_forms(plan, actions)}


def main():
    parser = argparse.ArgumentParser(description="The figures of a plan folder, reckoned independently.")
    parser.add_argument("folder")
    parser.add_argument("--as-of", required=True, metavar="YYYY-MM-DD")
    options = parser.parse_args()
    try:
        form = progress(read_plan(options.folder), options.as_of)
    except Refusal as refusal:
        sys.exit(f"progress_oracle: {refusal}")
    sys.stdout.reconfigure(encoding="utf-8")
    print(json.dumps(form, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
