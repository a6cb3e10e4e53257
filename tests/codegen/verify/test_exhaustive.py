"""The exhaustive check on blocks: right kernels pass, and one ULP anywhere is found."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
from exact_kernel import ExactKernel
from flint import arb
from numpy.typing import NDArray

import symact
from symact import Activation, x
from symact_codegen.verify.exhaustive import Checker, Part, cells, shards
from symact_codegen.verify.exhaustive.floats import SIZE, Block, Shard, shard_of
from symact_codegen.verify.oracle import Truth
from symact_codegen.verify.ulp import FLOAT32, error, rounded

Array = NDArray[Any]
SMALL = 256


class Exact(ExactKernel):
    """Correctly rounded even where a result is next to a rounding midpoint by less than the oracle tells."""

    def __call__(self, v: Array) -> Array:
        return self._sharp(v, super().__call__(v), self.oracle.value, derivative=False)

    def derivative(self, v: Array) -> Array:
        return self._sharp(v, super().derivative(v), self.oracle.derivative, derivative=True)

    def _sharp(self, v: Array, found: Array, truth_at: Callable[[float], Truth], derivative: bool) -> Array:
        for i, point in enumerate(v.tolist()):
            if truth_at(point).rounded(FLOAT32) is None:
                right = rounded(self.oracle.enclose(arb(point), 4608, derivative), FLOAT32)
                found[i] = found[i] if right is None else right
        return found


def block_at(number: float, size: int = SMALL) -> Block:
    """The block of so many floats that has a number in it."""
    index, place = shard_of(number)
    return Block(Shard(index), place // size * size, size)


class Patched:
    """A kernel whose value or derivative is passed through a function of (x, result)."""

    def __init__(self, kernel: Any, value: Callable[[Array, Array], Array] | None = None,
                 derivative: Callable[[Array, Array], Array] | None = None) -> None:
        self._kernel, self._value, self._derivative = kernel, value, derivative

    def __call__(self, v: Array) -> Array:
        return self._value(v, self._kernel(v)) if self._value else self._kernel(v)

    def derivative(self, v: Array) -> Array:
        found = self._kernel.derivative(v)
        return self._derivative(v, found) if self._derivative else found


@pytest.fixture(scope="module")
def checkers() -> Callable[[str], tuple[Checker, Exact]]:
    made: dict[str, tuple[Checker, Exact]] = {}

    def of(name: str) -> tuple[Checker, Exact]:
        if name not in made:
            made[name] = Checker(symact.get(name)), Exact(symact.get(name))
        return made[name]
    return of


def _strides(name: str) -> list[Block]:
    """Small blocks of both signs: from subnormal numbers through the bend to the greatest."""
    every = [1e-45, 2e-39, 1e-30, 1e-4, 0.3, 0.75, 1.1, 3.0, 6.1, 12.5, 90.0, 3e4, 1e20, 3e38]
    turn = sum(map(ord, name))
    chosen = [every[(turn + k * 5) % len(every)] for k in range(3)]
    return [block_at(sign * number, 64) for number in chosen for sign in (1, -1)]


@pytest.mark.parametrize("name", symact.names())
def test_the_reference_agrees_with_the_oracle(name: str) -> None:
    checker, exact = Checker(symact.get(name)), Exact(symact.get(name))
    for block in _strides(name):
        for quantity, part in checker.check(exact, block).items():
            assert (part.checked, part.wrong, part.undecided) == (block.size, 0, 0), (quantity, block)
            assert part.worst_ulp <= 0.5


@pytest.mark.parametrize("number", [1e-45, -3e-42, 1e-20, 0.7, -0.7517915, -2.0, -12.0, 5.0, 40.0, -1e5, 1e30])
@pytest.mark.parametrize("derivative", [False, True])
def test_one_ulp_at_one_input_is_found(number: float, derivative: bool, checkers: Any) -> None:
    checker, exact = checkers("gelu")
    block = block_at(number)
    victim = block.shard.patterns(block.begin, block.begin + block.size)[100]

    def moved(v: Array, found: Array) -> Array:
        return np.where(v == victim, np.nextafter(found, np.float32(np.inf)), found)

    kernel = Patched(exact, derivative=moved) if derivative else Patched(exact, value=moved)
    parts = checker.check(kernel, block)
    touched, other = parts["derivative" if derivative else "value"], parts["value" if derivative else "derivative"]
    truth = (checker.oracle.derivative if derivative else checker.oracle.value)(float(victim))
    assert other.wrong == 0
    assert touched.wrong == 1
    assert touched.at == int(np.array([victim]).view(np.uint32)[0])
    assert touched.worst_ulp == error(touched.got, truth.ball, FLOAT32) > 0.5


@pytest.mark.parametrize("name", ["silu", "sin", "tanh"])
def test_a_coefficient_moved_by_one_unit_is_found(name: str) -> None:
    definition = symact.get(name)
    moved = Activation("moved", definition.expression.xreplace({x: x * (1 + sp.Rational(1, 2**23))}))
    block = block_at(1.3)
    parts = Checker(definition).check(Exact(moved), block)
    assert parts["value"].wrong > 0
    nearly = Activation("nearly", definition.expression * (1 + sp.Rational(1, 2**31)))
    parts = Checker(definition).check(Exact(nearly), block_at(1.3, 4096))
    assert 0 < parts["value"].wrong < 100  # about 4096 / 2^7 of them
    assert 0.5 < parts["value"].worst_ulp < 0.51


class PolynomialExp:
    """exp near 0 by its series in float64, rounded once, as generated kernels work; its own derivative."""

    def __init__(self, moved: int | None = None, by: float = 0.0) -> None:
        self._factors = [1 / math.factorial(k) * (1 + by * (k == moved)) for k in range(16)]

    def __call__(self, v: Array) -> Array:
        return np.polynomial.polynomial.polyval(v.astype(np.float64), self._factors).astype(np.float32)

    derivative = __call__


@pytest.mark.parametrize("moved", range(5))
def test_a_coefficient_of_a_kernel_moved_by_one_unit_is_found(moved: int) -> None:
    checker, block = Checker(symact.get("exp")), block_at(0.34, 2**14)
    assert checker.check(PolynomialExp(), block)["value"].wrong == 0
    part = checker.check(PolynomialExp(moved, 2.0**-23), block)["value"]
    assert part.wrong > 0
    assert 0.5 < part.worst_ulp < 2


@pytest.mark.parametrize(("name", "number", "fault"), [
    ("relu", math.nan, lambda v, r: np.where(np.isnan(v), np.float32(0), r)),
    ("silu", math.inf, lambda v, r: np.where(np.isinf(v), np.float32(np.nan), r)),
    ("exp", 89.0, lambda v, r: np.minimum(r, np.finfo(np.float32).max)),
    ("sigmoid", -104.5, lambda v, r: np.where(v < -103, np.float32(1e-45), r)),
    ("hard_sigmoid_courbariaux", 0.123, lambda v, r: ((v.astype(np.float64) + 1) / 2 + 1e-12).astype(np.float32)),
    ("sin", 1e22, lambda v, r: np.nextafter(r, np.float32(2))),
    ("snake", 1e6, lambda v, r: np.full_like(r, np.nan))],
    ids=["nan", "infinity", "overflow", "zero", "ties", "wave", "nan for a number"])
def test_other_faults_are_found(name: str, number: float, fault: Callable[[Array, Array], Array], checkers: Any
                                ) -> None:
    checker, exact = checkers(name)
    block = block_at(number, 64)
    assert checker.check(exact, block)["value"].wrong == 0
    found = checker.check(Patched(exact, value=fault), block)["value"]
    assert found.wrong > 0
    assert found.worst_ulp > 0.4


def test_the_error_of_wrong_results_is_exact_where_all_values_round_to_one_number(checkers: Any) -> None:
    checker, exact = checkers("tanh")
    block = block_at(9.1, 4096)  # tanh is within 0.4 ULP of 1, on the side of 1 - 2^-24
    far = Patched(exact, value=lambda v, r: np.full_like(r, 1 + 2**-23))
    part = checker.check(far, block)["value"]
    assert part.wrong == block.size
    point = block.shard.number(block.begin)
    assert part.worst_ulp == error(1 + 2**-23, checker.oracle.value(point).ball, FLOAT32)
    assert checker.check(exact, block)["value"].wrong == 0


def test_midpoints_are_settled_without_arb(checkers: Any) -> None:
    checker, exact = checkers("silu")
    block = Block(Shard(0), 4096, 4096)
    part = checker.check(exact, block)["value"]
    assert (part.wrong, part.exactly, part.oracle) == (0, 2048, 0)
    halved = Patched(exact, value=lambda v, r: (v.astype(np.float64) / 2).astype(np.float32))
    assert checker.check(halved, block)["value"].wrong == 1024  # ties to even: half of them are wrong


def test_shards_are_all_of_float32() -> None:
    for number in (0.0, -0.0, 1e-45, 1.0, -1.5, 3e38, math.inf, -math.inf):
        index, place = shard_of(number)
        assert math.copysign(1, Shard(index).number(place)) == math.copysign(1, number)
        assert Shard(index).number(place) == np.float32(number)
    assert [float(Shard(k).exact(j)) for k in (0, 127, 300) for j in (0, 5)] == [
        Shard(k).number(j) for k in (0, 127, 300) for j in (0, 5)]
    assert np.isnan(Shard(511).patterns(1, SIZE)).all()


def test_parts_add_up_in_any_order() -> None:
    first, second = Part(1, 2, 3, 4, 5, 0.5, 70, 1.0), Part(10, 20, 30, 40, 50, 0.5, 7, 2.0)
    assert first + second == second + first == Part(11, 22, 33, 44, 55, 0.5, 7, 2.0)


def test_what_no_cell_covers_is_a_sample_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MOST_POINTS", 64)
    monkeypatch.setattr(shards, "LONGEST", 512)
    wild = Activation("wild", sp.sin(x**2))
    block = Block(Shard(127 + 20), 0, 1024)
    part = Checker(wild).check(Exact(wild), block)["value"]
    assert part.checked == shards.SAMPLE
    assert part.wrong == 0
