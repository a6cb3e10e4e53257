"""The approximations behind exp, expm1, tanh and their relatives, and behind the logarithms."""

from __future__ import annotations

from fractions import Fraction

from flint import arb, arb_series

from symact_codegen.lowering.approximations.row import Format, Row, Split, power

HALF_LOG_2 = 0.34662
"""As large as a reduced argument gets: log(2) / 2, 3e-6 for the rounding of 1 / log(2), 3.1e-5 for a second part."""

TANH_REACH = 0.1795
"""log(2) / 4 + 0.006 and a little more: the reduced arguments of tanh are not centred."""

LOG_REACH = 0.34324
"""A little more than 2 (sqrt(2) - 1) / (sqrt(2) + 1)."""

LOG1P_REACH = 0.66668
"""A little more than w / (1 + w / 2) gets for 0 <= w <= 1."""

LINE = ((0, Fraction(1)), (1, Fraction(1)))
PARABOLA = (*LINE, (2, Fraction(1, 2)))


def cubic_share(x: arb_series) -> arb_series:
    """How an error of (exp(x) - 1 - x - x**2 / 2) / x**3 enters exp(x), relatively."""
    return power(x, 3) * (-x).exp()


def quartic_share(x: arb_series) -> arb_series:
    """How an error of (exp(x) - 1 - x - x**2 / 2 - x**3 / 6) / x**4 enters exp(x), relatively."""
    return power(x, 4) * (-x).exp()


def square_share(x: arb_series) -> arb_series:
    """How an error of (exp(x) - 1 - x) / x**2 enters exp(x), relatively."""
    return power(x, 2) * (-x).exp()


def exp_pair(name: str, kind: Format, degree: int, claim: float) -> Row:
    """exp's part from the cube on, for a reduced argument."""
    return Row(name, "exponential", kind, arb_series.exp, -HALF_LOG_2, HALF_LOG_2, tuple(range(degree - 2)), claim,
               PARABOLA, 3, cubic_share)


def exp_single(name: str, kind: Format, degree: int, claim: float) -> Row:
    """exp's part from the square on, for a reduced argument."""
    return Row(name, "exponential", kind, arb_series.exp, -HALF_LOG_2, HALF_LOG_2, tuple(range(degree - 1)), claim,
               LINE, 2, square_share)


def tanh(x: arb_series) -> arb_series:
    """The hyperbolic tangent: near zero by sinh's and cosh's series, whose terms that vanish are exactly zero."""
    plus, minus = x.exp(), (-x).exp()
    return (plus - minus) / (plus + minus)


def tanh_cubic(name: str, kind: Format, terms: int, claim: float) -> Row:
    """(tanh(x) - x) / x**3 in powers of x**2, relative to x - x**3 / 3, which is at most tanh(x)."""
    return Row(name, "exponential", kind, tanh, 0.0, TANH_REACH, tuple(range(0, 2 * terms, 2)), claim,
               ((1, Fraction(1)),), 3, lambda x: x * x / (1 - x * x / 3))


def twice_artanh(x: arb_series) -> arb_series:
    """2 artanh(x / 2) = log((1 + x / 2) / (1 - x / 2)), which is log(1 + f) for x = f / (1 + f / 2)."""
    return ((2 + x) / (2 - x)).log()


def log_cubic(name: str, kind: Format, reach: float, terms: int, claim: float) -> Row:
    """(2 artanh(x / 2) - x) / x**3 in powers of x**2, relative to x, which is at most 2 artanh(x / 2)."""
    return Row(name, "exponential", kind, twice_artanh, 0.0, reach, tuple(range(0, 2 * terms, 2)), claim,
               ((1, Fraction(1)),), 3, lambda x: x * x)


def log_quintic(name: str, kind: Format, reach: float, terms: int, claim: float) -> Row:
    """(2 artanh(x / 2) - x - x**3 / 12) / x**5 in powers of x**2, relative to x."""
    return Row(name, "exponential", kind, twice_artanh, 0.0, reach, tuple(range(0, 2 * terms, 2)), claim,
               ((1, Fraction(1)), (3, Fraction(1, 12))), 5, lambda x: power(x, 4))


def inverse_log_2() -> arb:
    """1 / log(2)."""
    return 1 / arb(2).log()


def log_2() -> arb:
    """log(2)."""
    return arb(2).log()


ROWS = (
    exp_pair("EXP_PAIR_32", "float32", 7, 4.2e-10),
    exp_single("EXP_SINGLE_32", "float32", 6, 3.3e-9),
    Row("EXP_PAIR_64", "exponential", "float64", arb_series.exp, -HALF_LOG_2, HALF_LOG_2, tuple(range(9)), 1.05e-19,
        (*PARABOLA, (3, Fraction(1, 6))), 4, quartic_share),
    exp_single("EXP_SINGLE_64", "float64", 11, 3.9e-18),
    tanh_cubic("TANH_PAIR_32", "float32", 3, 2.4e-10),
    tanh_cubic("TANH_SINGLE_64", "float64", 6, 7e-18),
    Row("TANH_PAIR_64", "exponential", "float64", tanh, 0.0, TANH_REACH, (0, 2, 4, 6, 8, 10), 3.2e-20,
        ((1, Fraction(1)), (3, Fraction(-1, 3))), 5, lambda x: power(x, 4) / (1 - x * x / 3)),
    log_cubic("LOG_PAIR_32", "float32", LOG_REACH, 3, 8.6e-10),
    log_cubic("LOG1P_PAIR_32", "float32", LOG1P_REACH, 5, 1.2e-10),
    log_cubic("LOG_SINGLE_64", "float64", LOG_REACH, 7, 1.3e-18),
    log_cubic("LOG1P_SINGLE_64", "float64", LOG1P_REACH, 10, 1.4e-18),
    log_quintic("LOG_PAIR_64", "float64", LOG_REACH, 7, 1.2e-20),
    log_quintic("LOG1P_PAIR_64", "float64", LOG1P_REACH, 10, 4.6e-20),
)
SPLITS = (
    Split("THIRD_64", "exponential", "float64", lambda: arb(1) / 3),
    Split("TWELFTH_64", "exponential", "float64", lambda: arb(1) / 12),
    Split("HALF_LN2_32", "exponential", "float32", lambda: arb(2).log() / 2),
    Split("HALF_LN2_64", "exponential", "float64", lambda: arb(2).log() / 2),
    Split("TWO_LOG2E_32", "exponential", "float32", lambda: 2 / arb(2).log(), 1),
    Split("TWO_LOG2E_64", "exponential", "float64", lambda: 2 / arb(2).log(), 1),
    Split("LN2_32", "exponential", "float32", log_2),
    Split("LN2_64", "exponential", "float64", log_2),
    Split("LOG2E_32", "exponential", "float32", inverse_log_2, 1),
    Split("SIXTH_64", "exponential", "float64", lambda: arb(1) / 6),
    Split("LOG2E_64", "exponential", "float64", inverse_log_2, 1),
)
