"""Coefficients are found by the exchange method, rounded, written down and proved; what is false is refused."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from flint import arb, arb_series

from symact.certificates.precision import precision
from symact_codegen.lowering.approximations import __main__ as command
from symact_codegen.lowering.approximations.constants_text import coefficients_in, constants_text
from symact_codegen.lowering.approximations.proof import proves
from symact_codegen.lowering.approximations.remez import Grid, minimax
from symact_codegen.lowering.approximations.rounding import nearest, split
from symact_codegen.lowering.approximations.row import Coefficients, Row
from symact_codegen.lowering.approximations.table import ROWS, SPLITS

OWN_TESTS = {"short"}
PROVED = [row for row in ROWS if row.family not in OWN_TESTS]
SQUARE = Row("SQUARE", "none", "float64", lambda x: x * x, 0.0, 1.0, (0, 1), 0.126, weight=lambda x: x * 0 + 1)


@pytest.fixture(params=PROVED, ids=[row.name for row in PROVED])
def row(request: pytest.FixtureRequest) -> Row:
    chosen: Row = request.param
    return chosen


def right(row: Row) -> Coefficients:
    return coefficients_in(row, command.read(row.family))


def moved(row: Row, power: int, factor: Fraction) -> Coefficients:
    coefficients = right(row)
    return coefficients | {power: coefficients[power] * factor}


def test_a_claim_is_proved(row: Row) -> None:
    assert proves(row, right(row))


@pytest.mark.parametrize("name", [row.name for row in ROWS if row.family == "exponential"])
def test_half_a_claim_is_refused(name: str) -> None:
    row = next(row for row in ROWS if row.name == name)
    assert not proves(replace(row, claim=row.claim / 2), right(row))


def test_a_wrong_sign_is_refused(row: Row) -> None:
    assert not proves(row, moved(row, row.powers[-1], Fraction(-1)))


@pytest.mark.parametrize("name", ["LOG1P_PAIR_32", "TANH_PAIR_64", "LOG1P_PAIR_64"])
@pytest.mark.parametrize("units", [1, -1])
def test_the_first_coefficient_moved_by_an_ulp_breaks_the_claim(name: str, units: int) -> None:
    row = next(row for row in ROWS if row.name == name)
    first = abs(right(row)[row.powers[0]])
    ulp = Fraction(float(np.spacing(np.dtype(row.format).type(float(first)))))
    assert not proves(row, moved(row, row.powers[0], 1 + units * ulp / first))


def test_a_row_whose_numerator_begins_too_early_is_an_error() -> None:
    wrong = replace(SQUARE, function=arb_series.exp, divide=1)
    with pytest.raises(ValueError, match="does not begin"):
        proves(wrong, {0: Fraction(1), 1: Fraction(0)})


def test_the_best_line_near_a_parabola_is_level() -> None:
    with precision(200):
        found = minimax(Grid(SQUARE), {})
    assert abs(found[0] + Fraction(1, 8)) < Fraction(1, 1000)
    assert abs(found[1] - 1) < Fraction(1, 1000)
    assert proves(SQUARE, found)
    assert not proves(replace(SQUARE, claim=0.1249), found)


def test_given_coefficients_stay() -> None:
    with precision(200):
        assert minimax(Grid(SQUARE), {0: Fraction(1, 4)})[0] == Fraction(1, 4)


@pytest.mark.parametrize("value", [Fraction(1, 3), Fraction(-7, 5), Fraction(2**60 + 1), Fraction(1, 10**30), 0])
def test_rounding_is_to_the_nearest_float(value: Fraction) -> None:
    assert float(nearest(Fraction(value), 53)) == float(value)
    assert np.float32(float(nearest(Fraction(value), 24))) == np.float32(float(value))


def test_parts_add_up_and_leading_ones_are_short() -> None:
    third = Fraction(1, 3)
    first, second = split(third, 2, 53, 20)
    assert (first * 2**21).denominator == 1
    assert abs(first + second - third) < Fraction(1, 2**72)


def test_constants_are_read_back_exactly() -> None:
    text = constants_text("none", (), ())
    assert "np.float32" not in text
    for item in SPLITS:
        module = command.read(item.family)
        total = sum(Fraction(float(getattr(module, f"{item.name}_{i}"))) for i in range(item.parts))
        with precision(200):
            assert abs(arb(total.numerator) / total.denominator / item.value() - 1) < 2.0 ** (-22 * item.parts)


def test_the_committed_constants_are_those_of_the_table() -> None:
    assert command.path_of("exponential").read_text(encoding="utf-8") == constants_text("exponential", ROWS, SPLITS)


def test_the_command_names_what_is_stale_or_unproved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                     capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(command, "PRIMITIVES", tmp_path)
    monkeypatch.setattr(command, "ROWS", (replace(SQUARE, family="none"),))
    monkeypatch.setattr(command, "SPLITS", ())
    assert command.main(["none", "--check"]) == 1
    assert "stale" in capsys.readouterr().out
    assert command.main(["none"]) == 0
    assert command.main(["none", "--check"]) == 0
    monkeypatch.setattr(command, "ROWS", (replace(SQUARE, family="none", claim=0.12),))
    assert command.main(["none"]) == 1
    assert "not proved" in capsys.readouterr().out
    assert command.main(["nothing"]) == 1
