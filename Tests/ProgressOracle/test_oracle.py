#!/usr/bin/env python3
"""Worked examples by hand that pin each reading of the page. Run: python3 test_oracle.py"""
import json
import os
import tempfile
import textwrap
import unittest
from fractions import Fraction

import compare
import progress_oracle as oracle

PARTNERSHIP = """\
format: actionplan/1
partnership:
  name: A Partnership
  plan: A Plan
  from: 2021-09-01
  to: 2025-08-31
phases:
  - id: first
    from: 2021-09-01
    to: 2022-12-31
  - id: second
    from: 2022-12-31
    to: 2025-08-31
priorities:
  - id: journey
  - id: adulthood
ways-of-working:
  - id: learning
  - id: join-up
sectors:
  - id: health
    services:
      - id: therapy
      - id: nursing
  - id: schools
duties:
  - id: cfa-2014-s42
"""

SERVICE = "format: actionplan/1\nservice: therapy\nlead: Head of Therapies\nactions:\n"


def action(extra="", name="SALT-01", category="must", due="2022-08-31", start="2021-11-01"):
    """One action of a plan file; `extra` is any further keys, at no indentation."""
    head = f"- id: {name}\n  category: {category}\n  priority: journey\n  start: {start}\n  due: {due}\n"
    return textwrap.indent(head + textwrap.indent(textwrap.dedent(extra), "  "), "  ")


def form(files, as_of):
    """The form of a folder made of the given files; a partnership file is there unless given."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {"partnership.yaml": PARTNERSHIP, **files}.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "w", encoding="utf-8", newline="") as file:
                file.write(text)
        return oracle.progress(oracle.read_plan(folder), as_of)


def therapy(*actions, **files):
    return {"health/therapy.yaml": SERVICE + "".join(actions), **files}


def only(text, as_of, dashboard=None):
    """The single action of a plan at a date."""
    files = {"dashboard.yaml": "format: actionplan/1\ndashboard:\n" + dashboard} if dashboard else {}
    return form({**therapy(text), **files}, as_of)["actions"][0]


def group(result, by, name):
    return next(g for g in result["groups"] if (g["by"], g["id"]) == (by, name))


def judged(text, as_of):
    found = only(text, as_of)
    return found["state"], found["rating"], found["reasons"]


REOPENED = """\
started: 2021-11-08
completed: 2023-03-01
embedded: 2022-09-15
evidence:
  - date: 2022-08-19
changes:
  - {date: 2022-12-01, field: completed, from: 2022-08-19, to: }
