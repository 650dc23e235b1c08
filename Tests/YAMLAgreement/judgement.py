"""How the tool's reading of a text compares with that of full parsers."""
import collections
import json
import re
import subprocess
from dataclasses import dataclass, field

from full_parsers import Pairs, yaml_1_1, yaml_1_2

RULE = re.compile(rb"^error\[(S\d+)\] ", re.MULTILINE)


@dataclass
class Judgement:
    outcome: str  # agreed, refused or disagreed
    rule: str = ""  # the first one named, when refused
    problem: str = ""  # what is wrong, when disagreed
    is_refused_by_1_1: bool = False


def judge(tool, data):
    run = subprocess.run([tool, "parse", "-"], input=data, capture_output=True, timeout=60)
    if run.returncode == 1 and (rules := RULE.findall(run.stderr)):
        return Judgement("refused", rule=rules[0].decode())
    if run.returncode != 0:
        return Judgement("disagreed", problem=f"exit status {run.returncode}: {run.stderr.decode()[:200]}")
    read = json.loads(run.stdout, object_pairs_hook=Pairs)
    newer, older = yaml_1_2(data), yaml_1_1(data)
    if newer != ("tree", read):
        return Judgement("disagreed", problem=f"read as {read!r:.200}, but in YAML 1.2 it is {newer!r:.200}")
    if older[0] != "error" and older != newer:
        return Judgement("disagreed", problem=f"read as {read!r:.200}, but in YAML 1.1 it is {older!r:.200}")
    return Judgement("agreed", is_refused_by_1_1=older[0] == "error")


@dataclass
class Report:
    """What came of some texts, for people and for the exit status."""

    lines: list = field(default_factory=list)
    faults: list = field(default_factory=list)
    outcomes: collections.Counter = field(default_factory=collections.Counter)

    def add(self, other):
        self.lines += other.lines
        self.faults += other.faults
        self.outcomes += other.outcomes


class Judge:
    """Judges each different text once."""

    def __init__(self, tool):
        self.tool = tool
        self.known = {}

    def judge(self, texts, report):
        """The judgements of `texts`; those that are new are counted in `report`, disagreements as faults."""
        for text in texts:
            if text in self.known:
                continue
            self.known[text] = judgement = judge(self.tool, text)
            report.outcomes[judgement.outcome] += 1
            if judgement.outcome == "disagreed":
                report.faults.append(f"{text!r:.600}\n  {judgement.problem}")
        return [self.known[text] for text in texts]


def rules_of(judgements):
    """How often each rule was the first to refuse a text, as a line."""
    rules = collections.Counter(judgement.rule for judgement in judgements if judgement.outcome == "refused")
    return ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()))
