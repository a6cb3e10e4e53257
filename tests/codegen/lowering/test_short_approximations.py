"""The claims about the short primitives' approximations are proved, and false ones are refused."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from symact_codegen.lowering.approximations.constants_text import coefficients_in
from symact_codegen.lowering.approximations.proof import proves
from symact_codegen.lowering.approximations.rational import denominator
from symact_codegen.lowering.approximations.row import Row
from symact_codegen.lowering.approximations.rows_short import ROWS, log1p, short
from symact_codegen.lowering.primitives import pair_constants_short


@pytest.fixture(params=ROWS, ids=[row.name for row in ROWS])
def row(request: pytest.FixtureRequest) -> Row:
    chosen: Row = request.param
    return chosen


def test_a_claim_is_proved(row: Row) -> None:
    assert proves(row, coefficients_in(row, pair_constants_short))


def test_half_a_claim_is_refused(row: Row) -> None:
    assert not proves(replace(row, claim=row.claim / 2), coefficients_in(row, pair_constants_short))


def test_a_wrong_sign_is_refused(row: Row) -> None:
    right = coefficients_in(row, pair_constants_short)
    assert not proves(row, right | {row.powers[1]: -right[row.powers[1]]})


def test_a_coefficient_moved_a_little_is_refused(row: Row) -> None:
    right = coefficients_in(row, pair_constants_short)
    step = max(Fraction(1, 2**40), 2 * Fraction(row.claim))
    assert not proves(row, right | {row.powers[0]: right[row.powers[0]] * (1 + step)})


def test_a_denominator_has_floats_and_begins_with_one() -> None:
    found = denominator(short("LOG1P", log1p, 1.0, range(3), 1.0, 1), (0, 1, 2), 1.0)
    assert found[0] == 1
    assert all(Fraction(float(c)) == c and c > 0 for c in found)
