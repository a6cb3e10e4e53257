"""The loops that run at the default parameters are vector instructions without calls, as read in the machine code."""

from __future__ import annotations

import importlib
from typing import Any

import llvmlite.binding
import pytest
from machine_code import assembly, vector_bodies

import symact

FEATURES = llvmlite.binding.get_host_cpu_features()
pytestmark = pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")),
                                reason="this processor has neither AVX2 nor FMA")
NAMES = list(symact.catalogue())


def loops(name: str) -> Any:
    """The module of a kernel."""
    return importlib.import_module(f"symact_kernels.elementwise.{name}")


@pytest.mark.parametrize("name", NAMES)
def test_float32_values_are_computed_with_vectors(name: str) -> None:
    text = assembly(loops(name)._value_float32_block, "float32", 1)
    bodies = vector_bodies(text)
    assert bodies, "no loop is vectorised"
    assert not any(line.startswith("call") for body in bodies for line in body)


@pytest.mark.parametrize(("quantity", "dtype"), [("derivative", "float32"), ("value", "float64"),
                                                 ("derivative", "float64"),
                                             ("vjp", "float32"), ("vjp", "float64")])
@pytest.mark.parametrize("name", NAMES[::9])
def test_the_other_loops_are_computed_with_vectors(name: str, quantity: str, dtype: str) -> None:
    loop = getattr(loops(name), f"_{quantity}_{dtype}_block", None)
    if loop is None:
        pytest.skip("learned parameters: their gradients are summed in order" if quantity == "vjp" else "no such loop")
    bodies = vector_bodies(assembly(loop, dtype, 2 if quantity == "vjp" else 1))
    assert bodies, "no loop is vectorised"
    assert not any(line.startswith("call") for body in bodies for line in body)


def test_a_loop_with_a_call_is_seen() -> None:
    import math

    import numba

    @numba.njit
    def with_calls(x: Any, y: Any, start: int, end: int) -> None:
        for i in range(start, end):
            y[i] = math.erf(x[i])

    assert not vector_bodies(assembly(with_calls, "float64", 1))
