"""The vectorised functions of float32 kernels keep the error bounds that the kernels rely on."""

from __future__ import annotations

import inspect
import platform
import re

import numba
import numpy as np
import pytest
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.grades import COARSE, QUICK
from symact_codegen.lowering.primitives import coarse

EXACT = {
    "exp": arb.exp, "expm1": arb.expm1, "tanh": arb.tanh, "sinh": arb.sinh, "cosh": arb.cosh, "erf": arb.erf,
    "erfc": arb.erfc, "softplus": lambda u: u.exp().log1p(), "sech2": lambda u: 1 / (u.cosh() * u.cosh()),
    "atan": arb.atan, "sin": arb.sin, "cos": arb.cos,
}
NAMES = sorted(set(COARSE.calls.values()) - set(QUICK.calls.values()))


def points() -> np.ndarray:
    """Seeded points of all magnitudes, and the edges of the branches."""
    chance = np.random.default_rng(7)
    edges = np.array([0.5, 0.25, 709.0, 708.9, -744.0, -745.0, 60.0, 30.0, 0.34657359027997264, 1e-300, 26.5])
    spread = np.concatenate([chance.uniform(-r, r, 700) for r in (1e-6, 1e-2, 0.6, 2.0, 8.0, 30.0, 700.0)])
    return np.concatenate([spread, edges, np.nextafter(edges, 0), -edges])


def errors(name: str, function: object) -> np.ndarray:
    """The relative errors in units of 2**-53, where the exact value is neither tiny nor too large."""
    found = []
    with precision(200):
        for u in points():
            exact = EXACT[name](arb(float(u)))
            if arb("1e-300") < abs(exact) < arb("1e300"):
                value = float(function(u))
                assert np.isfinite(value), u
                found.append(float((abs(arb(value) - exact) / abs(exact)).mid()) * 2.0**53)
    return np.array(found)


@pytest.mark.parametrize("call", NAMES)
def test_the_bound_holds_with_room_to_spare(call: str) -> None:
    name = call.removeprefix("coarse_")
    worst = errors(name, getattr(coarse, call)).max()
    assert worst < COARSE.units[name] / 1.5


@pytest.mark.parametrize("call", ["coarse_exp", "coarse_erfc", "coarse_softplus"])
def test_a_wrong_coefficient_breaks_the_bound(call: str) -> None:
    text = inspect.getsource(getattr(coarse, call).py_func)
    last = re.findall(r"p = p \* \w+ \+ (-?\d\.\d+(?:e-\d+)?)", text)[-1]
    space = vars(coarse).copy()
    wrong = text.replace(f"+ {last}", f"+ {float(last) * (1 + 1e-9)!r}")
    exec(compile(wrong, "planted", "exec"), space)  # the project's own source with one number changed
    assert errors(call.removeprefix("coarse_"), space[call]).max() > COARSE.units[call.removeprefix("coarse_")]


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="looks for an instruction of x86-64")
def test_a_loop_over_one_is_vectorised() -> None:
    inlined = numba.njit(error_model="numpy", forceinline=True)(coarse.coarse_exp.py_func)

    @numba.njit(error_model="numpy")
    def loop(x, y):
        for i in range(x.size):
            y[i] = inlined(x[i])

    loop(np.zeros(9), np.zeros(9))
    assert re.search(r"\bv?mulpd\b", loop.inspect_asm(loop.signatures[0]))
