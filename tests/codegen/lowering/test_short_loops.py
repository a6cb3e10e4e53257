"""Loops over short primitives become packed instructions without calls, and related ones share their work."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numba
import numpy as np
import pytest

from symact_codegen.lowering.pair_bounds_short import SHORT_BOUNDS
from symact_codegen.lowering.primitives import (
    short_error_function,
    short_exponential,
    short_hyperbolic,
    short_logarithm,
    short_trigonometric,
)

MODULES = (short_exponential, short_hyperbolic, short_logarithm, short_error_function, short_trigonometric)
FEATURES = llvm.get_host_cpu_features()
pytestmark = pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")), reason="looks for AVX2 and FMA")
inlined = numba.njit(forceinline=True, error_model="numpy")


@cache
def functions() -> dict[str, Any]:
    """All primitives, compiled so that they are inlined wherever they are called, as in generated modules."""
    space: dict[str, Any] = {}
    for module in MODULES:
        space |= vars(module) | {name: space[name] for name in space if name.endswith("_short")}
        space["device"] = inlined
        text = inspect.getsource(module)
        exec(compile(text[text.index("@device"):], module.__name__, "exec"), space)  # the project's own source
    return space


def body(function: Callable[..., Any]) -> str:
    """The packed part of a float32 loop that computes a function in float64."""
    @numba.njit(error_model="numpy")
    def loop(x, y):
        for i in range(x.size):
            y[i] = np.float32(function(np.float64(x[i])))

    loop(np.ones(9, np.float32), np.ones(9, np.float32))
    blocks = re.split(r"(?m)^\.\w+:", loop.inspect_asm(loop.signatures[0]))
    return max(blocks, key=lambda block: len(re.findall(r"\tvfn?m(?:add|sub)\w+pd\t.*%[yz]mm", block)))


def count(instruction: str, text: str) -> int:
    return len(re.findall(rf"\t{instruction}\w*\t.*%[yz]mm", text))


@pytest.mark.parametrize("name", sorted(SHORT_BOUNDS))
def test_a_loop_is_packed_and_calls_nothing(name: str) -> None:
    text = body(functions()[f"{name}_short"])
    assert count("vfm", text) >= 4
    assert "call" not in text
    assert count("vdivpd", text) <= 1 or count("vcvtps2pd", text) > 1


@pytest.mark.parametrize(("names", "divisions"), [
    (("logistic", "complement"), 1),
    (("tanh", "sech2"), 1),
    (("tanh_softplus", "sech2_softplus"), 1),
    (("logistic", "tanh_softplus", "sech2_softplus"), 2),
    (("erfc", "exp_minus_square"), 1),
    (("sinh", "cosh"), 0),
])
def test_related_functions_share_exp_and_division(names: tuple[str, ...], divisions: int) -> None:
    calls = " + x * ".join(f"{name}_short(x)" for name in names)
    space = functions().copy()
    exec(f"def together(x):\n    return {calls}\n", space)  # written here, from names of the list above
    together = body(inlined(space["together"]))
    rounds = count("vcvtps2pd", together)
    assert count("vpsllq", together) == rounds
    assert count("vdivpd", together) == divisions * rounds
