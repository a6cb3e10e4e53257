"""What a wide result far out on the axis says about the limit there."""

import math

from symact_codegen.lowering.primitives.wide import wide_to_float
from symact_codegen.lowering.primitives.wide_error_free import Wide, device

FAR_EXPONENT = 20000


@device
def settled(a: Wide) -> float:
    """Return the limit that the value at +-2**100000 stands for: +-inf, 0, or the number itself."""
    if a[0] == 0.0 or not abs(a[0]) < math.inf:
        return a[0]
    if a[2] > FAR_EXPONENT:
        return math.copysign(math.inf, a[0])
    if a[2] < -FAR_EXPONENT:
        return 0.0
    return wide_to_float(a)
