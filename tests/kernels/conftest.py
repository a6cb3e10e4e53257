"""Hand-written scalar functions for tests of the runtime alone: three activations, no lowering involved."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import symact
from symact_codegen.targets.numba import module_text


@dataclass(frozen=True)
class Scalar:
    """What lowering would give."""

    text: str
    value: str = "_value"
    derivative: str = "_derivative"
    partials: Mapping[str, str] = field(default_factory=dict)
    vectors: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    joint: bool = False


RELU = Scalar('''
@_device
def _value(x, tolerance, floor):
    return x if x > 0.0 or x != x else 0.0


@_device
def _derivative(x, tolerance, floor):
    return 1.0 if x > 0.0 else (x if x != x else 0.0)
''')

SILU = Scalar('''
@_device
def _value(x, tolerance, floor):
    return x / (1.0 + math.exp(-x))


@_device
def _derivative(x, tolerance, floor):
    s = 1.0 / (1.0 + math.exp(-x))
    return s * (1.0 + x * (1.0 - s))
''')

BENT = Scalar('''
@_device
def _value(x, slope, width, tolerance, floor):
    return x * slope if x < 0.0 else x * math.tanh(x / width)


@_device
def _derivative(x, slope, width, tolerance, floor):
    t = math.tanh(x / width)
    return slope if x < 0.0 else t + x / width * (1.0 - t * t)


@_device
def _partial_slope(x, slope, width, tolerance, floor):
    return x if x < 0.0 else 0.0 * x


@_device
def _partial_width(x, slope, width, tolerance, floor):
    t = math.tanh(x / width)
    return 0.0 * x if x < 0.0 else -(x * x) / (width * width) * (1.0 - t * t)
''', partials={"slope": "_partial_slope", "width": "_partial_width"})


def bent() -> symact.Activation:
    """Two learned parameters, one of them with a condition."""
    import sympy as sp
    slope, width = sp.Symbol("slope", real=True), sp.Symbol("width", positive=True)
    expression = sp.Piecewise((symact.x * slope, symact.x < 0), (symact.x * sp.tanh(symact.x / width), True))
    return symact.Activation("bent", expression, (
        symact.Parameter(slope, sp.Rational(1, 4), role="learned"),
        symact.Parameter(width, sp.Integer(1), role="learned", condition=width < 100)))


@pytest.fixture(scope="session")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The kernels of the hand-written functions, by name."""
    folder = tmp_path_factory.mktemp("kernels")
    made = {}
    for activation, scalar in ((symact.get("relu"), RELU), (symact.get("silu"), SILU), (bent(), BENT)):
        path = folder / f"{activation.name}.py"
        path.write_text(module_text(activation, scalar), encoding="utf-8")
        made[activation.name] = load(path).KERNEL
    return made


def load(path: Path) -> Any:
    """Import a module from a file, under a name of its own."""
    name = f"_symact_test_{path.parent.name}_{path.stem}".replace("-", "_")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
