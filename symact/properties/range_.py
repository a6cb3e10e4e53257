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

_MOST_VALUES = 8


@dataclass(frozen=True)
class Level:
    """A value that the function takes at a point, or only approaches there (attained is False)."""

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
    return Verdict(value, method=_method(subject, found))


def _method(subject: Subject, found: list[Level]) -> str:
    """The values between which f is monotone, from left to right."""
    if subject.rate is not None:
        return f"least and greatest of the values at the {sum(v.attained for v in found)} zeros of f' in a period" \
            if any(v.attained for v in found) else "f is continuous, and these are its limits at -oo and oo"
    told: list[str] = []
    for level in found[len(subject.f.breakpoints):]:
        if level.at is None:
            text = f"{in_words(level.value)} on a constant piece"
        else:
            text = f"{in_words(level.value)} at {in_words(level.at)}"
        told += [text] if text not in told[-1:] else []
    points = [f"{in_words(v.value)} at {in_words(v.at)}" for v in found[:len(subject.f.breakpoints)] if v.at]
    told += [f"with the value {point}" for point in points if point not in told]
    if len(told) > _MOST_VALUES:
        return f"least and greatest of the {len(told)} values and limits between which f is monotone"
    return f"f is monotone from each to the next of its values and limits: {', '.join(told)}"


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
                found.append(Level(Real(approached), end, False))
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
