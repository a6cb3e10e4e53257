"""The gate from SymPy: what passes, and what fails by name."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy as sp

from symact import Activation, SymactError, x
from symact.certificates.precision import precision
from symact_codegen.lowering import scalar_source
from symact_codegen.lowering.constants import as_fraction, parts
from symact_codegen.lowering.copied import copied, library
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.series import taylor_coefficients
from symact_codegen.lowering.taylor import taylor_of_sum


def test_common_subexpressions_are_shared() -> None:
    names = [op.name for op in program_of(sp.sin(x) * x + sp.sin(x) ** 2).ops]
    assert names.count("sin") == 1


def test_unsupported_function_fails_by_name() -> None:
    with pytest.raises(SymactError, match="besselj"):
        program_of(sp.besselj(0, x))
    with pytest.raises(SymactError, match="loggamma"):
        scalar_source(Activation("bad", sp.loggamma(x**2 + 1)))


def test_constants_are_folded_and_rounded_once() -> None:
    program = program_of(sp.sqrt(2 / sp.pi) * sp.exp(2) * x)
    constants = [op.data for op in program.ops if op.name == "constant"]
    assert len(constants) == 1
    head, tail = parts(constants[0])
    rest = abs(as_fraction(constants[0]) - Fraction(head) - Fraction(tail))
    assert rest < as_fraction(constants[0]) * Fraction(1, 2**105)


def test_a_constant_that_is_not_real_is_refused() -> None:
    with pytest.raises(SymactError, match="no finite real value"):
        as_fraction(sp.asin(sp.Integer(2)))


@pytest.mark.parametrize(("expression", "order"), [
    (x - sp.tanh(x), 3), (sp.exp(x) - 1 - x, 2), (x - sp.sin(x), 3), (sp.log(1 + x**2) - x**2, 4),
])
def test_cancellation_at_zero_is_found(expression: sp.Expr, order: int) -> None:
    series = taylor_of_sum(expression)
    assert series is not None
    assert series.order == order


@pytest.mark.parametrize("expression", [x + sp.tanh(x), 1 + sp.exp(x), x * sp.exp(x) + x**2])
def test_sums_without_cancellation_are_left_alone(expression: sp.Expr) -> None:
    assert taylor_of_sum(expression) is None


def test_taylor_coefficients_are_exact() -> None:
    found = taylor_coefficients(sp.tanh(x), 6)
    assert found is not None
    assert found[0] == 0
    assert found[2] == 0
    with precision(600):
        assert abs(found[1] - 1) < 1e-100
        assert abs(found[3] * 3 + 1) < 1e-100
        assert abs(found[5] * 15 - 2) < 1e-100
    assert taylor_coefficients(1 / x, 3) is None


def test_only_what_is_needed_is_copied_in_order() -> None:
    text = copied("wide_exp(x)")
    defined = [line.split("(")[0][4:] for line in text.splitlines() if line.startswith("def ")]
    assert defined[-1] == "wide_exp"
    assert "wide_erfc" not in defined
    for position, name in enumerate(defined):
        needed = [n for n in library()[name].needs if library()[n].is_function]
        assert set(needed) <= set(defined[:position])
