"""Values of polynomials at floats are multiples of a power of two: 0, or too large to underflow."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp

import symact
import symact_kernels
from symact import x
from symact_codegen.lowering.stabilise import stabilise
from symact_codegen.lowering.vector.formats import FLOAT32, FLOAT64, Format
from symact_codegen.lowering.vector.nodes import graph_of
from symact_codegen.lowering.vector.plan import Planner
from symact_codegen.lowering.vector.program import PAIR32, VectorFunction
from symact_codegen.lowering.vector.ranges import lattice, ranges
from symact_codegen.verify.exhaustive import Checker
from symact_codegen.verify.exhaustive.floats import Block, Shard, shard_of


@pytest.mark.parametrize("fmt", [FLOAT32, FLOAT64], ids=lambda f: f.name)
@pytest.mark.parametrize("expression", [
    1 - x, x + 3, x - sp.Rational(5, 2), 1 - x**2, x - x**2, x**2 - sp.Rational(1, 4), x**3 - 2 * x + 1])
def test_every_value_is_a_multiple(expression: sp.Expr, fmt: Format) -> None:
    """At random floats of a cell, and at both of its ends, the value is a whole multiple of the lattice."""
    random, graph = np.random.default_rng(3), graph_of(expression)
    for low, high in ((0.5, 1.0), (1.0, 2.0), (2.5, 4.0), (2.0**-20, 2.0**-19)):
        step = lattice(graph, len(graph.nodes) - 1, np.array([low]), fmt)[0]
        assert step > 0
        for v in [low, high, *random.uniform(low, high, 20).astype(fmt.name).astype(float)]:
            value = expression.subs(x, sp.Rational(float(v)))
            assert (value / sp.Rational(float(step))).is_Integer


def test_what_is_no_dyadic_number_has_no_lattice() -> None:
    for expression in (x + sp.Rational(1, 3), x - sp.Rational(1, 10), x + sp.exp(x)):
        graph = graph_of(expression)
        assert not lattice(graph, len(graph.nodes) - 1, np.array([1.0]), FLOAT64).any()


@pytest.mark.parametrize(("expression", "zero"), [
    (x * (1 - x), 1), ((x + 3) * x, -3), ((2 - x) * (x + sp.Rational(1, 4)), 2), ((1 - x) / (1 + x**2), 1)])
def test_gaps_hold_for_floats_beside_the_zero(expression: sp.Expr, zero: int) -> None:
    """The gap of the result on a cell is no greater than any value of it other than 0."""
    points = [np.float32(zero)]
    for _ in range(20):
        points.append(np.nextafter(points[-1], np.float32(np.inf)))
    low, high = (np.array([float(points[k])]) for k in (0, -1))
    found = ranges(graph_of(stabilise(expression)), low, high, FLOAT32)
    gap = float(np.max(found[-1].gap))
    assert gap > 0
    for point in points[1:]:
        assert abs(expression.subs(x, sp.Rational(float(point)))) >= sp.Rational(gap)


def test_it_is_certain_beside_the_zero_only_because_of_the_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    def holes() -> int:
        graph = graph_of(x * (1 - x))
        return len(Planner(VectorFunction(graph, PAIR32), 0.5, 2.0).intervals().intervals)
    assert holes() == 1
    monkeypatch.setattr("symact_codegen.lowering.vector.ranges.lattice",
                        lambda graph, index, low, fmt: np.zeros_like(low))
    assert holes() == 2


@pytest.mark.parametrize("name", ["hard_swish", "hard_mish", "smelu"])
def test_every_float_beside_a_breakpoint_is_right(name: str) -> None:
    activation = symact.elementwise(name)
    checker, kernel = Checker(activation), getattr(symact_kernels, name)
    for point in (-3, -2, -1, 1, 2):
        index, place = shard_of(float(point))
        for begin in {max(place // 4096 * 4096 - 4096, 0), place // 4096 * 4096}:
            for part in checker.check(kernel, Block(Shard(index), begin, 4096)).values():
                assert part.worst_ulp <= 1
                assert part.undecided == 0


def test_the_output_of_a_saturated_sigmoid() -> None:
    """y (1 - y) at every float32 from 1 - 2^-12 to 1, against exact rational numbers."""
    y = np.arange(np.float32(1 - 2.0**-12).view(np.uint32), np.float32(1).view(np.uint32) + 1, dtype=np.uint32)
    y = y.view(np.float32)
    got = symact_kernels.sigmoid.derivative_from_output(y)
    exact = [Fraction(float(v)) * (1 - Fraction(float(v))) for v in y]
    right = np.array([FLOAT32.nearest(e) for e in exact], np.float32)
    assert np.array_equal(got, right)
