"""Rigorous integrals against the standard normal density.

The integral over a finite interval is Arb's (Johansson 2018, arXiv:1802.07942), which encloses every error; what lies
beyond is bounded by a proved majorant.
"""

from __future__ import annotations

from itertools import pairwise

import sympy as sp
from flint import acb, arb, ctx

from symact.certificates.precision import precision
from symact.certify.complex_enclosure import NOWHERE, ComplexEnclosure, Integrand
from symact.certify.enclosure import enclose_constant
from symact.certify.majorant import Majorant, majorant
from symact.errors import Undecided

_GUARDS = (16, 128)
_EVALUATIONS = 60_000
"""Most values that one integral may take; more than ten times what anything in the catalogue needs."""
_FARTHEST = 4096
"""Beyond this a tail is not searched for a place to cut it."""


class GaussianIntegral:
    """The integral of an expression times the normal density over one piece, to any precision.

    The expression must be analytic on the open interval (low, high). Raises Undecided, when made, unless the part
    near an infinite end is proved to be finite.
    """

    def __init__(self, expression: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> None:
        self._ends = (low, high)
        self._integrand = ComplexEnclosure(expression * sp.exp(-variable**2 / 2), variable)
        self._tails: dict[int, Majorant] = {}
        for direction, end in ((-1, low), (1, high)):
            if end.is_infinite:
                self._tails[direction] = majorant(expression, variable, direction)
                if not self._tails[direction].is_integrable:
                    raise Undecided(f"the growth of {expression} is not proved to leave the integral finite")

    def ball(self, bits: int) -> arb:
        """A ball around the integral, of radius at most about 2^-bits times its size if that is above 1.

        Raises Undecided where Arb does not converge.
        """
        for guard in _GUARDS:  # more where the integrand has large terms that cancel
            total = self._ball(bits, bits + guard)
            if total.is_finite() and total.rad() < arb(2) ** (8 - bits) * abs(total.mid()).max(arb(1)):
                return total
        raise Undecided("the integral was not enclosed: the integrand is too irregular")

    def _ball(self, bits: int, working_bits: int) -> arb:
        with precision(working_bits):
            low, high = (None if end.is_infinite else enclose_constant(end, working_bits) for end in self._ends)
            start, before = self._cut(-1, high, bits) if low is None else (low, arb(0))
            stop, after = self._cut(1, low, bits) if high is None else (high, arb(0))
            inner = self._between(start, stop, bits) / (2 * arb.pi()).sqrt()
            return inner + arb(0, (before + after).upper())

    def _cut(self, direction: int, other: arb | None, bits: int) -> tuple[arb, arb]:
        """Where to cut the tail, and a bound on the integral beyond."""
        at = arb(2) if other is None else arb(2).max((direction * other).upper() + 1).ceil()
        while True:
            beyond = self._tails[direction].gaussian_tail(at)
            if beyond < arb(2) ** -bits:
                return direction * at, beyond
            if at > _FARTHEST:
                raise Undecided("the integrand falls too slowly")
            at = at + 1 if at < 64 else 2 * at

    def _between(self, start: arb, stop: arb, bits: int) -> arb:
        """The integral without the factor 1/sqrt(2 pi), from exact ends near the true ones, and what that leaves."""
        integrand = self._integrand.at_precision(ctx.prec)
        a, b = start.mid(), stop.mid()
        points = [a, arb(0), b] if a < 0 < b else [a, b]
        total = arb(0)
        for left, right in pairwise(points):
            total += _integral(integrand, left, right, bits)
        for end in (start, stop):
            if end.rad() > 0:
                total += arb(0, (end.rad() * abs(self._integrand.real(end, ctx.prec))).upper())
        return total


def _integral(integrand: Integrand, low: arb, high: arb, bits: int) -> arb:
    """Arb's integral; what is raised in the integrand (a time limit, say) waits until Arb's own code has returned."""
    raised: list[BaseException] = []

    def guarded(at: acb, analytic: bool) -> acb:
        if not raised:
            try:
                return integrand(at, analytic)
            except BaseException as fault:
                raised.append(fault)
        return NOWHERE

    tolerance = arb(2) ** -bits
    result = acb.integral(guarded, acb(low), acb(high), rel_tol=tolerance, abs_tol=tolerance,
                          eval_limit=_EVALUATIONS)
    if raised:
        raise raised[0]
    return result.real
