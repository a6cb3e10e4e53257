"""Infimum and supremum, and whether they are attained."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.properties.explain import in_words
from symact.reals import Real, compare, value_at
from symact.signs import without_exp_of_lambert
from symact.subject import Subject
from symact.trigonometric import is_trigonometric
from symact.verdict import Verdict


@dataclass(frozen=True)
class Level:
    """A value that the function takes at a point, or only approaches (attained is False)."""

    value: Real
    at: Real | None
    attained: bool


def verdict(subject: Subject) -> Verdict:
    """{"infimum", "supremum", "infimum_attained", "supremum_attained", "bounded"}.

    On each piece f is monotone between the zeros of f', so its values lie between those at zeros, at breakpoints
    and the limits at the ends.
    """
    found = levels(subject)
    low, high = least(found, 1), least(found, -1)
    value = {
        "infimum": low.value, "supremum": high.value, "infimum_attained": low.attained,
        "supremum_attained": high.attained, "bounded": not (low.value.is_infinite or high.value.is_infinite),
    }
    count = sum(1 for level in found if level.attained)
    return Verdict(value, method=f"least and greatest of {count} critical and breakpoint values and of the limits at "
                                 f"the ends: {in_words(low.value)} and {in_words(high.value)}")


def levels(subject: Subject) -> list[Level]:
    """Values at the zeros of f', at breakpoints and on constant pieces, and one-sided limits at the pieces' ends."""
    if subject.rate is not None and not is_trigonometric(subject.f.expressions[0], x):
        ends = [Real(subject.limit(subject.f, side)) for side in ("left", "right")]
        if not all(end.is_infinite for end in ends):
            raise Undecided("f' is periodic, and whether f is bounded is not decided")
        return [Level(end, None, False) for end in ends]
    found = [Level(Real(v), Real(p), True)
             for p, v in zip(subject.f.breakpoints, subject.f.values, strict=True)]
    for span in subject.f1_spans:
        expression = subject.f.expressions[span.piece]
        piece = list(subject.f)[span.piece]
        if span.sign == 0:
            found.append(Level(Real(sp.simplify(expression)) if expression.has(x) else Real(expression), None, True))
            continue
        for end, side in ((span.low, "right"), (span.high, "left")):
            if subject.is_end(end, piece):
                approached = limit(expression, x, end.expression, "right" if side == "right" else "left")
                if approached is NO_LIMIT:
                    raise Undecided(f"f has no limit at {end.expression}")
                found.append(Level(Real(approached), None, False))
            elif side == "left":  # an inner point ends two spans and is taken once
                found.append(Level(critical_value(expression, end), end, True))
    return found


def critical_value(expression: sp.Expr, point: Real) -> Real:
    """The value at a zero of f', in a short closed form: no W(z) in an exponent, no root in a denominator."""
    value = value_at(expression, x, point)
    if value.exact is None or not (value.exact.has(sp.LambertW) or value.exact.is_algebraic):
        return value
    lambert = value.exact.has(sp.LambertW)
    shorter = sp.simplify(without_exp_of_lambert(value.exact)) if lambert else sp.expand(sp.radsimp(value.exact))
    return Real(shorter) if sp.count_ops(shorter) < sp.count_ops(value.exact) else value


def least(found: list[Level], direction: int) -> Level:
    """The level with the least value (direction 1) or the greatest (-1); an attained one if there is one."""
    best = found[0]
    for level in found[1:]:
        order = direction * compare(level.value, best.value)
        if order < 0 or (order == 0 and level.attained and not best.attained):
            best = level
    return best
