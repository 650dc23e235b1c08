"""Runs the hook of `.pre-commit-hooks.yaml` as people do: installed with pre-commit, so that every commit goes by it.

Usage: hooks.py TOOL, with pre-commit beside the Python that runs it. A good plan must be committed, a bad one not.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from plan import Plan

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def hook_repository(folder):
    """A repository with our hooks, at whose newest commit pre-commit finds them."""
    folder.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", folder)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "The hooks"]):
        subprocess.run([*git, *words], cwd=folder, check=True)
    return subprocess.run([*git, "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True).stdout


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    programs = pathlib.Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        revision = hook_repository(scratch / "hooks").strip()
        plan = Plan(scratch / "repository", tool)
        plan.environment["PRE_COMMIT_HOME"] = str(scratch / "home")
        plan.write(".pre-commit-config.yaml", (
            f"repos:\n  - repo: {scratch}/hooks\n    rev: {revision}\n    hooks:\n      - id: actionplan-check\n"))
        expect(plan.run([programs / "pre-commit", "install"]), 0, "installed")
        plan.write_good()
        commit(plan, 0, "Check the action plan....................................................Passed")
        plan.write_bad()
        commit(plan, 1, "error[P008] start-after-due")
        plan.run(["git", "reset", "--hard", "--quiet"])
        plan.write("notes.txt", "not a plan\n")
        commit(plan, 0, "(no files to check)Skipped")
    print("the hook lets a good plan be committed and stops a bad one")


def commit(plan, status, words):
    plan.run(["git", "add", "--all"])
    expect(plan.run(["git", "commit", "--message", "A change"]), status, words)


def expect(run, status, words):
    told = run.stdout + run.stderr
    if run.returncode != status or words not in told:
        sys.exit(f"status {run.returncode}, not {status} with '{words}':\n{told}")


main()
