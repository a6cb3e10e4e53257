"""What the tests of primitives on pairs share: compiled loops over them, their errors, and their machine code."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numba
import numpy as np
import numpy.typing as npt
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.pair_bounds_other import BOUNDS, COARSE
from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma, power_of_two

Floats = npt.NDArray[Any]
Loop = Callable[[Floats, Floats, Floats, Floats], None]

FORMATS = ("float32", "float64")
FEATURES = llvm.get_host_cpu_features()
GIVEN = {"math": math, "np": np, "fma": fma, "bits_of": bits_of, "float_of": float_of, "power_of_two": power_of_two}


def compiled(name: str, before: str = "", after: str = "") -> Any:
    """A primitive, compiled as in generated modules, with a part of its text replaced."""
    blocks = [block for block in copied(name).split("\n\n\n") if not block.startswith("@intrinsic")]
    text = "\n\n\n".join(blocks)
    assert before in text
    inlined = numba.njit(error_model="numpy", forceinline=True)
    space = {"_inlined": inlined, "_device": inlined, **GIVEN}
    exec(compile(text.replace(before, after) if before else text, "copied", "exec"), space)  # the project's own source
    return space[name]


@cache
def loop_over(name: str, before: str = "", after: str = "") -> Any:
    """A loop that computes a form of a primitive, a pair or h alone, for arrays u and v."""
    function = compiled(name, before, after)
    if "_single_" in name:
        @numba.njit(error_model="numpy")
        def loop(u, v, h, low):
            for i in range(u.size):
                h[i] = function(u[i], v[i])
    else:
        @numba.njit(error_model="numpy")
        def loop(u, v, h, low):
            for i in range(u.size):
                h[i], low[i] = function(u[i], v[i])
    return loop


def run(name: str, u: Floats, v: Floats, before: str = "", after: str = "") -> Floats:
    """The values of a form, as rows h and low."""
    found = np.zeros((2, u.size), u.dtype)
    loop_over(name, before, after)(u, v, found[0], found[1])
    return found


def excess(form: str, exact: Callable[[arb], arb], u: Floats, v: Floats, before: str = "", after: str = "") -> float:
    """The largest error beyond the absolute one, as a share of what the bound allows."""
    name, kind, fmt = form.split("_")
    bound = BOUNDS[name, fmt]
    allowed = COARSE[name, fmt] if kind == "coarse" else getattr(bound, kind)
    worst = 0.0
    with precision(300):
        for each in zip(u, v, *run(form, u, v, before, after), strict=True):
            a, b, c, d = (arb(float(x)) for x in each)
            value = exact(a + b)
            error = abs(c + d - value) - bound.absolute
            assert error.is_finite(), each
            worst = max(worst, float((error / abs(value)).mid()) / allowed)
    return worst


def low_parts(u: Floats, ulps: float = 4) -> Floats:
    """Seeded low parts of up to so many units in the last place."""
    found: Floats = (np.random.default_rng(12).uniform(-ulps, ulps, u.size) * np.spacing(np.abs(u))).astype(u.dtype)
    return found


def packed_body(name: str) -> str:
    """The largest part of the loop's machine code between labels, by packed multiplications."""
    loop = loop_over(name)
    one = np.ones(9, name.rsplit("_", 1)[1])
    loop(one, one, one.copy(), one.copy())
    blocks = re.split(r"(?m)^\.\w+:", loop.inspect_asm(loop.signatures[0]))
    return max(blocks, key=lambda block: len(re.findall(r"\tvfn?m\w+p[sd]\t.*%[yz]mm", block)))


def assert_packed(name: str) -> None:
    """The loop over a form has packed instructions of its format and calls nothing."""
    text = packed_body(name)
    kind = "s" if name.endswith("32") else "d"
    assert len(re.findall(rf"\tvfn?m\w+p{kind}\t.*%[yz]mm", text)) >= 7
    assert "call" not in text
    assert not re.search(r"vcvt(ps2pd|pd2ps)", text)
