"""What is computed with bounds known beforehand is as accurate as is promised wherever it says that it is certain."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import sympy as sp
from generated_module import load

import symact
from symact import Activation, Parameter, x
from symact_codegen.lowering import scalar_source
from symact_codegen.lowering.bounded_pairs import Pairs
from symact_codegen.lowering.bounded_plain import Plain
from symact_codegen.verify.parameter_samples import parameter_samples

ACCEPTED = {"coarse": Fraction(1, 2**28), "paired": Fraction(6, 2**53)}
"""By phase the relative error that the kernels accept."""
NEGLIGIBLE = {"coarse": Fraction(1, 2**152), "paired": Fraction(1, 10**270)}
SIZES = {"apl": {"hinges": 3}, "pwlu": {"segments": 3}, "pau": {"numerator": 3, "denominator": 2},
         "safe_pau": {"numerator": 2, "denominator": 3}, "opau_legendre": {"numerator": 3, "denominator": 2}}
"""Definitions at small sizes, which are quickly lowered."""


@pytest.fixture(scope="module", params=list(SIZES))
def lowered(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Activation, ModuleType]:
    """An activation and its functions as plain Python, which does the same arithmetic."""
    activation = symact.get(request.param, **SIZES[request.param])
    return activation, load(scalar_source(activation).text, tmp_path_factory.mktemp("bounded"), jit=False)


def exact_functions(activation: Activation) -> list[sp.Expr]:
    """f, f' and the partial derivatives of the definition."""
    f = activation.expression
    return [f, *(sp.diff(f, s) for s in (x, *(p.symbol for p in activation.parameters)))]


class AtKinkError(Exception):
    """A switch is at its zero, where a derivative has no value."""


def exact(e: sp.Basic, values: dict[sp.Symbol, Fraction]) -> Fraction:
    """The exact value of an expression; raises AtKinkError where it has none."""
    if isinstance(e, sp.Symbol):
        return values[e]
    if isinstance(e, sp.Rational):
        return Fraction(int(e.p), int(e.q))
    if isinstance(e, sp.Piecewise):
        for value, condition in e.args:
            parts = condition.args if isinstance(condition, sp.Or) else (condition,)
            excess = min((exact(c.lts - c.gts, values) for c in parts if c != sp.true), default=Fraction(-1))
            if excess == 0:
                raise AtKinkError
            if excess < 0:
                return exact(value, values)
    args = [exact(a, values) for a in e.args[:1 if isinstance(e, sp.Heaviside) else None]]
    if isinstance(e, sp.Heaviside | sp.sign):
        if args[0] == 0:
            raise AtKinkError
        return Fraction(args[0] > 0) if isinstance(e, sp.Heaviside) else Fraction(1 if args[0] > 0 else -1)
    if isinstance(e, sp.Add):
        return sum(args, Fraction(0))
    if isinstance(e, sp.Pow):
        return args[0] ** int(args[1])
    simple = {sp.Mul: math.prod, sp.Max: max, sp.Min: min, sp.Abs: lambda of: abs(of[0])}
    return Fraction(simple[e.func](args))


def points(phase: str) -> Iterator[float]:
    """Seeded points of several sizes, 0, and points with few digits, near which terms cancel."""
    rng = np.random.default_rng(5)
    drawn = np.concatenate([rng.standard_normal(6) * s for s in (1e-3, 1.0, 30.0)])
    yield from (float(np.float32(v)) if phase == "coarse" else float(v) for v in drawn)
    yield from (0.0, 0.5, -1.0, 1e-30, -1e30)


def settings(activation: Activation) -> list[dict[str, float]]:
    """The defaults, some samples, and values between which terms cancel nearly or entirely."""
    found = [{p.name: float(p.default) for p in activation.parameters}, *parameter_samples(activation, 3)]
    names = [p.name for p in activation.parameters]
    found.append({name: 1.0 + k % 2 * 2.0**-40 for k, name in enumerate(names)})
    found.append({name: (-1.0) ** k * (1.0 + k * 2.0**-45) for k, name in enumerate(names)})
    return [s for s in found if all(s[name] < s["b_r"] for name in s if name == "b_l")]


def is_accurate(result: float, expression: sp.Expr, values: dict[sp.Symbol, Fraction], phase: str) -> bool:
    """Whether a result is as near to the exact value as the kernels accept; anything is at a kink."""
    try:
        true = exact(expression, values)
    except AtKinkError:
        return True
    return math.isfinite(result) and abs(Fraction(result) - true) <= ACCEPTED[phase] * abs(true) + NEGLIGIBLE[phase]


def wrong(activation: Activation, module: ModuleType, phase: str) -> tuple[int, int]:
    """How many results that are said to be certain are not accurate, and how many are certain."""
    functions = exact_functions(activation)
    names = [p.name for p in activation.parameters]
    bad = certain = 0
    for setting in settings(activation):
        for point in points(phase):
            values = {p.symbol: Fraction(setting[p.name]) for p in activation.parameters} | {x: Fraction(point)}
            given = (point, *(setting[name] for name in names))
            for quantity, wanted in (("value", functions[:1]), ("derivative", functions[1:2]),
                                     ("gradient", functions[1:])):
                *results, sure = getattr(module, f"_{quantity}_{phase}")(*given)
                for result, expression in zip(results if sure else (), wanted, strict=sure):
                    certain += 1
                    bad += not is_accurate(result, expression, values, phase)
    return bad, certain


@pytest.mark.parametrize("phase", list(ACCEPTED))
def test_what_is_certain_is_accurate(lowered: tuple[Activation, ModuleType], phase: str) -> None:
    bad, certain = wrong(*lowered, phase)
    assert bad == 0
    assert certain > 300


def planted(folder: Path) -> tuple[Activation, ModuleType]:
    """A definition that is lowered now, with what has been changed."""
    activation = symact.get("pau", numerator=3, denominator=2)
    return activation, load(scalar_source(activation).text, folder, jit=False)


def test_a_test_that_is_left_out_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rule = Plain.result

    def without_its_test(self: Plain, index: int) -> str:
        before = list(self.conditions)
        name = rule(self, index)
        self.conditions[:] = before
        return name

    monkeypatch.setattr(Plain, "result", without_its_test)
    assert wrong(*planted(tmp_path), "coarse")[0] > 0


def test_a_low_part_that_is_lost_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rule = Pairs._two
    monkeypatch.setattr(Pairs, "_two", lambda self, text: rule(self, re.sub(
        r"exact_product\((\w+), (\w+)\)", r"(\1 * \2, 0.0)", text)))
    assert wrong(*planted(tmp_path), "paired")[0] > 0


def test_beyond_the_reach_nothing_is_certain(lowered: tuple[Activation, ModuleType]) -> None:
    activation, module = lowered
    values = [float(p.default) for p in activation.parameters]
    for at in (math.nan, math.inf, -math.inf):
        assert not module._gradient_coarse(at, *values)[-1]
    for gradient in (module._gradient_coarse, module._gradient_paired):
        assert not gradient(1.0, *values[:-1], 1e-300)[-1]
    assert not module._gradient_coarse(1.0, *values[:-1], 1e300)[-1]


def test_what_is_no_quotient_of_polynomials_has_functions_of_its_own() -> None:
    a = sp.Symbol("a", real=True)
    learned = (Parameter(a, sp.Integer(1), role="learned"),)
    assert not scalar_source(Activation("mine", x * sp.tanh(a * x), learned)).joint
    assert scalar_source(Activation("mine", (x + a * sp.Max(0, a - x)) / (1 + a**2 * x**2), learned)).joint
