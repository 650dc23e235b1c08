"""Runs the pipelines of `Examples/ci`: holds each against its platform's schema, takes its commands out and runs them.

Usage: pipelines.py TOOL. Each pipeline runs on a good plan and on a proposal that spoils it, as its platform would run
it: with the platform's variables, and a tool that is cloned and "built", for which a stand-in for `swift` copies TOOL.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import yaml

from plan import Plan

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "Examples/ci"


class Machine:
    """A build machine with a clone of the plan's repository, on which a proposal lies that may spoil the plan."""

    def __init__(self, scratch, tool, is_bad):
        self.scratch = scratch
        self.plan = Plan(scratch / "repository", tool)
        self.plan.write_good()
        self.plan.commit("A plan")
        self.plan.run(["git", "update-ref", "refs/remotes/origin/main", "HEAD"])
        self.base = self.plan.run(["git", "rev-parse", "HEAD"]).stdout.strip()
        self.plan.run(["git", "switch", "--quiet", "--create", "proposal"])
        if is_bad:
            self.plan.write_bad()
        self.plan.write("README.md", "Our plan.\n")
        self.plan.commit("A proposal")
        self.variables = {"PLANS": "plans", "ACTIONPLAN_SOURCE": f"file://{self.source()}"}
        self.plan.environment["PATH"] = f"{self.stand_in(tool)}:{os.environ['PATH']}"

    def source(self):
        """A repository in place of the tool's own."""
        source = self.scratch / "source"
        source.mkdir()
        for words in (["init", "--quiet"], ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet",
                                            "--allow-empty", "--message", "The tool"]):
            subprocess.run(["git", *words], cwd=source, check=True)
        return source

    def stand_in(self, tool):
        """A folder with a `swift` that makes of any build a copy of the tool."""
        folder = self.scratch / "bin"
        folder.mkdir()
        swift = folder / "swift"
        swift.write_text(
            '#!/bin/bash\nset -e\nlast=${@: -1}\ntest "$1 $2 $3" = "build -c release" && test -d "$last/.git"\n'
            f'mkdir -p "$last/.build/release"\ncp "{tool}" "$last/.build/release/actionplan"\n')
        swift.chmod(0o755)
        # What is sent to a platform is kept beside: one line for each word, then what came in.
        curl = folder / "curl"
        curl.write_text(
            f'#!/bin/bash\nset -e\nprintf "%s\\n" "$@" >"{self.scratch}/sent"\n'
            f'for word; do if [ "$word" = @- ]; then cat >"{self.scratch}/body"; fi; done\n')
        curl.chmod(0o755)
        return folder

    def shell(self, commands):
        """Runs a step as the platforms do: it ends with the first command that fails."""
        self.plan.environment.update(self.variables)
        run = self.plan.run(["bash", "-e", "-o", "pipefail", "-c", commands])
        if run.returncode not in (0, 1) or "command not found" in run.stderr:
            sys.exit(f"{commands}\nended with {run.returncode}:\n{run.stdout}{run.stderr}")
        return run

    def prepend_path(self, folder):
        self.plan.environment["PATH"] = folder + ":" + self.plan.environment["PATH"]

    def read(self, path):
        return (self.plan.folder / path).read_text()


def github(machine):
    job = yaml.safe_load((EXAMPLES / "github-actions.yml").read_text())["jobs"]["check"]
    temporary = machine.scratch / "temporary"
    temporary.mkdir()
    paths = machine.scratch / "paths"
    machine.variables |= {"RUNNER_TEMP": str(temporary), "GITHUB_PATH": str(paths), "BASE": "origin/main"}
    runs = {}
    for step in job["steps"]:
        if "run" in step:
            runs[step["name"]] = machine.shell(step["run"])
            if paths.exists():
                machine.prepend_path(paths.read_text().strip())
                paths.unlink()
    check = runs["Check the plan"]
    assert all(run.returncode == 0 for name, run in runs.items() if name != "Check the plan"), runs
    results = json.loads(machine.read("plan.sarif"))["runs"][0]["results"]
    return check, "::error file=plans/schools/senco-network.yaml,line=", results, machine.read("plan-changes.md")


