"""What the bounds of quotients of pairs need: no division beside that of the quotient itself."""

import math

from symact_codegen.lowering.primitives.wide_error_free import device

HAIR = 1e-289
"""Far above what an underflow loses; times a number of any use, it is not subnormal."""


@device
def inverse_bound(inverse: float, off: float) -> float:
    """Return a bound of 1 / abs(c) for each c within `off` of b, where 1 / b has been rounded; infinite if unsure."""
    size = abs(inverse)
    return 1.01 * size if (off * size < 0.004) & (size > 1e-290) & (size < 1e290) else math.inf
