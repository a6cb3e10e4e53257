"""Short primitives on all floats: what those of 40 bits leave out, for arguments that nothing is known of.

Beyond 350 in size exp and what follows it are clamped, which no float32 result shows; the logarithms are selected.
"""

import math

from symact_codegen.lowering.primitives.short_logarithm import log1p_short, log_short
from symact_codegen.lowering.primitives.wide_error_free import device

LEAST_LOG_SHORT = 2.3e-308
LARGEST_LOG_SHORT = 1e301


@device
def log_whole_short(u: float) -> float:
    """Return log(u): -inf for 0 and what is subnormal, NaN for u < 0."""
    y = log_short(min(max(u, LEAST_LOG_SHORT), LARGEST_LOG_SHORT))
    return math.nan if u < 0.0 else (-math.inf if u < LEAST_LOG_SHORT else (u if u > LARGEST_LOG_SHORT else y))


@device
def log1p_whole_short(u: float) -> float:
    """Return log(1 + u), NaN for u < -1."""
    y = log1p_short(min(max(u, -0.9999999999999999), LARGEST_LOG_SHORT))
    return math.nan if u < -1.0 else (-math.inf if u == -1.0 else (u if u > LARGEST_LOG_SHORT else y))
