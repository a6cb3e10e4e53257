"""The sign of E f(Z), Z ~ N(0, 1), by a rigorous enclosure of the integral."""

from __future__ import annotations

from flint import arb

from symact.activation import x
from symact.certify.enclosure import Enclosure, NotEnclosable, precision
from symact.errors import Undecided
from symact.properties.values_at_zero import value
from symact.reals import Real
from symact.subject import Subject

_REACH = 8
_CELLS_PER_UNIT = (8, 32, 128)


def mean_sign(subject: Subject, bounds: dict[str, Real], slope: Real) -> int:
    """1 or -1; raises Undecided where the enclosure of E f(Z) contains 0.

    The line is cut at the breakpoints and into cells; on a cell f lies in the enclosure of its values. Beyond
    |x| = 8, |f(x)| <= bound, or |f(0)| + L |x| with the Lipschitz constant L.
    """
    for cells in _CELLS_PER_UNIT:
        with precision(80):
            total = _inner(subject, cells) + _tails(subject, bounds, slope)
            if total > 0 or total < 0:
                return 1 if total > 0 else -1
    raise Undecided("the enclosure contains 0")


def _inner(subject: Subject, cells: int) -> arb:
    edges = [arb(k) / cells for k in range(-_REACH * cells, _REACH * cells + 1)]
    total = arb(0)
    try:
        whole = [Enclosure(e, (x,)) for e in subject.f.expressions]
    except NotEnclosable as reason:
        raise Undecided(str(reason)) from None
    points = [Real(p).ball(100) for p in subject.f.breakpoints]
    for low, high in zip(edges[:-1], edges[1:], strict=True):
        weight = (_distribution(high) - _distribution(low))
        cell = low.union(high)
        values = [whole[i](cell, bits=80) for i in range(len(whole))
                  if (i == 0 or not points[i - 1] > high) and (i == len(points) or not points[i] < low)]
        on_cell = values[0]
        for other in values[1:]:
            on_cell = on_cell.union(other)
        total += weight * on_cell
    return total


def _tails(subject: Subject, bounds: dict[str, Real], slope: Real) -> arb:
    """A ball around 0 that contains the integral over |x| > 8.

    There E[|Z|; |Z| > 8] = 2 phi(8) and P(|Z| > 8) = erfc(8/sqrt 2).
    """
    outside = (arb(_REACH) / arb(2).sqrt()).erfc()
    if not slope.is_infinite:
        density = (-arb(_REACH) ** 2 / 2).exp() / (2 * arb.pi()).sqrt()
        bound = abs(value(subject).value.ball(80)) * outside + abs(slope.ball(80)) * 2 * density
    else:
        bound = (abs(bounds["infimum"].ball(80)) + abs(bounds["supremum"].ball(80))) * outside
    return arb(0, bound.upper())


def _distribution(at: arb) -> arb:
    return (-at / arb(2).sqrt()).erfc() / 2

