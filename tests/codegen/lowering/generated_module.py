"""Load generated scalar code for tests, and measure it against Arb."""

from __future__ import annotations

import importlib.util
import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path
from types import ModuleType

import sympy as sp
from flint import arb

import symact
from symact import Activation, x
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering import ScalarSource, scalar_source
from symact_codegen.lowering.constants import midpoint

TOLERANCE, FLOOR = 6 * 2.0**-53, 2 * 2.0**-1074
_HEADER = """import math
from fractions import Fraction
import numpy as np
from numba import njit, types
"""
_JIT = """from numba.extending import intrinsic
_device = _inlined = njit(error_model="numpy")
"""
_PLAIN = """def _device(function):
    return function
_inlined = _device
def intrinsic(function):  # of those only fma is called outside of vector loops
    return {"fma": lambda a, b, c: float(Fraction(a) * Fraction(b) + Fraction(c))}.get(function.__name__, function)
"""
_count = itertools.count()


MANY = 4


def sampled() -> list[str]:
    """Names of activations to lower: all that have at most MANY parameters, and every third of the others.

    Those are few families of rational functions, and lowering one takes ten seconds and more.
    """
    large = [name for name, a in symact.catalogue().items() if len(a.parameters) > MANY]
    return [name for name in symact.names() if name not in large or name in large[::3]]


@cache
def source_of(name: str) -> ScalarSource:
    """The lowered functions of an activation of the catalogue, lowered once for all tests."""
    return scalar_source(symact.get(name))


def load(text: str, folder: Path, jit: bool = True) -> ModuleType:
    """Import generated text; without jit it runs as plain Python, which is right where nothing overflows."""
    name = f"generated_{next(_count)}"
    path = folder / f"{name}.py"
    path.write_text(_HEADER + (_JIT if jit else _PLAIN) + text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compiled(expression: sp.Expr, folder: Path, jit: bool = True) -> Callable[[float], float]:
    """The value function of an expression in x, with the tolerance of a float64 kernel."""
    module = load(scalar_source(Activation("mine", expression)).text, folder, jit)
    return lambda at: module._value(at, TOLERANCE, FLOOR)


def exact(expression: sp.Expr, at: float) -> arb:
    """The value of an expression in x to 80 bits or more, or below 2**-1200."""
    function = Enclosure(expression, (x,))
    for bits in (300, 1400, 4000):
        ball = function(arb(at), bits=bits)
        if ball.is_finite() and (ball.rel_accuracy_bits() > 80 or abs(ball) < arb(2) ** -1200):
            return ball
    raise AssertionError(f"{expression} at {at!r} could not be enclosed: {ball}")


def ulps(got: float, wanted: arb) -> float:
    """The error in units of the last place of the exact value."""
    if math.isnan(got) or math.isinf(got):
        return 0.0 if math.isinf(got) and wanted * (1 if got > 0 else -1) >= arb(2) ** 1024 * (1 - arb(2)**-54) \
            else math.inf
    if abs(wanted) < arb(2) ** -1150:
        return abs(got) / 2.0**-1074
    value = midpoint(wanted)
    exponent = math.frexp(float(value))[1] - 53
    return float(abs(Fraction(got) - value) / Fraction(2) ** max(exponent, -1074))
