"""Where the slope is small: the set {|f'(x)| < eps}, and its probability under N(0, 1).

Between the zeros of f'' the slope is strictly monotone or constant, so it crosses eps and -eps at most once each; its
values and limits at the ends tell whether it does.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certificates.precision import precision
from symact.certify.charts import between, product
from symact.certify.enclosure import enclose_constant
from symact.certify.isolation import isolate
from symact.certify.level_points import in_closed_form
from symact.certify.periodic import period_chart
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.pieces import Piece
from symact.reals import Real, compare, measured, value_at
from symact.signs import sign
from symact.subject import Span, Subject

Interval: TypeAlias = tuple[Real, Real]

THRESHOLDS = (sp.Rational(1, 100), sp.Rational(1, 10))


def zone(subject: Subject, threshold: sp.Rational) -> dict[str, Any]:
    """{"threshold", "intervals", "measure", "period"}.

    The intervals are open and do not hold breakpoints at which f' does not exist. Where f' is periodic, `period` is
    its period and the intervals are those of one period around 0; else it is None.
    """
    periodic = subject.rate is not None
    found = _of_one_period(subject, threshold) if periodic else _merged(subject, threshold)
    return {"threshold": Real(threshold), "intervals": [{"low": low, "high": high} for low, high in found],
            "measure": _periodic_measure(found, subject.rate) if periodic else measure(found),
            "period": Real(2 * sp.pi / subject.rate) if periodic else None}


def measure(intervals: list[Interval]) -> Real:
    """The probability of a union of disjoint intervals under N(0, 1)."""
    ends = [end for interval in intervals for end in interval]
    if all(end.exact is not None for end in ends):
        return Real(sp.Add(*(_exact_probability(low.expression, high.expression) for low, high in intervals)))

    def total(bits: int) -> arb:
        with precision(bits + 8):
            return sum((_distribution(high, bits) - _distribution(low, bits) for low, high in intervals), arb(0))
    return measured(total)


def _exact_probability(low: sp.Expr, high: sp.Expr) -> sp.Expr:
    if sign(low) == 1:  # of the small tails on the right, so that nothing cancels
        low, high = -high, -low
    below = [sp.Integer(e == sp.oo) if e.is_infinite else sp.erfc(-e / sp.sqrt(2)) / 2 for e in (low, high)]
    return below[1] - below[0]


def _distribution(end: Real, bits: int) -> arb:
    if end.is_infinite:
        return arb(end.expression == sp.oo)
    return (-end.ball(bits + 8) / arb(2).sqrt()).erfc() / 2


def _of_one_period(subject: Subject, threshold: sp.Rational) -> list[Interval]:
    slope, rate = subject.f1.expressions[0], subject.rate
    chart = product([period_chart(sp.expand(slope + side * threshold), x, rate) for side in (-1, 1)])
    ends = [Real(-sp.pi / rate), *chart.zeros, Real(sp.pi / rate)]
    return [(a, b) for a, b, s in zip(ends[:-1], ends[1:], chart.signs, strict=True) if s < 0]


def _periodic_measure(intervals: list[Interval], rate: sp.Expr) -> Real:
    """The sum over all periods T = 2 pi/w: interval by interval for a long period, else by its Fourier series.

    For a <= b in one period, the sum over k of P(a + k T < Z < b + k T) is (b - a)/T plus the sum over n >= 1 of
    exp(-n^2 w^2/2) (sin(n w b) - sin(n w a))/(pi n).
    """
    if not intervals or (len(intervals) == 1 and intervals[0][0].exact == -sp.pi / rate):
        return Real(sp.Integer(len(intervals)))

    def total(bits: int) -> arb:
        with precision(bits + 16):
            w = enclose_constant(rate, bits + 16)
            ends = [(low.ball(bits + 16), high.ball(bits + 16)) for low, high in intervals]
            parts = [_fourier(a, b, w, bits) if w > 1 else _shifted(a, b, 2 * arb.pi() / w, bits) for a, b in ends]
            return sum(parts, arb(0))
    return measured(total)


def _fourier(a: arb, b: arb, w: arb, bits: int) -> arb:
    result, n = (b - a) * w / (2 * arb.pi()), 0
    while True:
        n += 1
        decay = (-(n * w) ** 2 / 2).exp()
        if decay < arb(2) ** -bits:  # for w > 1 what is left out is less than twice its first term
            return result + arb(0, (2 * decay).upper())
        result += decay * ((n * w * b).sin() - (n * w * a).sin()) / (arb.pi() * n)


def _shifted(a: arb, b: arb, period: arb, bits: int) -> arb:
    def part(k: int) -> arb:
        return ((a + k * period) / root).erfc() / 2 - ((b + k * period) / root).erfc() / 2

    root, k, result = arb(2).sqrt(), 0, arb(0)
    while True:
        result += part(k) + (part(-k) if k else arb(0))
        k += 1
        beyond = ((k - arb(0.5)) * period / root).erfc()
        if beyond < arb(2) ** -bits:
            return result + arb(0, beyond.upper())


def _merged(subject: Subject, threshold: sp.Rational) -> list[Interval]:
    """The parts on the spans, joined where the slope exists and is small at their common end."""
    pieces = list(subject.f1)
    joined: list[tuple[Real, Real, int]] = []
    for span in subject.f2_spans:
        part = _on_span(subject, span, pieces[span.piece], threshold)
        if part is None:
            continue
        if joined and joined[-1][2] == span.piece and joined[-1][1] is span.low and part[0] is span.low:
            glued = _is_small(value_at(pieces[span.piece].expression, x, span.low), threshold)
        else:
            glued = bool(joined) and joined[-1][2] == span.piece - 1 and _is_smooth_joint(
                subject, span.piece - 1, (joined[-1][1], part[0]), threshold)
        low = joined.pop()[0] if glued else part[0]
        joined.append((low, part[1], span.piece))
    return [(low, high) for low, high, _ in joined]


def _is_small(value: Real, threshold: sp.Rational) -> bool:
    return compare(value, Real(-threshold)) > 0 > compare(value, Real(threshold))


def _is_smooth_joint(subject: Subject, index: int, ends: Interval, threshold: sp.Rational) -> bool:
    """Whether two intervals, given by where one ends and the next begins, meet where f' exists and is small."""
    f, f1, point = subject.f, subject.f1, subject.f.breakpoints[index]
    if any(end.exact != point for end in ends):
        return False
    for pieces, value in ((f, f.values[index]), (f1, f1.one_sided(index, "left"))):
        if not all(pieces.equal(pieces.one_sided(index, side), value) for side in ("left", "right")):
            return False
    return _is_small(Real(f1.one_sided(index, "left")), threshold)


