"""A long search for a proved verdict that is false: random expressions, each questioned at many points.

    python tests/symact/attack_random.py --examples 200 --points 10000 --seed 1

prints every contradiction and a summary; the exit code is 1 if there was one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import warnings
from pathlib import Path

import sympy as sp

sys.path.insert(0, str(Path(__file__).parent))

from contradictions import found
from random_grammar import random_expression

import symact
import symact.certify.sign_chart
import symact.limits
import symact.report
from symact import Activation

UNFIT = (sp.nan, sp.zoo, sp.oo, sp.I, sp.AccumBounds)


def short_time_limits(seconds: float) -> None:
    """A hard expression may stay undecided; here that is to happen quickly."""
    symact.certify.sign_chart.SECONDS = seconds
    symact.limits.SECONDS = seconds
    symact.report.PROPERTY_SECONDS = 2 * seconds
    symact.report.REPORT_SECONDS = 10 * seconds


def main() -> int:
    """Run the search."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--examples", type=int, default=100)
    options.add_argument("--points", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--size", type=int, default=4, help="the greatest number of operations")
    options.add_argument("--seconds", type=float, default=2.0, help="the time limit of one symbolic step")
    options.add_argument("--minutes", type=float, default=60.0, help="stop after that time")
    given = options.parse_args()
    short_time_limits(given.seconds)
    chooser = random.Random(given.seed)
    start, asked, proved, questions, wrong = time.monotonic(), 0, 0, 0, 0
    while asked < given.examples and time.monotonic() - start < 60 * given.minutes:
        expression = random_expression(chooser, chooser.randint(1, given.size))
        if expression.has(*UNFIT):
            continue
        asked += 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            report = symact.analyse(Activation("random_expression", expression))
        proved += sum(v.proved for v in report.values())
        questions += len(report)
        if asked % 50 == 0:
            print(f"... {asked} expressions, {wrong} contradictions", file=sys.stderr, flush=True)
        for text in found(report, given.points, asked):
            wrong += 1
            print(f"CONTRADICTION {sp.sstr(expression)}\n    {text}", flush=True)
    print(f"{asked} expressions at {given.points} points each, {proved} of {questions} verdicts proved, "
          f"{wrong} contradictions, {time.monotonic() - start:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
