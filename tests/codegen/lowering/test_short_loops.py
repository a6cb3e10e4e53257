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

from symact_codegen.lowering.pair_bounds_brief import BRIEF_BOUNDS
from symact_codegen.lowering.pair_bounds_short import SHORT_BOUNDS
from symact_codegen.lowering.primitives import (
    brief_gates,
    short_error_function,
    short_exponential,
    short_hyperbolic,
    short_logarithm,
    short_trigonometric,
)

MODULES = (short_exponential, short_hyperbolic, short_logarithm, short_error_function, short_trigonometric, brief_gates)
FEATURES = llvm.get_host_cpu_features()
pytestmark = pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")), reason="looks for AVX2 and FMA")
inlined = numba.njit(forceinline=True, error_model="numpy")


@cache
def functions() -> dict[str, Any]:
    """All primitives, compiled so that they are inlined wherever they are called, as in generated modules."""
    space: dict[str, Any] = {}
    for module in MODULES:
        space |= vars(module) | {name: space[name] for name in space if name.endswith(("_short", "_brief"))}
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


@pytest.mark.parametrize(("name", "least"), [*((f"{name}_short", 4) for name in sorted(SHORT_BOUNDS)),
                                             *((f"{name}_brief", 3) for name in BRIEF_BOUNDS)])
def test_a_loop_is_packed_and_calls_nothing(name: str, least: int) -> None:
    text = body(functions()[name])
    assert count("vfm", text) >= least
    assert "call" not in text
    assert count("vdivpd", text) <= 1 or count("vcvtps2pd", text) > 1


@pytest.mark.parametrize(("names", "divisions"), [
    (("logistic_short", "complement_short"), 1),
    (("tanh_short", "sech2_short"), 1),
    (("tanh_softplus_short", "sech2_softplus_short"), 1),
    (("logistic_short", "tanh_softplus_short", "sech2_softplus_short"), 2),
    (("erfc_short", "exp_minus_square_short"), 1),
    (("sinh_short", "cosh_short"), 0),
    (("logistic_brief", "complement_brief"), 1),
    (("normal_ramp_brief", "normal_slope_brief"), 1),
])
def test_related_functions_share_exp_and_division(names: tuple[str, ...], divisions: int) -> None:
    calls = " + x * ".join(f"{name}(x)" for name in names)
    space = functions().copy()
    exec(f"def together(x):\n    return {calls}\n", space)  # written here, from names of the list above
    together = body(inlined(space["together"]))
    rounds = count("vcvtpd2ps", together)
    assert rounds > 0
    assert count("vpsllq", together) == rounds
    assert count("vdivpd", together) == divisions * rounds
