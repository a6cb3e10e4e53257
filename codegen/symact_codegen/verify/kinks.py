"""One-sided derivatives of the normal form against difference quotients of the definition as written.

At a breakpoint b and for a side s = +-1, the quotient (f(b + 2sh) - f(b + sh)) / (sh) is f'(b + s theta h)
for a theta between 1 and 2, hence the one-sided derivative up to O(h). Evaluated in Arb with h = 2^-40,
2^-80, ..., its distance from the derivative claimed must fall in proportion to h; a wrong claim stays at a
fixed distance. Nothing is used of the value at b itself, so that jumps need no case of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp
from flint import arb

from symact import Activation
from symact.certificates.precision import precision
from symact.certify.enclosure import enclose_constant
from symact.pieces import Pieces
from symact_codegen.verify.oracle import Oracle

BITS = 1024
STEPS = (40, 80, 160, 240)
"""The exponents k of the steps h = 2^-k."""
_GROWTH = 64
"""How far the distance may exceed its share of the first one: it is O(h), not a multiple of h."""


@dataclass(frozen=True)
class KinkRow:
    """One side of one breakpoint: the derivative claimed, and its distance from the finest quotient."""

    activation: str
    breakpoint: str
    side: str
    claimed: str
    distance: float
    passed: bool


def check_kinks(activation: Activation, derivative: Pieces | None = None) -> list[KinkRow]:
    """Compare the one-sided derivatives at every breakpoint with difference quotients.

    The derivative in its normal form defaults to the activation's own, at its parameters' float64 values.
    """
    oracle = Oracle(activation)
    claimed = derivative if derivative is not None else oracle.bound.derivative_pieces(closed=True)
    return [_row(oracle, claimed, index, side) for index in range(len(claimed.breakpoints))
            for side in ("left", "right")]


def _row(oracle: Oracle, claimed: Pieces, index: int, side: str) -> KinkRow:
    value, point = claimed.one_sided(index, side), claimed.breakpoints[index]
    distances = _distances(oracle, enclose_constant(point, BITS), value, -1 if side == "left" else 1)
    return KinkRow(oracle.activation.name, sp.sstr(point), side, sp.sstr(value), float(distances[-1]),
                   _falls(distances))


def _distances(oracle: Oracle, point: arb, claimed: sp.Expr, sign: int) -> list[arb]:
    target = enclose_constant(claimed, BITS) if claimed.is_finite else arb.nan()
    found = []
    with precision(BITS):
        for k in STEPS:
            h = arb(2) ** -k * sign
            near, far = (oracle.enclose(point + m * h, BITS) for m in (1, 2))
            found.append(abs((far - near) / h - target))
    return found


def _falls(distances: Sequence[arb]) -> bool:
    """Whether every distance is at most its share of the first, with an allowance, or nothing at all."""
    first = distances[0].abs_upper() if distances[0].is_finite() else arb.nan()
    for k, distance in zip(STEPS[1:], distances[1:], strict=True):
        share = first * arb(2) ** (STEPS[0] - k) * _GROWTH + arb(2) ** (-BITS // 2)
        if not distance < share:
            return False
    return bool(first < arb(2) ** (-STEPS[0] // 2))