def _on_span(subject: Subject, span: Span, piece: Piece, threshold: sp.Rational) -> Interval | None:
    """The part of a span on which the slope is small: an interval, as the slope is monotone there, or nothing."""
    if span.sign == 0:
        inside = value_at(piece.expression, x, Real(between(span.low, span.high)))
        return (span.low, span.high) if _is_small(inside, threshold) else None
    first = slope_at(subject, piece, span.low, "right")
    last = slope_at(subject, piece, span.high, "left")
    enter, leave = Real(-span.sign * threshold), Real(span.sign * threshold)
    if compare(last, enter) * span.sign <= 0 or compare(first, leave) * span.sign >= 0:
        return None
    low = span.low if compare(first, enter) * span.sign >= 0 else _crossing(piece, span, enter.expression)
    high = span.high if compare(last, leave) * span.sign <= 0 else _crossing(piece, span, leave.expression)
    return low, high


def slope_at(subject: Subject, piece: Piece, end: Real, side: str) -> Real:
    """The value or one-sided limit of f' at an end of a span."""
    if not subject.is_end(end, piece):
        return value_at(piece.expression, x, end)
    found = limit(piece.expression, x, end.expression, "right" if side == "right" else "left")
    if found is NO_LIMIT:
        raise Undecided(f"f' has no limit at {end.expression}")
    return Real(found)


def _crossing(piece: Piece, span: Span, level: sp.Expr) -> Real:
    function = piece.expression - level
    return in_closed_form(function, x, isolate(function, x, span.low, span.high, -span.sign))
