"""Whether a layer drives its inputs to mean 0 and variance 1 (Klambauer et al. 2017, arXiv:1706.02515).

A unit sums n inputs of mean m and variance v with weights w_i. For large n the sum is X ~ N(m s, v t) with s the sum of
w_i and t that of w_i^2; the weights are taken as the paper initialises them, s = 0 and t = 1. The moment map takes
(m, v) to the mean and variance of f(X). It is self-normalising if (0, 1) is a fixed point at which the spectral radius
of its Jacobian is below 1. As s = 0, m has no influence, and the Jacobian at (0, 1) has the columns 0 and d/dv of
(E f(X), Var f(X)). With Z ~ N(0, 1), d/dv E g(X) = E (Z^2 - 1) g(Z)/2 by a derivative of the normal density, so that
kinks and jumps of f do no harm; and the mean being 0, Var f(X) has there the derivative of E f(X)^2.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certificates.precision import precision
from symact.errors import Undecided
from symact.properties import continuity, range_
from symact.properties.expectation import expectation, recognised, squared, weighted
from symact.properties.lipschitz import absolute
from symact.properties.saturated_zones import slope_at
from symact.properties.saturation import side_of
from symact.reals import Real, compare, measured, sign_of
from symact.subject import Subject
from symact.verdict import Verdict

_GUARD = 16
_ZERO, _ONE = Real(sp.S.Zero), Real(sp.S.One)


def verdict(subject: Subject) -> Verdict:
    """{"self_normalising", "mean", "variance", "spectral_radius", "conditions"}.

    `spectral_radius` is None where (0, 1) is no fixed point; mean and variance are None where they do not exist.
    """
    moments = Moments(expectation(subject.f).value, expectation(squared(subject.f)).value)
    fixed, why = moments.fixed_point()
    radius = absolute(response_to_variance(subject)[1]) if fixed else None  # the Jacobian's other eigenvalue is 0
    value = {"self_normalising": radius is not None and compare(radius, _ONE) < 0, "mean": moments.mean,
             "variance": moments.variance(), "spectral_radius": radius, "conditions": None}
    if radius is not None:
        why += f"; its Jacobian has the spectral radius {float(radius):.6g}"
    try:
        return Verdict(value | {"conditions": conditions(subject)}, method=why)
    except Undecided as reason:
        return Verdict(value, "undecided", why, f"conditions: {reason}")


@dataclass(frozen=True, eq=False)
class Moments:
    """E f(Z) and E f(Z)^2, oo or None as in `Expectation`."""

    mean: Real | None
    second: Real | None

    def fixed_point(self) -> tuple[bool, str]:
        """Whether (0, 1) is a fixed point of the moment map, and why; raises Undecided where it is not decided."""
        if self.mean is None or self.second is None or self.mean.is_infinite or self.second.is_infinite:
            return False, "(0, 1) is no fixed point of the moment map: the moments are not finite"
        for moment, wanted, name in ((self.mean, _ZERO, "E f(Z)"), (self.second, _ONE, "E f(Z)^2")):
            if _differ(moment, wanted):
                return False, f"(0, 1) is no fixed point of the moment map: {name} is not {wanted!r}"
        return True, "(0, 1) is a fixed point of the moment map: E f(Z) = 0 and E f(Z)^2 = 1"

    def variance(self) -> Real | None:
        """E f^2 - (E f)^2."""
        if self.mean is None or self.second is None:
            return None
        if self.mean.is_infinite or self.second.is_infinite:
            return Real(sp.oo)
        mean, second = self.mean, self.second
        if mean.exact is not None:
            rest = second.expression - mean.expression**2
            return Real(recognised(sp.expand(rest)) if second.root is None else rest, second.root)
        return measured(lambda bits: _difference(second, mean, bits))


def _difference(second: Real, mean: Real, bits: int) -> arb:
    with precision(bits + _GUARD):
        return second.ball(bits + _GUARD) - mean.ball(bits + _GUARD) ** 2


def _differ(moment: Real, wanted: Real) -> bool:
    found = sign_of(Real(moment.expression - wanted.expression, moment.root))
    if found is None:
        raise Undecided(f"whether the moment {float(moment):.12g} is {wanted!r} is not decided")
    return found != 0


def response_to_variance(subject: Subject) -> tuple[Real, Real]:
    """The derivatives of E f(X) and E f(X)^2 by the variance of X, at mean 0 and variance 1."""
    entries = []
    for pieces in (subject.f, squared(subject.f)):
        value = expectation(weighted(pieces, (x**2 - 1) / 2)).value
        if value is None or value.is_infinite:
            raise Undecided("a derivative of the moments is not finite")
        entries.append(value)
    return entries[0], entries[1]


def conditions(subject: Subject) -> dict[str, bool]:
    """Klambauer's four: values of both signs, a region of vanishing slope, a slope above 1, continuity."""
    bounds = range_.verdict(subject).value
    return {
        "both_signs": compare(bounds["infimum"], _ZERO) < 0 < compare(bounds["supremum"], _ZERO),
        "saturates": any(side_of(subject, side) != "none" for side in ("left", "right")),
        "slope_above_one": _has_steep_part(subject),
        "continuous": continuity.verdict(subject).value["class"] != -1,
    }


def _has_steep_part(subject: Subject) -> bool:
    """Whether |f'| > 1 somewhere: its supremum is a value or limit at an end of a span of f''."""
    pieces = list(subject.f1)
    for span in subject.f2_spans:
        for end, side in ((span.low, "right"), (span.high, "left")):
            slope = slope_at(subject, pieces[span.piece], end, side)
            if compare(absolute(slope), _ONE) > 0:
                return True
    return False
