"""Small float64 helpers of the quick phase: stable forms in plain arithmetic, and bounds that never raise.

An error bound that is infinite or NaN never passes the comparison that accepts a quick result. The functions here
are copied as text into generated modules, like those of the wide primitives.
"""

import math

from symact_codegen.lowering.primitives.wide_error_free import device


@device
def growth(e: float) -> float:
    """Return a bound of exp(e) - 1 for e >= 0: infinite from e = 1 on."""
    return e * (1.0 + e) if e < 1.0 else math.inf


@device
def relative(e: float, size: float) -> float:
    """Return a bound of -log(1 - e / size): how far the logarithm of a number of that size may move."""
    q = e / size
    return q * (1.0 + q) if q < 0.5 else math.inf


@device
def margin(size: float, e: float) -> float:
    """Return size - e, or 0 if that is not positive: a lower bound of the size of a divisor."""
    return max(size - e, 0.0)


@device
def rounding(factor: float, unit: float) -> float:
    """Return the rounding unit of a product or quotient with this factor: none if the factor is 1 or -1."""
    return 0.0 if abs(factor) == 1.0 else unit


@device
def sum_tail(a: float, b: float) -> float:
    """Return the size of the rounding error of a + b, exactly."""
    s = a + b
    c = s - a
    return abs((a - (s - c)) + (b - c))


@device
def step_of(u: float, at_zero: float) -> float:
    """Return 1 for u > 0, 0 for u < 0, and the given value for u = 0."""
    return 1.0 if u > 0.0 else (0.0 if u < 0.0 else at_zero)


@device
def side_of(u: float, at_zero: float) -> float:
    """Return 1 for u > 0, -1 for u < 0, and the given value for u = 0."""
    return 1.0 if u > 0.0 else (-1.0 if u < 0.0 else at_zero)


@device
def within(v: float, least: float, most: float) -> bool:
    """Return whether v is 0 or of a size from `least` to `most`."""
    return (v == 0.0) | ((abs(v) >= least) & (abs(v) <= most))


@device
def undecided(u: float, e: float) -> float:
    """Return the error bound of a sign: none if u is certain to be on its side of 0, else infinite."""
    return 0.0 if abs(u) > e else math.inf


@device
def quick_softplus(u: float) -> float:
    """Return log(1 + exp(u)) to 4 ulp."""
    if u > 0.0:
        return u + math.log1p(math.exp(-u))
    return math.log1p(math.exp(u))


@device
def quick_sech2(u: float) -> float:
    """Return 1 / cosh(u)**2 to 3 ulp."""
    q = math.exp(-2.0 * abs(u))
    d = 1.0 + q
    return (4.0 * q) / (d * d)


@device
def quick_erfc(u: float) -> float:
    """Return erfc(u), below 0.4 as 1 - erf(u)."""
    return 1.0 - math.erf(u) if u < 0.4 else math.erfc(u)


@device
def quick_sqrt_sum(u: float, c: float, root: float) -> float:
    """Return u + root, where root = sqrt(u**2 + c)."""
    return u + root if u >= 0.0 else c / (root - u)
