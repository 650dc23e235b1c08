#!/usr/bin/env python3
"""Holds the tool's reading of YAML against full parsers: on what other programs write, and on random texts.

    agreement.py ACTIONPLAN_BINARY PLAN_FOLDER [--texts N] [--seed N] [--every N]

Every text must be read as a parser of YAML 1.2 reads it, or be refused for a feature with a name. A parser of YAML 1.1
may refuse what the tool accepts, but must not read it differently. Prints what was accepted, by program and style, and
each disagreement. Exit status 1 when there is one, or when a plan was refused in a style that plan files may have.
"""
import argparse
import concurrent.futures
import functools
import pathlib
import random
import sys

import random_texts
import rewriters
import samples
import writers
from judgement import Judge, Report, rules_of

SHOWN = 20


def hold_program(tool, folder, every, program):
    """Judges what one program writes in all its styles: in each, of one in `every` plans and awkward values."""
    plans = list(samples.plans(folder))
    awkward = [value for _, value in samples.awkward()]
    judge = Judge(tool)
    report = Report()
    of_program = [one for one in [*writers.all_writers(), *rewriters.all_rewriters()] if one.program == program]
    for number, writer in enumerate(of_program):
        # Each style begins at another one, so that all are tried.
        chosen = slice(number % every, None, every)
        inputs = [data if writer.takes_files else value for _, data, value in plans[chosen]]
        # A slow program is tried on the plans alone; its texts are written as by another one here. In a style that is
        # refused anyway, some texts are enough.
        others = [] if writer.takes_files or not writer.is_quick else awkward[chosen]
        hold_writer(judge, writer, inputs, others if writer.within else others[::5], report)
    return report


def hold_writer(judge, writer, plans, awkward, report):
    """Judges what a program writes in one style: of plans, which it must be able to write, and of awkward values."""
    texts = writer.write(plans + awkward)
    name = f"{writer.program}, {writer.style}"
    if None in texts[: len(plans)]:
        report.faults.append(f"{name}: could not write every plan")
        return
    judgements = judge.judge([text for text in texts if text is not None], report)
    parts = [judgements[: len(plans)], judgements[len(plans):]]
    agreed = [sum(one.outcome == "agreed" for one in part) for part in parts]
    report.lines.append(
        f"{writer.program:<17} {writer.style:<27} {agreed[0]:>3}/{len(parts[0]):<3} {agreed[1]:>4}/{len(parts[1]):<4}  "
        f"{rules_of(judgements)}")
    if writer.within and agreed[0] < len(plans):
        report.faults.append(f"{name}: {len(plans) - agreed[0]} plans were not accepted")
    if writer.within and agreed[1] * 3 < len(parts[1]) * 2:
        report.faults.append(f"{name}: fewer than two of three awkward values were accepted")
    if not writer.within and agreed[0] > len(plans) // 2:
        report.faults.append(f"{name}: is accepted, so it should be listed as within")


def hold_random_texts(tool, count, seed):
    rnd = random.Random(seed)
    report = Report()
    judgements = Judge(tool).judge([random_texts.random_text(rnd) for _ in range(count)], report)
    agreed = [one for one in judgements if one.outcome == "agreed"]
    older = sum(one.is_refused_by_1_1 for one in agreed)
    report.lines.append(
        f"{count} random texts, seed {seed}: {len(agreed)} agreed ({older} of them no YAML 1.1), refused for "
        f"{rules_of(judgements)}")
    # A generator that yields nothing to compare would hold nothing.
    if len(agreed) < count // 8:
        report.faults.append("too few of the random texts were accepted")
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("plans", type=pathlib.Path)
    parser.add_argument("--texts", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    tool = str(pathlib.Path(options.tool).resolve())
    programs = dict.fromkeys(writer.program for writer in [*writers.all_writers(), *rewriters.all_rewriters()])
    half = options.texts // 2
    total = Report()
    with concurrent.futures.ProcessPoolExecutor() as pool:
        texts = pool.map(functools.partial(hold_random_texts, tool, half), [options.seed, options.seed + 1])
        print(f"{'program':<17} {'style':<27} {'plans':>7} {'awkward':>9}  refused for")
        for report in pool.map(functools.partial(hold_program, tool, options.plans, options.every), programs):
            print("\n".join(report.lines), flush=True)
            total.add(report)
        for report in texts:
            print("\n".join(report.lines))
            total.add(report)
    for fault in total.faults[:SHOWN]:
        print(f"\n{fault}")
    print(", ".join(f"{total.outcomes[outcome]} {outcome}" for outcome in ("agreed", "refused", "disagreed")))
    sys.exit(1 if total.faults else 0)


if __name__ == "__main__":
    main()