"""


class Fields(unittest.TestCase):

    def test_a_chain_is_rewound_change_by_change(self):
        text = action("""\
            changes:
              - {date: 2022-06-01, field: due, from: 2022-10-31}
              - {date: 2022-03-01, field: due, from: 2022-06-30, to: 2022-10-31}
            """, due="2023-01-31")
        self.assertEqual(only(text, "2022-02-28")["due"], "2022-06-30")
        self.assertEqual(only(text, "2022-03-01")["due"], "2022-10-31")
        last = only(text, "2022-06-01")
        self.assertEqual((last["due"], last["baselineDue"], last["slipDays"]), ("2023-01-31", "2022-06-30", 215))

    def test_changes_of_one_day_apply_in_file_order(self):
        text = action("""\
            changes:
              - {date: 2022-06-01, field: due, from: 2022-06-30, to: 2022-07-31}
              - {date: 2022-06-01, field: due, from: 2022-07-31, to: 2022-08-31}
            """)
        self.assertEqual(only(text, "2022-05-31")["due"], "2022-06-30")
        self.assertEqual(only(text, "2022-06-01")["due"], "2022-08-31")

    def test_category_and_lead_are_those_of_the_day(self):
        text = action("""\
            lead: Clinical Lead
            changes:
              - {date: 2022-06-01, field: category, from: must, to: should}
              - {date: 2022-06-01, field: lead, from: , to: Clinical Lead}
            """, category="should")
        before, after = form(therapy(text), "2022-05-31"), form(therapy(text), "2022-06-01")
        self.assertEqual(group(before, "lead", "Head of Therapies")["must"]["inScope"], 1)
        self.assertEqual(group(after, "lead", "Clinical Lead")["should"]["inScope"], 1)
        self.assertEqual(before["actions"][0]["category"], "must")

    def test_a_missing_start_is_added_then_the_plans_start(self):
        bare = "  - id: SALT-01\n    category: must\n    due: 2022-08-31\n"
        self.assertEqual(only(bare, "2021-09-01")["start"], "2021-09-01")
        self.assertEqual(only(bare + "    added: 2021-10-15\n", "2022-01-01")["start"], "2021-10-15")
        self.assertEqual(form(therapy(bare), "2021-08-31")["actions"], [])

    def test_start_amended_from_nothing_is_added_before_the_change(self):
        text = action("added: 2021-10-15\nchanges:\n  - {date: 2022-06-01, field: start, from: }\n", start="2022-07-01")
        self.assertEqual(only(text, "2022-05-31")["start"], "2021-10-15")
        self.assertEqual(only(text, "2022-06-01")["start"], "2022-07-01")

    def test_an_unreadable_date_is_refused(self):
        with self.assertRaises(oracle.Refusal):
            only(action("started: soon\n"), "2022-01-01")


class States(unittest.TestCase):

    def test_from_not_yet_due_to_embedded(self):
        text = action("""\
            started: 2021-11-08
            completed: 2022-08-19
            embedded: 2023-06-30
            evidence:
              - date: 2022-09-01
            """)
        days = {"2021-10-31": "not-yet-due", "2021-11-01": "not-started", "2021-11-08": "in-progress",
                "2022-08-19": "claimed", "2022-09-01": "delivered", "2023-06-30": "embedded"}
        for as_of, state in days.items():
            self.assertEqual(only(text, as_of)["state"], state, as_of)

    def test_a_reopened_action(self):
        text = action(REOPENED)
        states = {"2022-08-19": "delivered", "2022-09-15": "embedded", "2022-11-30": "embedded",
                  "2022-12-01": "in-progress", "2023-03-01": "claimed"}
        for as_of, state in states.items():
            self.assertEqual(only(text, as_of)["state"], state, as_of)

    def test_evidence_of_the_day_of_reopening_counts(self):
        text = action(REOPENED.replace("- date: 2022-08-19", "- date: 2022-12-01"))
        self.assertEqual(only(text, "2022-08-31")["state"], "claimed")
        self.assertEqual(only(text, "2023-03-01")["state"], "delivered")

    def test_reopened_and_completed_on_one_day(self):
        text = action(REOPENED.replace("completed: 2023-03-01", "completed: 2022-12-01"))
        self.assertEqual(only(text, "2022-12-01")["state"], "claimed")

    def test_a_change_of_completed_to_a_date_is_no_reopening(self):
        text = action(REOPENED.replace("to: }", "to: 2023-03-01 }"))
        self.assertEqual(only(text, "2023-03-01")["state"], "embedded")

    def test_embedded_counts_again_only_from_the_reopening_on(self):
        again = REOPENED.replace("- date: 2022-08-19", "- date: 2022-12-01")
        self.assertEqual(only(action(again), "2023-03-01")["state"], "delivered")
        same_day = again.replace("embedded: 2022-09-15", "embedded: 2022-12-01")
        self.assertEqual(only(action(same_day), "2023-03-01")["state"], "embedded")
        again = again.replace("embedded: 2022-09-15", "embedded: 2023-02-01")
        self.assertEqual(only(action(again), "2023-02-28")["state"], "in-progress")
        self.assertEqual(only(action(again), "2023-03-01")["state"], "embedded")

    def test_withdrawn_and_taken_up_again(self):
        text = action("""\
            started: 2021-11-08
            changes:
              - {date: 2022-06-01, field: withdrawn, from: 2022-03-01, to: }
            """)
        self.assertEqual(judged(text, "2022-03-01"), ("withdrawn", "grey", []))
        self.assertEqual(judged(text, "2022-06-01"), ("in-progress", "green", []))

    def test_withdrawn_after_completion_has_progress_by_milestones(self):
        text = action("""\
            completed: 2022-02-01
            withdrawn: {date: 2022-03-01}
            milestones:
              - {due: 2022-01-31, done: 2022-01-31}
              - {due: 2022-05-31}
              - {due: 2022-06-30}
            """)
        found = only(text, "2022-03-01")
        self.assertEqual((found["state"], found["progress"], found["planned"]), ("withdrawn", 0.3333, 0.3333))
        whole = group(form(therapy(text), "2022-03-01"), "plan", "plan")
        self.assertIsNone(whole["headline"])
        counts = [whole["must"][key] for key in ("promised", "inScope", "withdrawn", "progress", "deliveredShare")]
        self.assertEqual(counts, [1, 0, 1, None, None])


class Milestones(unittest.TestCase):

    def test_weights(self):
        text = action("""\
            milestones:
              - {due: 2022-01-31, done: 2022-02-10, weight: 2}
              - {due: 2022-04-30}
              - {due: 2022-06-30, weight: 0.5}
            """)
        found = only(text, "2022-05-01")
        self.assertEqual((found["progress"], found["planned"]), (0.5714, 0.8571))
        self.assertEqual(only(text, "2022-08-31")["planned"], 1)

    def test_a_dropped_milestone_is_gone_from_that_day(self):
        text = action("""\
            milestones:
              - {due: 2022-01-31, done: 2022-01-10, dropped: 2022-03-01}
              - {due: 2022-06-30}
            """)
        before, after = only(text, "2022-02-28"), only(text, "2022-03-01")
        self.assertEqual((before["state"], before["progress"], before["planned"]), ("in-progress", 0.5, 0.5))
        self.assertEqual((after["state"], after["progress"], after["planned"]), ("not-started", 0, 0))

    def test_all_weights_nought_is_no_milestones(self):
        text = action("milestones:\n  - {due: 2022-01-31, done: 2022-01-10, weight: 0}\n  - {due: 2022-02-01, weight: 0}\n")
        self.assertEqual(judged(text, "2022-05-01"), ("not-started", "red", ["R3", "A3"]))
        self.assertEqual(only(text, "2022-05-01")["planned"], 0)

    def test_the_present_due_date_counts_at_every_date(self):
        text = action("started: 2021-11-08\nmilestones:\n  - {due: 2022-06-30, first-due: 2022-01-31}\n")
        self.assertEqual(judged(text, "2022-03-01"), ("in-progress", "green", []))

    def test_overdue_milestones(self):
        text = action("started: 2021-11-08\nmilestones:\n  - {due: 2022-01-31}\n")
        self.assertEqual(judged(text, "2022-01-31")[2], [])
        self.assertEqual(judged(text, "2022-04-01"), ("in-progress", "amber", ["A2"]))
        self.assertEqual(judged(text, "2022-04-02"), ("in-progress", "red", ["R2", "A2"]))


class Ratings(unittest.TestCase):

    def test_starting_late(self):
        self.assertEqual(judged(action(), "2021-11-01"), ("not-started", "green", []))
        self.assertEqual(judged(action(), "2021-11-02"), ("not-started", "amber", ["A3"]))
        self.assertEqual(judged(action(), "2021-12-31")[2], ["A3"])
        self.assertEqual(judged(action(), "2022-01-01"), ("not-started", "red", ["R3", "A3"]))

    def test_the_last_days_before_due_and_after(self):
        text = action("started: 2021-11-08\n")
        self.assertEqual(judged(text, "2022-07-31")[1], "green")
        self.assertEqual(judged(text, "2022-08-01"), ("in-progress", "amber", ["A4"]))
        self.assertEqual(judged(text, "2022-08-31")[2], ["A4"])
        last = only(text, "2022-08-31")
        self.assertEqual((last["planned"], last["overdueDays"]), (1, None))
        late = only(text, "2022-09-02")
        self.assertEqual((late["reasons"], late["overdueDays"]), (["R1"], 2))

    def test_half_done_is_enough_for_a4(self):
        text = action("milestones:\n  - {due: 2022-01-31, done: 2022-01-31}\n  - {due: 2022-08-31}\n")
        self.assertEqual(judged(text, "2022-08-20"), ("in-progress", "green", []))

    def test_claimed_too_long(self):
        text = action("completed: 2022-01-01\n")
        self.assertEqual(judged(text, "2022-04-01"), ("claimed", "amber", ["A1"]))
        self.assertEqual(judged(text, "2022-04-02"), ("claimed", "red", ["R4", "A1"]))
        self.assertEqual(only(text, "2022-12-31")["overdueDays"], None)

    def test_a5_one_move_needs_agreed_by(self):
        # 2022-05-01 to 2022-08-31 is 122 days.
        moved = action("started: 2021-11-08\nchanges:\n  - {date: 2022-03-01, field: due, from: 2022-05-01}\n")
        self.assertEqual(judged(moved, "2022-03-01")[2], ["A5"])
        agreed = moved.replace("from: 2022-05-01", "from: 2022-05-01, agreed-by: The Board")
        self.assertEqual(judged(agreed, "2022-03-01")[2], [])
        self.assertEqual(judged(moved, "2022-02-28")[2], [])

    def test_a5_two_moves_fire_even_when_agreed_and_one_was_earlier(self):
        text = action("""\
            started: 2021-11-08
            changes:
              - {date: 2022-02-01, field: due, from: 2022-05-01, to: 2022-04-01, agreed-by: The Board}
              - {date: 2022-03-01, field: due, from: 2022-04-01, to: 2022-08-31, agreed-by: The Board}
            """)
        self.assertEqual(judged(text, "2022-02-28")[2], [])
        self.assertEqual(judged(text, "2022-03-01")[2], ["A5"])
        ninety = text.replace("from: 2022-05-01", "from: 2022-06-02")
        self.assertEqual((only(ninety, "2022-03-01")["slipDays"], judged(ninety, "2022-03-01")[2]), (90, []))

    def test_a_claimed_action_is_open_and_a_delivered_one_is_not(self):
        text = action("completed: 2022-03-01\nchanges:\n  - {date: 2022-02-01, field: due, from: 2022-05-01}\n")
        self.assertEqual(judged(text, "2022-03-01"), ("claimed", "amber", ["A1", "A5"]))
        self.assertEqual(judged(text + "    evidence:\n      - date: 2022-03-01\n", "2022-03-01"), ("delivered", "blue", []))

    def test_white_is_lost_to_any_reason(self):
        text = action("milestones:\n  - {due: 2021-09-30}\n")
        self.assertEqual(judged(text, "2021-09-30"), ("not-yet-due", "white", []))
        self.assertEqual(judged(text, "2021-10-01"), ("not-yet-due", "amber", ["A2"]))

    def test_thresholds_of_the_partnership(self):
        files = {"partnership.yaml": PARTNERSHIP + "rating:\n  start-red-days: 3\n  amber-window-days: 300\n", **therapy(action())}
        self.assertEqual(form(files, "2021-11-05")["actions"][0]["reasons"], ["R3", "A3", "A4"])

    def test_the_stated_rating(self):
        text = action("""\
            updates:
              - {date: 2022-03-01, rating: amber}
              - {date: 2022-03-01, rating: red}
              - {date: 2022-02-01, rating: green}
              - {date: 2022-04-01, note: All is well.}
            """)
        stated = [only(text, d)["stated"] for d in ("2022-01-31", "2022-02-28", "2022-03-01", "2022-05-01")]
        self.assertEqual(stated, [None, "green", "red", "red"])


class Indicators(unittest.TestCase):

    def a6(self, baseline, readings, as_of="2022-03-31", more="    unit: weeks\n    better: lower\n"):
        """Whether A6 holds for one measure with the given baseline and (period, value) readings."""
        text = action(f"started: 2021-11-08\nmeasures:\n  - {{indicator: wait, baseline: {baseline}}}\n")
        rows = "".join(f"      - {{period: {p}, value: {v}}}\n" for p, v in readings)
        return only(text, as_of, "  - id: wait\n" + more + "    readings:\n" + rows)["reasons"] == ["A6"]

    def test_a_reading_counts_when_its_period_is_over(self):
        readings = [("2022-Q1", "32"), ("2021-Q4", "30")]
        self.assertFalse(self.a6("31", readings, "2022-03-30"))
        self.assertTrue(self.a6("31", readings, "2022-03-31"))

    def test_no_baseline_no_reading_and_neither_never_fire(self):
        self.assertFalse(self.a6("", [("2021-Q4", "99")]))
        self.assertFalse(self.a6("31", [("2022-Q2", "99")]))
        self.assertFalse(self.a6("31", [("2021-Q4", "99")], more="    better: neither\n"))
        self.assertFalse(self.a6("31", [("2021-Q4", "31")]))

    def test_higher_is_better(self):
        higher = "    better: higher\n"
        found = [self.a6("31", [("2021-Q4", value)], more=higher) for value in ("30", "31", "32")]
        self.assertEqual(found, [True, False, False])

    def test_a_baseline_changed_later_does_not_matter(self):
        text = action("""\
            started: 2021-11-08
            measures:
              - {indicator: wait, baseline: 31}
            changes:
              - {date: 2022-06-01, field: baseline, indicator: wait, from: 20, to: 31}
            """)
        rows = "  - id: wait\n    better: lower\n    readings:\n      - {period: 2021-12, value: 30}\n"
        self.assertEqual(only(text, "2022-05-01", rows)["reasons"], [])

    def test_values(self):
        percent, other = {"unit": "percent"}, {"unit": "visits"}
        pairs = [("43/75", percent, Fraction(172, 3)), ("43/75", other, Fraction(43, 75)), ("<5", other, 4),
                 ("<5/50", percent, 8), ("43/<76", other, Fraction(43, 75)), ("12.5", percent, Fraction(25, 2)),
                 ("yes", {"unit": "yes-no"}, 1), ("no", {"unit": "yes-no"}, 0), ("1/0", other, None),
                 ("some", other, None), ("1/2/3", other, None), ("1/", other, None), (None, other, None)]
        for text, indicator, value in pairs:
            self.assertEqual(oracle.amount(text, indicator), value, text)

    def test_periods(self):
        cases = [("2021", None, "2021-12-31"), ("2022-01", None, "2022-01-31"), ("2024-02", None, "2024-02-29"), ("2021-Q3", None, "2021-09-30"),
                 ("2021-22", "financial", "2022-03-31"), ("2021-22", "academic", "2022-08-31"),
                 ("2021-22-Q3", "financial", "2021-12-31"), ("2021-22-Q4", "financial", "2022-03-31"),
                 ("2009-10", None, "2009-10-31"), ("2009-10", "financial", "2010-03-31"),
                 ("2009-11", "financial", "2009-11-30"), ("1999-00", "academic", "2000-08-31")]
        for text, kind, end in cases:
            self.assertEqual(oracle.day_text(oracle.period_end(text, kind)), end, text)
        for text, kind in [("2021-22", None), ("2021-22-Q3", "academic"), ("2021-13", None), ("soon", None), (None, None)]:
            self.assertIsNone(oracle.period_end(text, kind), text)

    def test_of_two_readings_of_one_end_the_last_counts(self):
        self.assertTrue(self.a6("31", [("2021-Q4", "30"), ("2021-12", "32")]))
        self.assertFalse(self.a6("31", [("2021-12", "32"), ("2021-Q4", "30")]))


DELIVERED = "completed: {0}\nevidence:\n  - date: {0}\n"


class Sets(unittest.TestCase):

    def headline(self, *actions, as_of="2022-03-01"):
        named = [text.replace("SALT-01", f"SALT-{n:02d}") for n, text in enumerate(actions, 1)]
        return group(form(therapy(*named), as_of), "plan", "plan")["headline"]

    def test_headlines(self):
        def rated(colour, category):
            started = "started: 2021-11-08\n"
            return {"blue": action(DELIVERED.format("2022-01-01"), category=category),
                    "red": action(started, category=category, due="2022-02-01"),
                    "amber": action(started, category=category, due="2022-03-10"),
                    "green": action(started, category=category),
                    "white": action(category=category, start="2022-06-01")}[colour]

        cases = [("red", "must red, must blue"), ("amber", "must amber, should red"), ("amber", "must blue, should red"),
                 ("green", "must blue, should red, should blue, should blue, should blue"),
                 ("amber", "must blue, should red, should blue, should blue"), ("green", "must blue, could red"),
                 ("blue", "must blue, could blue"), ("blue", "could blue"), ("white", "must white, should blue"),
                 ("green", "must blue, could green")]
        for expected, words in cases:
            pairs = [word.split() for word in words.split(", ")]
            found = self.headline(*[rated(colour, category) for category, colour in pairs])
            self.assertEqual(found, expected, words)
        self.assertIsNone(self.headline())

    def test_the_median_of_an_even_number(self):
        def slipped(days, name):
            changes = f"changes:\n  - {{date: 2022-01-01, field: due, from: 2022-08-{31 - days}, agreed-by: The Board}}\n"
            return action("started: 2021-11-08\n" + changes, name)

        must = group(form(therapy(slipped(3, "SALT-01"), slipped(10, "SALT-02"), slipped(4, "SALT-03"),
                                  action(name="SALT-04")), "2022-03-01"), "plan", "plan")["must"]
        self.assertEqual((must["medianSlip"], must["largestSlip"]), (3.5, 10))

    def test_largest_slip_is_signed(self):
        text = action("changes:\n  - {date: 2022-01-01, field: due, from: 2022-09-10}\n")
        must = group(form(therapy(text), "2022-03-01"), "plan", "plan")["must"]
        self.assertEqual((must["medianSlip"], must["largestSlip"]), (-10, -10))

    def test_on_time_is_against_the_first_promise(self):
        moved = "changes:\n  - {date: 2022-01-01, field: due, from: 2022-01-31, to: 2022-08-31}\n"
        result = form(therapy(action(DELIVERED.format("2022-02-01") + moved),
                              action(DELIVERED.format("2022-08-31") + "embedded: 2022-10-01\n", "SALT-02"),
                              action(name="SALT-03", due="2023-08-31")), "2022-12-01")
        must = group(result, "plan", "plan")["must"]
        self.assertEqual((must["delivered"], must["embedded"], must["deliveredShare"], must["onTimeShare"]),
                         (2, 1, 0.6667, 0.5))
        self.assertEqual((must["progress"], must["planned"]), (0.6667, 0.6667))

    def test_every_counter(self):
        late = {"start": "2021-11-01", "due": "2022-02-01"}
        texts = [action(name="SALT-01", **late), action("started: 2021-11-08\n", "SALT-02", **late),
                 action("started: 2021-11-08\n", "SALT-03"), action("completed: 2022-02-01\n", "SALT-04"),
                 action(name="SALT-05", start="2022-06-01"), action("withdrawn: {date: 2022-02-01}\n", "SALT-06"),
                 action(DELIVERED.format("2022-01-01"), "SALT-07"),
                 action(DELIVERED.format("2022-01-01") + "embedded: 2022-02-01\n", "SALT-08")]
        must = group(form(therapy(*texts), "2022-03-01"), "plan", "plan")["must"]
        self.assertEqual(list(must.items())[:15], [
            ("promised", 8), ("inScope", 7), ("delivered", 2), ("embedded", 1), ("claimed", 1), ("inProgress", 2),
            ("notStarted", 1), ("notYetDue", 1), ("withdrawn", 1), ("overdue", 2), ("red", 2), ("amber", 1),
            ("green", 1), ("white", 1), ("blue", 2)])

    def test_a_service_that_is_not_configured_has_no_sector_and_no_group(self):
        result = form({"x.yaml": SERVICE.replace("therapy", "unknown") + action()}, "2022-03-01")
        self.assertEqual((result["actions"][0]["service"], result["actions"][0]["sector"]), ("unknown", None))
        inside = [f"{g['by']} {g['id']}" for g in result["groups"] if g["must"]["inScope"]]
        self.assertEqual(inside, ["plan plan", "priority journey", "lead Head of Therapies", "phase first"])

    def test_an_empty_set(self):
        could = group(form(therapy(action()), "2022-03-01"), "sector", "schools")["could"]
        absent = ("deliveredShare", "onTimeShare", "medianSlip", "largestSlip", "progress", "planned")
        self.assertTrue(all(could[key] is None for key in absent))
        self.assertTrue(all(could[key] == 0 for key in could if key not in absent))

    def test_the_groups_and_their_order(self):
        sector = "format: actionplan/1\nsector: schools\nlead: A Chair\nactions:\n" + action("ways: [join-up, join-up]\n", "SCH-01")
        result = form({**therapy(action("duties: [cfa-2014-s42]\ncontributes-to: [x]\n")), "schools/plan.yml": sector}, "2022-03-01")
        self.assertEqual([f"{g['by']} {g['id']}" for g in result["groups"]],
                         ["plan plan", "sector health", "sector schools", "service therapy", "service nursing",
                          "priority journey", "priority adulthood", "way learning", "way join-up", "lead A Chair",
                          "lead Head of Therapies", "duty cfa-2014-s42", "phase first", "phase second"])
        own = result["actions"][1]
        self.assertEqual((own["service"], own["sector"], own["file"], own["line"]), (None, "schools", "schools/plan.yml", 5))
        self.assertEqual(group(result, "way", "join-up")["must"]["inScope"], 1)
        self.assertEqual(group(result, "duty", "cfa-2014-s42")["must"]["inScope"], 1)

    def test_the_first_phase_in_which_the_due_date_at_t_lies(self):
        text = action("changes:\n  - {date: 2022-06-01, field: due, from: 2022-12-31}\n", due="2023-01-01")
        for as_of, phase, other in [("2022-05-31", "first", "second"), ("2022-06-01", "second", "first")]:
            result = form(therapy(text), as_of)
            self.assertEqual(group(result, "phase", phase)["must"]["inScope"], 1)
            self.assertEqual(group(result, "phase", other)["must"]["inScope"], 0)

    def test_a_phase_begins_on_its_first_day(self):
        phases = [{"id": "one", "from": "2022-01-01", "to": "2022-01-31"}, {"id": "two", "from": "2022-02-01"}]
        found = [oracle.phase_of(phases, oracle.day(text)) for text in ("2021-12-31", "2022-01-01", "2022-01-31", "2022-02-01")]
        self.assertEqual(found, [None, "one", "one", "two"])


class Files(unittest.TestCase):

    def test_files_by_the_bytes_of_their_paths_and_hidden_ones_left_out(self):
        names = ["b.yaml", "a/z.yaml", "a-b.yaml", "Z.yml", "\u00e9.yaml", ".hidden.yaml", ".git/c.yaml", "note.txt"]
        files = {name: SERVICE + action(name=f"SALT-{number}") for number, name in enumerate(names, 10)}
        self.assertEqual([a["file"] for a in form(files, "2022-03-01")["actions"]],
                         ["Z.yml", "a-b.yaml", "a/z.yaml", "b.yaml", "\u00e9.yaml"])

    def test_scalars_are_text_and_the_line_is_that_of_the_first_key(self):
        text = "\ufeff# A note\r\nformat: actionplan/1\r\nservice: therapy\r\nlead: yes\r\nactions:\r\n" \
               "- # a remark\r\n  title: no\r\n  id: SALT-01\r\n  due: 2022-08-31\r\n"
        result = form({"t.yaml": text}, "2022-03-01")
        self.assertEqual(result["actions"][0]["line"], 7)
        self.assertEqual(group(result, "lead", "yes")["id"], "yes")

    def test_rounding_is_half_away_from_zero(self):
        cases = [("0.00005", 0.0001), ("-0.00005", -0.0001), ("0.00004", 0), ("0.99995", 1), ("2/3", 0.6667), ("-10", -10)]
        for text, expected in cases:
            found = oracle.number(Fraction(text))
            self.assertEqual((found, type(found)), (expected, type(expected)), text)


class Comparing(unittest.TestCase):

    def differences(self, left, right):
        return list(compare.differences("$", compare.parse(left), compare.parse(right)))

    def test_differences_are_found_by_path(self):
        text = json.dumps(form(therapy(action()), "2022-03-01"))
        self.assertEqual(self.differences(text, text), [])
        other = text.replace('"not-started"', '"in-progress"', 1)
        self.assertEqual(self.differences(other, text),
                         ['$.actions[0 SALT-01].state: tool "in-progress", oracle "not-started"'])

    def test_the_order_of_keys_matters_and_the_spelling_of_numbers_does_not(self):
        self.assertEqual(len(self.differences('{"a": 1, "b": 2}', '{"b": 2, "a": 1}')), 1)
        self.assertEqual(self.differences('[1.0, 0.50]', "[1, 0.5]"), [])
        self.assertEqual(len(self.differences('[null, true, 1]', "[0, 1, 1]")), 2)


if __name__ == "__main__":
    unittest.main()
