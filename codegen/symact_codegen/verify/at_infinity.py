"""The oracle at +-infinity: the limit of the definition, or of its derivative.

The limit is found symbolically on the outermost piece, then held against the oracle's own enclosures far out:
a limit that these contradict is not used. The check shares nothing with the symbolic derivative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp
from flint import arb

from symact.certificates.precision import precision
from symact.certify.enclosure import enclose_constant
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit

if TYPE_CHECKING:
    from symact_codegen.verify.oracle import Oracle

_BITS = 4608
_FAR = (50, 100, 200)
"""Exponents of ten of the points at which a limit is held against enclosures."""


def limit_at_infinity(oracle: Oracle, derivative: bool, right: bool) -> arb:
    """The limit of f or f' at +oo or -oo: a ball, an exact infinity, or NaN where none is proved to exist.

    Raises Undecided where the limit is not found or where enclosures contradict it.
    """
    pieces = oracle.bound.closed_pieces
    outer = pieces.expressions[-1 if right else 0]
    if derivative:
        outer = sp.diff(outer, pieces.variable)
    found = limit(outer, pieces.variable, sp.oo if right else -sp.oo, "left" if right else "right")
    if found is NO_LIMIT:
        return arb.nan()
    if found in (sp.oo, -sp.oo):
        ball = arb.pos_inf() if found is sp.oo else arb.neg_inf()
    else:
        ball = enclose_constant(found, 512)
    _refute(oracle, ball, derivative, right)
    return ball


def _refute(oracle: Oracle, claimed: arb, derivative: bool, right: bool) -> None:
    """Raise Undecided unless the enclosures at growing points move towards the limit claimed."""
    with precision(_BITS):
        values = [oracle.enclose(arb(10) ** k * (1 if right else -1), _BITS, derivative) for k in _FAR]
        if claimed.is_finite():
            distances = [abs(value - claimed) for value in values]
            good = all(d < arb(10) ** -30 for d in distances) or (
                distances[2] < arb(10) ** -6 and bool(distances[2] <= distances[1] <= distances[0]))
        else:
            signed = [value if claimed > 0 else -value for value in values]
            good = bool(1 < signed[0] < signed[1] < signed[2])
    if not good:
        what = "f'" if derivative else "f"
        raise Undecided(f"the limit {claimed.str(10)} of {what} of {oracle.activation.name} at "
                        f"{'oo' if right else '-oo'} disagrees with enclosures far out")
