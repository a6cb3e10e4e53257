"""Sines and cosines of huge wide numbers against Arb, and the table of 2 / pi."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.constants import midpoint
from symact_codegen.lowering.primitives.huge_angle import TWO_OVER_PI_CHUNKS, wide_any_cos, wide_any_sin


def test_the_table_is_two_over_pi() -> None:
    total = sum(Fraction(int(c)) / 2 ** (24 * (k + 1)) for k, c in enumerate(TWO_OVER_PI_CHUNKS))
    with precision(3000):
        assert abs(arb(total.numerator) / total.denominator - 2 / arb.pi()) < arb(2) ** (-24 * len(TWO_OVER_PI_CHUNKS))


@pytest.mark.parametrize(("head", "tail", "exponent"), [
    (1e20, 0.0, 0), (-1e150, 0.0, 0), (1.7e30, 3.1e13, 0), (1.5, 2.0**-60, 1023), (-1.7, 1e-17, 2000 - 200),
    (6381956970095103.0 * 2.0**40, 0.0, 757), (2.0**50 + 1, 2.0**-10, 0),
])
def test_against_arb(head: float, tail: float, exponent: int) -> None:
    for ours, theirs in ((wide_any_sin, arb.sin), (wide_any_cos, arb.cos)):
        h, low, e = ours((head, tail, np.int64(exponent)))
        with precision(4000):
            wanted = theirs((arb(head) + arb(tail)) * arb(2) ** exponent)
            got = (arb(h) + arb(low)) * arb(2) ** int(e)
            assert abs(got - wanted) < abs(wanted) * arb(2) ** -90
            assert midpoint(wanted) != 0


def test_a_wrong_chunk_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = TWO_OVER_PI_CHUNKS.copy()
    wrong[20] += 1
    total = sum(Fraction(int(c)) / 2 ** (24 * (k + 1)) for k, c in enumerate(wrong))
    with precision(3000):
        assert not abs(arb(total.numerator) / total.denominator - 2 / arb.pi()) < arb(2) ** (-24 * len(wrong))


def test_nan_and_infinity_stay_nan() -> None:
    for value in (math.nan, math.inf):
        assert math.isnan(wide_any_sin((value, 0.0, np.int64(0)))[0])
