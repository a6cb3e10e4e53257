from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from flint import arb, fmpq

from symact.certificates.precision import precision
from symact_codegen.verify.ulp import FLOAT32, FLOAT64, Format, error, round_fraction, rounded

LEAST32, LEAST64 = 2.0**-149, 5e-324
MOST32 = float(np.finfo(np.float32).max)


def _arb(numerator: int, denominator: int = 1) -> arb:
    with precision(2500):
        return arb(fmpq(numerator, denominator))


@pytest.mark.parametrize(("got", "truth", "fmt", "wanted"), [
    (1.0, _arb(1), FLOAT64, 0.0),
    (1.0 + 2**-52, _arb(1), FLOAT64, 1.0),
    (1.0 - 2**-53, _arb(1), FLOAT64, 0.5),
    (1.0 + 2**-23, _arb(1), FLOAT32, 1.0),
    (0.0, _arb(1, 2**1074), FLOAT64, 1.0),
    (0.0, _arb(-1, 2**1075), FLOAT64, 0.5),
    (2 * LEAST32, _arb(1, 2**149), FLOAT32, 1.0),
    (-0.0, _arb(0), FLOAT64, 0.0),
    (0.0, _arb(-1, 2**2000), FLOAT64, 0.0),
    (math.inf, _arb(2**1024), FLOAT64, 0.0),
    (math.inf, _arb(3**1000), FLOAT64, 0.0),
    (math.inf, _arb(2**1024 - 2**971), FLOAT64, 1.0),
    (MOST32, _arb(2**200), FLOAT32, 1.0),
    (-math.inf, _arb(2**200), FLOAT32, 2.0**25),
    (math.inf, _arb(1), FLOAT64, math.inf),
    (math.nan, _arb(1), FLOAT64, math.inf),
    (1.0, arb.nan(), FLOAT64, math.inf),
    (math.nan, arb.nan(), FLOAT64, 0.0),
    (math.inf, arb.pos_inf(), FLOAT64, 0.0),
    (math.inf, arb.neg_inf(), FLOAT64, math.inf),
    (1e308, arb.pos_inf(), FLOAT64, math.inf)])
def test_errors(got: float, truth: arb, fmt: Format, wanted: float) -> None:
    found = error(got, truth, fmt)
    assert found == pytest.approx(wanted, rel=0, abs=1e-200)


def test_rounding_agrees_with_the_machine() -> None:
    random = np.random.default_rng(7)
    for bits, ratio in zip(random.integers(0, 2**63, 400), random.integers(1, 2**60, 400), strict=True):
        number = float(np.uint64(bits).view(np.float64))
        if not math.isfinite(number):
            continue
        exact = Fraction(number)
        assert round_fraction(exact, FLOAT64) == number
        with np.errstate(all="ignore"):
            assert round_fraction(exact, FLOAT32) == float(np.float64(number).astype(np.float32))
        quotient = Fraction(int(bits), int(ratio))
        assert round_fraction(quotient, FLOAT64) == quotient.numerator / quotient.denominator
        assert round_fraction(-quotient, FLOAT64) == -(quotient.numerator / quotient.denominator)


def test_what_is_beyond_the_range_rounds_to_infinity() -> None:
    assert round_fraction(Fraction(2) ** 1024 - 2**970, FLOAT64) == math.inf
    assert round_fraction(-Fraction(2) ** 1024 + 2**970 + 1, FLOAT64) == -float(np.finfo(np.float64).max)
    assert round_fraction(-Fraction(2) ** 5000, FLOAT32) == -math.inf
    assert round_fraction(Fraction(1, 2**5000), FLOAT32) == 0.0


def test_a_ball_across_a_tie_is_not_rounded() -> None:
    tie = _arb(2**53 + 1, 2**53)
    assert rounded(tie, FLOAT64) == 1.0
    assert rounded(tie + arb(0, arb(2) ** -100), FLOAT64) is None
    assert rounded(tie + arb(0, arb(2) ** -100), FLOAT32) == 1.0
