"""The paired phase: its bounds hold and are narrow, at any values of the parameters."""

from __future__ import annotations

import functools
import importlib
import math
from collections.abc import Callable, Sequence
from typing import Any

import numba
import numpy as np
import pytest
import sympy as sp
from flint import arb

import symact
from symact.certify.enclosure import Enclosure
from symact_codegen.verify.parameter_samples import parameter_samples

NAMES = [name for name, a in symact.catalogue().items() if any(p.role == "learned" for p in a.parameters)]
POINTS = np.concatenate([np.random.default_rng(3).standard_normal(6) * s for s in (1e-3, 0.3, 2.0, 30.0)])

NEGLIGIBLE = "1e-270"
"""A partial derivative below this counts as 0, since it is there for sums."""


def paired_functions(name: str) -> dict[str, Any]:
    """The functions of a generated module that have a paired phase, with that phase.

    Where all partial derivatives are computed together there are none: test_bounded checks these.
    """
    module = importlib.import_module(f"symact_kernels.elementwise.{name}")
    if hasattr(module, "_partials"):
        return {}
    return {f.removesuffix("_paired"): g for f, g in vars(module).items() if f.endswith("_paired")}


def callable_of(function: Any) -> Callable[..., tuple[float, float]]:
    """The function for a program that is not compiled."""
    found: Callable[..., tuple[float, float]] = numba.njit(error_model="numpy")(function.py_func)
    return found


def has_normal_form(name: str) -> bool:
    """Whether there is one that holds for all values of the parameters."""
    try:
        return bool(symact.elementwise(name).pieces.expressions)
    except symact.Undecided:
        return False


@functools.cache
def exact_functions(name: str) -> dict[str, Enclosure]:
    """The value, the derivative and the partial derivatives of the normal form, in x and all parameters."""
    activation = symact.get(name)
    symbols = [p.symbol for p in activation.parameters]
    whole = activation.pieces.as_expression()
    wanted = {"_value": whole, "_derivative": sp.diff(whole, symact.x)}
    wanted |= {f"_partial_{p.name}": sp.diff(whole, p.symbol) for p in activation.parameters if p.role == "learned"}
    return {key: Enclosure(e, [symact.x, *symbols]) for key, e in wanted.items()}


def narrow(exact: Enclosure, arguments: list[arb], width: float) -> arb:
    """An enclosure much narrower than a bound, if some number of bits gives one."""
    for bits in (200, 800, 3200):
        ball = exact(*arguments, bits=bits)
        if ball.is_finite() and float(ball.rad()) <= width / 16:
            break
    return ball


def misses(name: str, function: str, compiled: Callable[..., tuple[float, float]], settings: Sequence[dict[str, float]],
           scale: float = 1.0) -> tuple[int, list[float]]:
    """How many results are off by more than their bounds, and the finite bounds relative to results other than 0."""
    wrong, widths = 0, []
    exact = exact_functions(name)[function]
    for setting in settings:
        values = [setting[p.name] for p in symact.get(name).parameters]
        for point in POINTS.tolist():
            r, e = compiled(point, *values)
            ball = narrow(exact, [arb(point), *(arb(v) for v in values)], e)
            if ball.is_finite() and e < math.inf:
                allowed = arb(e) + (arb(NEGLIGIBLE) if function.startswith("_partial") else 0)
                wrong += not abs(arb(r) * scale - ball) <= allowed
                if r:
                    widths.append(e / abs(r))
    return wrong, widths


@pytest.mark.parametrize("name", NAMES)
def test_the_bounds_hold_and_are_narrow(name: str) -> None:
    functions = paired_functions(name)
    if not functions:
        pytest.skip("plain arithmetic is enough, or bounds are known beforehand")
    if not has_normal_form(name):
        pytest.skip("parameters decide the order of breakpoints: test_grouped_parameters checks it in exact numbers")
    function = list(functions)[-1]
    compiled = callable_of(functions[function])
    defaults = {p.name: float(p.default) for p in symact.get(name).parameters}
    settings = [defaults, *parameter_samples(symact.get(name), 2)]
    wrong, widths = misses(name, function, compiled, settings)
    assert wrong == 0
    assert np.median(widths) < 2.0**-51
    assert misses(name, function, compiled, settings, 1 + 2.0**-49)[0] > len(widths) / 4
