#!/usr/bin/env python3
"""Holds the tool's figures against the oracle's.

    compare.py ACTIONPLAN_BINARY FOLDER --as-of D [D ...]

For each reporting date the two forms are compared value by value, the order of keys included. Prints the first
differences by their path and ends with "N passed, N failed", counted in reporting dates. Exit status 1 on any difference.
"""
import argparse
import decimal
import json
import subprocess
import sys

import progress_oracle

SHOWN = 20


class Pairs(list):
    """A JSON object as its (key, value) pairs, in the order in which they stand."""


def parse(text):
    # Decimals, so that 0.3 and 0.30 are one number and no digit is lost.
    return json.loads(text, object_pairs_hook=Pairs, parse_float=decimal.Decimal, parse_int=decimal.Decimal)


def kind(value):
    return "object" if isinstance(value, Pairs) else type(value).__name__


def label(value, index):
    """How an element of a list is called in a path: by its ids where it has them."""
    if not isinstance(value, Pairs):
        return str(index)
    known = dict(value)
    names = [str(known[key]) for key in ("by", "id") if key in known]
    return f"{index} {' '.join(names)}" if names else str(index)


def differences(path, tool, oracle):
    if kind(tool) != kind(oracle):
        yield f"{path}: tool {brief(tool)}, oracle {brief(oracle)}"
    elif isinstance(oracle, Pairs):
        yield from object_differences(path, tool, oracle)
    elif isinstance(oracle, list):
        if len(tool) != len(oracle):
            yield f"{path}: tool has {len(tool)} elements, oracle {len(oracle)}"
        for index, (left, right) in enumerate(zip(tool, oracle)):
            yield from differences(f"{path}[{label(right, index)}]", left, right)
    elif tool != oracle:
        yield f"{path}: tool {brief(tool)}, oracle {brief(oracle)}"


def object_differences(path, tool, oracle):
    keys, expected = [key for key, _ in tool], [key for key, _ in oracle]
    if keys != expected:
        yield f"{path}: tool has the keys {', '.join(keys)}; oracle {', '.join(expected)}"
    left, right = dict(tool), dict(oracle)
    for key in expected:
        if key in left:
            yield from differences(f"{path}.{key}", left[key], right[key])


def brief(value):
    text = json.dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."


def values(value):
    """How many single values a form holds."""
    if isinstance(value, Pairs):
        return sum(values(inner) for _, inner in value)
    return sum(values(inner) for inner in value) if isinstance(value, list) else 1


def tool_form(binary, folder, date):
    """The tool's form, or a text saying why there is none. Its exit status may be 1 for findings in the plan."""
    run = subprocess.run([binary, "progress", folder, "--as-of", date, "--format", "json"],
                         capture_output=True, check=False)
    try:
        return parse(run.stdout.decode("utf-8")), None
    except ValueError as error:
        said = run.stderr.decode("utf-8", "replace").strip()
        return None, f"the tool printed no JSON (status {run.returncode}): {said or error}"


def compare(binary, folder, plan, date):
    """The differences at one date, and how many values the oracle's form holds."""
    form, trouble = tool_form(binary, folder, date)
    try:
        expected = parse(json.dumps(progress_oracle.progress(plan, date)))
    except progress_oracle.Refusal as refusal:
        return [f"the oracle refuses: {refusal}"] + ([trouble] if trouble else []), 0
    if trouble:
        return [trouble], 0
    return list(differences("$", form, expected)), values(expected)


def main():
    parser = argparse.ArgumentParser(description="Holds the tool's figures against the oracle's.")
    parser.add_argument("binary")
    parser.add_argument("folder")
    parser.add_argument("--as-of", required=True, nargs="+", metavar="D")
    options = parser.parse_args()
    try:
        plan = progress_oracle.read_plan(options.folder)
    except progress_oracle.Refusal as refusal:
        sys.exit(f"the oracle refuses: {refusal}\n0 passed, {len(options.as_of)} failed")
    passed = failed = shown = 0
    for date in options.as_of:
        found, count = compare(options.binary, options.folder, plan, date)
        print(f"{date}: {len(found)} differences" if found else f"{date}: {count} values agree")
        for line in found[:max(0, SHOWN - shown)]:
            print(f"  {line}")
        shown += min(len(found), max(0, SHOWN - shown))
        passed, failed = passed + (not found), failed + bool(found)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
