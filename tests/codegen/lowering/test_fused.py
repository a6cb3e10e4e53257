"""Sums of a number and a product with a single rounding: where they are used, and that their bound holds."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp

from symact import x
from symact_codegen.lowering.stabilise import in_one_rounding
from symact_codegen.lowering.vector.emit import Emitter
from symact_codegen.lowering.vector.formats import FLOAT32, FLOAT64
from symact_codegen.lowering.vector.nodes import graph_of
from symact_codegen.lowering.vector.plan import Planner
from symact_codegen.lowering.vector.program import PAIR32, PAIR64, VectorFunction


def lines(expression: sp.Expr, style: object = PAIR32) -> list[str]:
    planner = Planner(VectorFunction(graph_of(expression), style), -8.0, 8.0)  # type: ignore[arg-type]
    return Emitter(planner.function, planner.ordered()).lines


@pytest.mark.parametrize(("expression", "line"), [
    (x - x**2, "fma(-x, x, x)"), (1 - x**2, "fma(-x, x, np.float32(1.0))"), (x**2 + x, "fma(x, x, x)"),
    (sp.Rational(3, 2) * x + 5, "fma(np.float32(1.5), x, np.float32(5.0))")])
def test_one_operation_is_enough(expression: sp.Expr, line: str) -> None:
    (only,) = lines(expression)
    assert only.endswith(line)


@pytest.mark.parametrize("expression", [x / 3 - x**2, sp.Rational(1, 3) - x**2, sp.Rational(1, 10) * x + 1])
def test_numbers_that_are_no_floats_are_not_taken_for_exact(expression: sp.Expr) -> None:
    assert len(lines(expression)) > 1


def test_where_more_digits_are_needed_it_stays_a_sum_of_two() -> None:
    """1/(1 - x**2) has two roundings too many for the limit in float32, with the sum in one of them."""
    assert not any("fma(" in line and "pair" not in line for line in lines(1 / (1 - x**2)))


def test_products_that_are_nowhere_else_are_not_computed() -> None:
    function = VectorFunction(graph_of(1 - x**2), PAIR64)
    everything = function.needed()
    function.pairs.clear()
    assert len(function.needed()) < len(everything) == len(function.graph.nodes)


@pytest.mark.parametrize(("before", "after"), [
    (x * (1 - x), x - x**2), (1 - x**2, 1 - x**2), ((1 - x)**2, (1 - x)**2), (sp.exp(x) * (1 - x), sp.exp(x) * (1 - x)),
    (x * (1 - x) * (2 - x), x * (1 - x) * (2 - x))])
def test_what_is_written_as_such_a_sum(before: sp.Expr, after: sp.Expr) -> None:
    assert in_one_rounding(before) == after


@pytest.mark.parametrize("name", ["float32", "float64"])
def test_the_fused_operation_rounds_once(name: str) -> None:
    """Against exact rational numbers, beside the zeros of x - x**2 and 1 - x**2 and at random numbers."""
    import symact_kernels
    fmt = FLOAT32 if name == "float32" else FLOAT64
    random = np.random.default_rng(11)
    y = np.concatenate([random.uniform(-1, 1, 4000), 1 - np.exp2(random.uniform(-50, -1, 4000))]).astype(name)
    for kernel, exact in ((symact_kernels.sigmoid, lambda v: v - v * v), (symact_kernels.tanh, lambda v: 1 - v * v)):
        got = kernel.derivative_from_output(y)
        right = np.array([fmt.nearest(exact(Fraction(float(v)))) for v in y], name)
        assert np.array_equal(got, right)
