"""Why a sign chart has no more zeros, in a clause: what its proof looked at, told to a reader."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import sympy as sp

from symact.activation import x
from symact.certify.charts import SignChart, Step
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.reals import Real
from symact.signs import sign

SHORT = 80
"""Formulas of at most so many characters are written out."""
_MOST_TURNS = 4
_BY_ENCLOSURES = ("interval enclosures, and leading terms at infinity, cover the line: on each part it or a "
                  "derivative of it excludes 0")
_MOST_STEPS = 3
_MOVE = {1: "rises", -1: "falls"}
_RELATION = {1: "> 0", -1: "< 0", 0: "= 0"}


def in_words(value: Real) -> str:
    """A number as short text: exact if that is short, else six digits."""
    if value.exact is not None and len(sp.sstr(value.exact)) <= 24:
        return str(sp.sstr(value.exact))
    return f"{float(value):.6g}"


def because(name: str, expression: sp.Expr, chart: SignChart) -> str:
    """The reason for the chart of an expression called `name`; empty where there is nothing short to tell."""
    steps = chart.steps
    if not steps:
        return _of_one_sign(name, expression)
    if len(steps) == 1:
        return _single(name, expression, chart, steps[0])
    if len(steps) > _MOST_STEPS:
        return ""
    if all(a.high is b.low and a.how == "slope" for a, b in pairwise(steps)):
        return _in_segments(name, steps)
    told = [_one_of_many(step) for step in steps]
    return f"{name} can vanish only with {' or with '.join(told)}" if all(told) else ""


def _of_one_sign(name: str, expression: sp.Expr) -> str:
    try:
        plain, generators = normalise(expression, x)
        text = str(sp.sstr(generators.restore(sp.factor(plain))))
    except Undecided:
        text = str(sp.sstr(expression))
    return f"no factor of {name} = {text} changes sign" if len(text) <= SHORT else f"no factor of {name} changes sign"


def _in_segments(name: str, steps: Sequence[Step]) -> str:
    """One function on neighbouring intervals, on each of which the charted one is it times one without zeros."""
    courses = [_course(s.slope, s.at, s, 1) for s in steps if s.slope is not None]
    text = _short(steps[0].function)
    head = f"{name} vanishes only with {text}, which" if text else f"{name} times a function without zeros"
    if len(set(courses)) == 1:
        return f"{head} {courses[0]} on {' and on '.join(_interval(s) for s in steps)}"
    return f"{head} {'; '.join(f'{c} on {_interval(s)}' for c, s in zip(courses, steps, strict=True))}"


def _interval(step: Step) -> str:
    return f"({in_words(step.low)}, {in_words(step.high)})"


def _multiple(name: str, step: Step) -> str:
    """On an interval on which the function is the step's times one without zeros."""
    text, slope = _short(step.function), step.slope or SignChart((), ())
    if text:
        return f"it vanishes only with {text}, which {_course(slope, step.at, step, 1)}"
    return f"{name} times a function without zeros {_course(slope, step.at, step, 1)}"


def _single(name: str, expression: sp.Expr, chart: SignChart, step: Step) -> str:
    text = _short(step.function)
    if step.how == "enclosed":
        return _BY_ENCLOSURES
    if not chart.zeros and step.how != "slope":
        return _of_one_sign(name, expression)
    if step.how == "norm":
        return f"its zeros are among those of {text}, without the root" if text else ""
    if step.how == "solved":
        return f"{text} = 0 is solved exactly" if text else "its zeros are solved for exactly"
    if step.how == "roots":
        if not text:
            return "its zeros are those of a polynomial, isolated exactly"
        return f"the polynomial {text} has no other real zero there"
    if step.slope is None or step.even:
        return _multiple(name, step)
    same = chart.signs[0] * (step.at[0] or step.slope.signs[0])  # the sign of name/function, which keeps it
    course = _course(step.slope, step.at, step, same)
    if step.multiple or _proportional(step.function, expression):
        return f"{name} {course}"
    text = _short(same * step.function)
    return f"{name} has the sign of {text}, which {course}" if text else f"a positive multiple of {name} {course}"


def _proportional(a: sp.Expr, b: sp.Expr) -> bool:
    """Whether one expression is seen to be a constant times the other."""
    a, b = sp.expand(a), sp.expand(b)
    first = sp.Add.make_args(a)[0]
    ratios = (term / first for term in sp.Add.make_args(b))
    return any(not r.free_symbols and sp.expand(r * a - b) == 0 for r in ratios)


def _one_of_many(step: Step) -> str:
    """A clause about one of several functions among whose zeros those of the charted one are."""
    text = _short(step.function)
    if step.how == "slope" and step.slope is not None and text:
        return f"{text}, which {_course(step.slope, step.at, step, 1)}"
    return f"the polynomial {text}" if step.how == "roots" and text else text


def _course(slope: SignChart, at: tuple[int, ...], step: Step, factor: int) -> str:
    """How the function times `factor` runs from the left to the right end: "is strictly increasing"."""
    at, moves = tuple(s * factor for s in at), [s * factor for s in slope.signs]
    if len(set(moves)) == 1:
        course = f"is strictly {'increasing' if moves[0] > 0 else 'decreasing'}"
        if at[0] * at[-1] < 0:
            return course
        if at[0] == moves[0]:
            return f"{course} and {_RELATION[at[0]]} from {in_words(step.low)} on"
        return f"{course} and still {_RELATION[at[0]]} towards {in_words(step.high)}"
    if len(moves) > _MOST_TURNS:
        return f"turns only at the {len(moves) - 1} zeros of its derivative"
    parts = [f"is {_RELATION[at[0]]} near {in_words(step.low)}"]
    for move, turn, value in zip(moves[:-1], slope.zeros, at[1:-1], strict=True):
        parts.append(f"{_MOVE[move]} until {in_words(turn)} ({_RELATION[value]})")
    last = f"stays {_RELATION[at[-1]]}" if at[-1] == at[-2] else f"becomes {_RELATION[at[-1]]}"
    return f"{', '.join(parts)}, then {_MOVE[moves[-1]]} and {last} towards {in_words(step.high)}"


def _short(expression: sp.Expr) -> str:
    """The formula in its shortest form without a positive constant factor, if that is short."""
    if sp.count_ops(expression) > SHORT:
        return ""
    constant, rest = sp.factor_terms(expression).as_coeff_Mul()
    if constant not in (1, -1):
        expression = rest if sign(constant) == 1 else -rest
    forms = (expression, sp.expand(expression), sp.factor_terms(expression), sp.together(expression))
    text = min((str(sp.sstr(form)) for form in forms), key=len)
    return text if len(text) <= SHORT else ""
