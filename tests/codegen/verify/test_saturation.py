"""Values that are next to rounding midpoints by less than any precision tells, where functions are saturated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
from numpy.typing import NDArray

from symact import Activation, x
from symact_codegen.verify.exhaustive import Checker, Part
from symact_codegen.verify.exhaustive.cells import build
from symact_codegen.verify.exhaustive.exact_forms import exact_form
from symact_codegen.verify.exhaustive.floats import Block, Shard, shard_of

Array = NDArray[Any]
SIZE = 1024
BELOW = {"tanh": x - sp.tanh(x), "erf": x - sp.erf(x), "half": x - sp.erf(x) / 2 - sp.tanh(x / 2) / 2}
"""x - 1 plus next to nothing: from 2^24 on that is next to a midpoint for every x, and x is the nearest float32."""
ABOVE = {"logistic": x + 1 / (1 + sp.exp(-x)), "exp": x + 1 - sp.exp(-x)}
"""x + 1 minus next to nothing, and x is the nearest float32 again."""


class Kernel:
    """A function in the place of a kernel; its derivative is 1."""

    def __init__(self, value: Callable[[Array], Array]) -> None:
        self._value = value

    def __call__(self, v: Array) -> Array:
        return self._value(v).astype(np.float32)

    def derivative(self, v: Array) -> Array:
        return np.ones_like(v)


def block_at(number: float) -> Block:
    index, place = shard_of(number)
    return Block(Shard(index), place // SIZE * SIZE, SIZE)


def outcome(expression: sp.Expr, kernel: Callable[[Array], Array], number: float) -> Part:
    return Checker(Activation("mine", expression)).check(Kernel(kernel), block_at(number))["value"]


@pytest.mark.parametrize("expression", [*BELOW.values(), *ABOVE.values()], ids=[*BELOW, *ABOVE])
def test_the_side_of_the_midpoint_is_found(expression: sp.Expr) -> None:
    found = outcome(expression, lambda v: v, 2.0**24 + 2**16)
    assert (found.checked, found.wrong, found.undecided, found.oracle) == (SIZE, 0, 0, 0)
    assert found.exactly >= SIZE - 1
    assert found.worst_ulp == pytest.approx(0.5, abs=1e-12)


@pytest.mark.parametrize(("expression", "step"),
                         [*((e, -1) for e in BELOW.values()), *((e, 1) for e in ABOVE.values())])
def test_the_other_neighbour_is_wrong_everywhere(expression: sp.Expr, step: int) -> None:
    found = outcome(expression, lambda v: v + 2 * step, 2.0**24 + 2**16)
    assert (found.wrong, found.undecided) == (SIZE, 0)
    assert found.worst_ulp == pytest.approx(0.5, abs=1e-12)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_rest_that_falls_like_a_power(sign: int) -> None:
    expression = x + 1 + sign / (1 + x**2)  # 2^-50 beyond the midpoint x + 1
    assert outcome(expression, lambda v: v + 2 if sign > 0 else v, 2.0**25 - 2**16).wrong == 0
    assert outcome(expression, lambda v: v if sign > 0 else v + 2, 2.0**25 - 2**16).wrong == SIZE


def test_slopes_that_are_no_dyadic_numbers() -> None:
    """(x + 1)/3 is an odd number, a midpoint, for every third x of these; 2^-52 more is on its upper side."""
    expression, number = (x + 1) / 3 + 1 / (1 + x**2), 2.0**26 + 2**16

    def rounded(v: Array, tie: int) -> Array:
        third, left = divmod(v.astype(np.int64) + 1, 3)
        return np.where((left == 0) & (third % 2 == 1), third + tie, (v.astype(np.float64) + 1) / 3)

    above, below = (outcome(expression, lambda v, tie=tie: rounded(v, tie), number) for tie in (1, -1))
    assert (above.wrong, above.oracle, below.oracle) == (0, 0, 0)
    assert above.exactly == below.exactly >= below.wrong
    assert SIZE // 3 <= below.wrong <= SIZE // 3 + 1


@pytest.mark.parametrize("exponent", [12, 30, 120])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_logistic_tail_beside_something_large(exponent: int, sign: int) -> None:
    """Whichever exponential is huge on a wide cell is not used there, and every float of the shard is in a cell."""
    definition = Checker(Activation("mine", x / 4 + x / (1 + sp.exp(-x)))).definition
    shard, _ = shard_of(sign * 2.0**exponent)
    found = build(definition, Block(Shard(shard), 0, 2**23), False)
    assert found.complete
    assert not found.pointwise
    assert int(found.size.sum()) == 2**23


@pytest.mark.parametrize("exponent", [30, 70, 120])
@pytest.mark.parametrize("constant", [2, sp.Rational(1, 10**9 + 7)])
def test_a_quotient_of_polynomials_far_out(exponent: int, constant: sp.Expr) -> None:
    """x/2 + constant/14 and a rest that no ball on a block as wide as that tells."""
    expression = (7 * x**4 + constant * x**3 + 1) / (7 * x**3 + 3) / 2
    shard, _ = shard_of(2.0**exponent)
    block = Block(Shard(shard), 0, 2**23)
    form = exact_form(Checker(Activation("mine", expression)).definition, block, False)
    assert form is not None
    assert form.n1 / form.q == 0.5
    for place in (0, 12_345, 2**23 - 1):
        v = block.shard.number(place)
        beyond = expression.subs(x, sp.Rational(v)) - sp.Rational(form.at(v))
        assert sp.sign(beyond) == form.side
        assert abs(beyond) < 1


def test_on_the_left_too() -> None:
    assert outcome(BELOW["tanh"], lambda v: v, -(2.0**24 + 2**16)).wrong == 0
    assert outcome(BELOW["tanh"], lambda v: v + 2, -(2.0**24 + 2**16)).wrong == SIZE


def test_ties_to_even_are_half_of_them_wrong() -> None:
    assert outcome(BELOW["tanh"], lambda v: v.astype(np.float64) - 1, 2.0**24 + 2**16).wrong == SIZE // 2


@pytest.mark.parametrize("number", [0.7, 3.0, 7.0])
def test_there_is_no_form_where_the_rest_counts(number: float) -> None:
    checker = Checker(Activation("mine", BELOW["tanh"]))
    assert exact_form(checker.definition, block_at(number), False) is None


def test_a_derivative_has_no_form_where_something_is_left_out() -> None:
    checker = Checker(Activation("mine", BELOW["tanh"]))
    form = exact_form(checker.definition, block_at(2.0**24), True)
    assert form is None or form.side != 0
