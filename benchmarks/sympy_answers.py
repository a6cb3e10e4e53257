"""What SymPy's own calculus answers on the catalogue, beside the proved verdicts: right, wrong, or no answer.

Run it with `python benchmarks/sympy_answers.py [SECONDS]`; it prints a Markdown table. A call counts as no answer
if it returns None or something unevaluated, raises, or takes longer than SECONDS (3 by default).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import sympy as sp
from sympy.calculus.util import function_range, is_convex

import symact
from symact import x
from symact.errors import Undecided
from symact.time_limit import within

TOLERANCE = 1e-12


def monotonicity(expression: sp.Expr, report: symact.Report) -> bool | None:
    """Whether SymPy's is_monotonic agrees; None without an answer."""
    answer = sp.is_monotonic(expression, sp.S.Reals, x)
    return None if answer is None else bool(answer) == (report["monotonicity"].value["kind"] != "none")


def convexity(expression: sp.Expr, report: symact.Report) -> bool | None:
    """Whether SymPy's is_convex agrees."""
    answer = is_convex(expression, x)
    return None if answer is None else bool(answer) == (report["convexity"].value["kind"] in ("convex", "affine"))


def value_range(expression: sp.Expr, report: symact.Report) -> bool | None:
    """Whether SymPy's function_range has the same ends, attained or not."""
    answer, ours = function_range(expression, x, sp.S.Reals), report["range"].value
    if not isinstance(answer, sp.Interval | sp.FiniteSet | sp.Union):
        return None
    ends = [_same(answer.inf, ours["infimum"]), _same(answer.sup, ours["supremum"])]
    attained = [bool(answer.contains(e)) if e.is_finite else False for e in (answer.inf, answer.sup)]
    return all(ends) and attained == [ours["infimum_attained"], ours["supremum_attained"]]


def limits(expression: sp.Expr, report: symact.Report) -> bool | None:
    """Whether SymPy's limits at -oo and oo agree."""
    ours = report["limits"].value
    answers = {"left": sp.limit(expression, x, -sp.oo), "right": sp.limit(expression, x, sp.oo)}
    if any(isinstance(a, sp.AccumBounds) for a in answers.values()):
        return "none" in ours.values()
    if any(a.has(sp.Limit, sp.nan) for a in answers.values()):
        return None
    return all(ours[side] != "none" and _same(answer, ours[side]) for side, answer in answers.items())


def _same(answer: sp.Expr, ours: Any) -> bool:
    if ours.is_infinite or not answer.is_finite:
        return bool(answer == ours.expression)
    return abs(float(answer) - float(ours)) <= TOLERANCE * max(1.0, abs(float(ours)))


Question = Callable[[sp.Expr, symact.Report], bool | None]
QUESTIONS: dict[str, tuple[str, Question]] = {
    "monotone? (`is_monotonic`)": ("monotonicity", monotonicity),
    "convex? (`is_convex`)": ("convexity", convexity),
    "range (`function_range`)": ("range", value_range),
    "limits (`limit`)": ("limits", limits),
}
"""For each question the property of symact that answers it, and the comparison."""


def outcome(question: Question, report: symact.Report, seconds: float) -> str:
    """ "right", "wrong" or "none" for one question about one activation."""
    try:
        agrees = within(seconds, "SymPy", lambda: question(report.activation.closed, report))
    except Undecided:
        return "none"
    except Exception:
        return "none"
    return "none" if agrees is None else "right" if agrees else "wrong"


def main(seconds: float) -> None:
    """Print the table."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in QUESTIONS}
    total = len(symact.names())
    for index, name in enumerate(symact.names()):
        report = symact.analyse(symact.get(name))
        for title, (property_name, question) in QUESTIONS.items():
            if report[property_name].proved:  # only what is proved can judge
                counts[title].update(["proved", outcome(question, report, seconds)])
        print(f"\r{index + 1}/{total} {name:30}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"| question, {total} activations | SymPy {sp.__version__} right | wrong | no answer | symact proved |")
    print("|---|---:|---:|---:|---:|")
    for title, count in counts.items():
        print(f"| {title} | {count['right']} | {count['wrong']} | {count['none']} | {count['proved']} |")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 3.0)
