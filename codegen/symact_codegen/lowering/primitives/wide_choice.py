"""Wide counterparts of stable forms that choose between two expressions."""

from symact_codegen.lowering.primitives.wide import wide_add, wide_div, wide_sub
from symact_codegen.lowering.primitives.wide_error_free import Wide, device


@device
def wide_sqrt_sum(u: Wide, c: Wide, root: Wide) -> Wide:
    """Return u + root, where root = sqrt(u**2 + c)."""
    if u[0] < 0.0:
        return wide_div(c, wide_sub(root, u))
    return wide_add(u, root)