def gitlab(machine):
    job = yaml.safe_load((EXAMPLES / "gitlab-ci.yml").read_text())["plan"]
    # One shell runs all lines. Its fixed folder is one of the container's own, and elsewhere here.
    machine.variables |= {
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": machine.base, "PLAN_COMMENT_TOKEN": "secret",
        "CI_API_V4_URL": "https://gitlab.example.org/api/v4", "CI_PROJECT_ID": "7", "CI_MERGE_REQUEST_IID": "12"}
    commands = "\n".join(job["before_script"] + job["script"]).replace("/tmp/", f"{machine.scratch}/")
    run = machine.shell(commands)
    reports = job["artifacts"]["reports"]
    xml.etree.ElementTree.fromstring(machine.read(reports["junit"]))
    sent = (machine.scratch / "sent").read_text().split("\n")
    assert "body@plan-changes.md" in sent and sent[-2].endswith("/projects/7/merge_requests/12/notes"), sent
    entries = json.loads(machine.read(reports["codequality"]))
    return run, "error[P008] start-after-due", entries, machine.read(job["artifacts"]["paths"][0])


def azure(machine):
    pipeline = yaml.safe_load((EXAMPLES / "azure-pipelines.yml").read_text())
    temporary = machine.scratch / "temporary"
    temporary.mkdir()
    machine.variables |= {
        "AGENT_TEMPDIRECTORY": str(temporary), "SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main",
        "SYSTEM_COLLECTIONURI": "https://dev.example.org/us/", "SYSTEM_TEAMPROJECT": "Plans", "BUILD_REPOSITORY_ID": "7",
        "SYSTEM_PULLREQUEST_PULLREQUESTID": "12", "SYSTEM_ACCESSTOKEN": "secret"}
    runs = {}
    for step in pipeline["steps"]:
        if "bash" in step:
            run = runs[step["displayName"]] = machine.shell(step["bash"])
            for folder in re.findall(r"##vso\[task\.prependpath\](.*)", run.stdout):
                machine.prepend_path(folder)
    failures = xml.etree.ElementTree.fromstring(machine.read("junit.xml")).findall(".//failure")
    changes = re.findall(r"##vso\[task\.uploadsummary\](.*)", runs["What becomes of promises"].stdout)
    comment = json.loads((machine.scratch / "body").read_text())["comments"][0]["content"]
    assert comment == pathlib.Path(changes[0]).read_text(), comment
    words = "##vso[task.logissue type=error;sourcepath=plans/schools/senco-network.yaml;linenumber="
    return runs["Check the plan"], words, failures, pathlib.Path(changes[0]).read_text()


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    checker = pathlib.Path(sys.executable).parent / "check-jsonschema"
    for pipeline, schema, name in [
            (github, "github-workflows", "github-actions.yml"), (gitlab, "gitlab-ci", "gitlab-ci.yml"),
            (azure, "azure-pipelines", "azure-pipelines.yml")]:
        # The schema of Azure has patterns that only the older rules of regular expressions allow.
        options = [] if pipeline is github else ["--data-transform", schema, "--regex-variant", "nonunicode"]
        subprocess.run([checker, "-q", "--builtin-schema", f"vendor.{schema}", *options, EXAMPLES / name], check=True)
        for is_bad in (False, True):
            with tempfile.TemporaryDirectory() as scratch:
                machine = Machine(pathlib.Path(scratch), tool, is_bad)
                run, words, report, changes = pipeline(machine)
                # What the proposal did to the due date is an error of the change, too.
                found = words in run.stdout and "date-moved-silently" in run.stdout
                if run.returncode != int(is_bad) or found != is_bad or bool(report) != is_bad or not changes.strip():
                    sys.exit(f"{name}, {'bad' if is_bad else 'good'} plan: {run.returncode}\n{run.stdout}{run.stderr}\n"
                             f"{report}\n{changes}")
                if is_bad:
                    assert "SCH-01" in changes, changes
        print(f"{name}: its commands let a good plan pass and stop a bad proposal")


main()
