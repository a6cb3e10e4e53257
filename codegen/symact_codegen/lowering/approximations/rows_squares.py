"""The approximation behind exp in maps of rows: float64 arithmetic for results that are needed to 2**-35.

exp(x) = (P(x)**2 + INNER)**2 + OUTER for a polynomial P of degree 4. A fused multiply-add squares and adds at once, so
that two squarings bring two more numbers to choose: with these the error is 2**-35.8, where the fourth power of a
polynomial for exp(x / 4), in as many operations, has 2**-26.5. They were found by minimising the error of the best P,
and are such that nothing is rounded at x = 0: P(0) and the root P(0)**2 + INNER have 17 bits, so that exp(0) is 1.
"""

from __future__ import annotations

from fractions import Fraction

from flint import arb_series

from symact_codegen.lowering.approximations.row import Row, Split, exact
from symact_codegen.lowering.approximations.rows_short import HALF_LOG_2

START = Fraction(98286, 2**16)
"""P(0)."""
ROOT = Fraction(66673, 2**16)
"""P(0)**2 + INNER, whose square is 1 - OUTER."""
INNER, OUTER = ROOT - START**2, 1 - ROOT**2


def once(x: arb_series) -> arb_series:
    """The square root of exp(x) - OUTER, exact at 0: ROOT plus (exp(x) - 1) / (itself plus ROOT)."""
    root = (x.exp() - exact(OUTER)).sqrt()
    return exact(ROOT) + (x.exp() - 1) / (root + exact(ROOT))


def twice(x: arb_series) -> arb_series:
    """The square root of `once` - INNER, exact at 0 in the same way: what P stands for."""
    root = (once(x) - exact(INNER)).sqrt()
    return exact(START) + (once(x) - exact(ROOT)) / (root + exact(START))


def share(x: arb_series) -> arb_series:
    """How an error of (P(x) - P(0)) / x enters exp(x), relatively."""
    return 4 * x * twice(x) * once(x) * (-x).exp()


def constant(name: str, value: Fraction) -> Split:
    """A number that is a float."""
    return Split(name, "squares", "float64", lambda: exact(value), 1)


ROWS = (
    Row("EXP_SQUARES", "squares", "float64", twice, -HALF_LOG_2, HALF_LOG_2, tuple(range(4)), 2.0**-35.8,
        ((0, START),), 1, share),
)
SPLITS = (
    constant("EXP_SQUARES_START", START), constant("EXP_SQUARES_INNER", INNER), constant("EXP_SQUARES_OUTER", OUTER),
)
