"""Sums whose leading terms at 0 cancel exactly, and the Taylor series that replaces them near 0.

x - tanh(x) is about x**3/3: near 0 no fixed precision suffices to subtract. Such a sum is found by comparing the
valuations (the order of the first nonzero Taylor coefficient) of the terms and of the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy as sp

from symact.activation import x as variable
from symact_codegen.lowering.constants import midpoint
from symact_codegen.lowering.series import taylor_coefficients

MOST_TERMS = 48
RADII = (Fraction(1, 4), Fraction(1, 16), Fraction(1, 64))
REMAINDER = Fraction(1, 2**75)
CIRCLE = Fraction(1)


@dataclass(frozen=True)
class Taylor:
    """sum coefficients[k] * u**(order + k) for |u| < radius, where u is the argument."""

    argument: sp.Expr
    order: int
    coefficients: tuple[Fraction, ...]
    radius: Fraction


@lru_cache(maxsize=2_000)
def taylor_of_sum(node: sp.Add) -> Taylor | None:
    """The series of a sum near 0 if its terms cancel there; None if they do not.

    Only sums in x alone are looked at: with a parameter the radius would depend on its value.
    """
    if node.free_symbols != {variable} or not _is_analytic_function(node):
        return None
    whole = taylor_coefficients(node, MOST_TERMS)
    if whole is None or not any(whole):
        return None
    order = next(i for i, value in enumerate(whole) if value != 0)
    if min(_valuation(term) for term in node.args) >= order:
        return None
    return _truncated(order, [midpoint(value) for value in whole])


def _is_analytic_function(node: sp.Expr) -> bool:
    return bool(node.atoms(sp.Function)) or any(not p.exp.is_Integer for p in node.atoms(sp.Pow))


def _valuation(term: sp.Expr) -> int:
    found = taylor_coefficients(term, 6)
    return 0 if found is None else next((i for i, value in enumerate(found) if value != 0), 6)


def _truncated(order: int, whole: list[Fraction]) -> Taylor | None:
    """As few terms as keep the remainder below REMAINDER of the first term for |u| < radius.

    The tail is bounded by a geometric series from the largest of all computed |c_k| CIRCLE**k, times 4 for the
    coefficients that were not computed: an over-estimate for a function that is analytic beyond CIRCLE.
    """
    largest = max(abs(value) * CIRCLE**k for k, value in enumerate(whole))
    for radius in RADII:
        ratio = radius / CIRCLE
        limit = REMAINDER * abs(whole[order]) * radius**order
        for last in range(order + 1, len(whole)):
            if 4 * largest * ratio**last / (1 - ratio) < limit:
                return Taylor(variable, order, tuple(whole[order:last]), radius)
    return None
