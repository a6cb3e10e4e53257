"""Exponentials and logarithms on pairs keep their bounds, also at the ends; loops over them are packed."""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import llvmlite.binding as llvm
import numba
import numpy as np
import numpy.typing as npt
import pytest
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.pair_bounds_exponential import BOUNDS
from symact_codegen.lowering.primitives.pair import bits_of, float_of, fma, power_of_two

Floats = npt.NDArray[Any]

EXACT: dict[str, Callable[[arb], arb]] = {
    "exp": arb.exp, "expm1": arb.expm1, "log": arb.log, "log1p": arb.log1p, "softplus": lambda u: u.exp().log1p(),
    "tanh": arb.tanh, "sech2": lambda u: 1 / (u.cosh() * u.cosh()), "sinh": arb.sinh, "cosh": arb.cosh,
}
FORMATS = ("float32", "float64")
ALL = [(name, fmt) for name, fmt in BOUNDS if name in EXACT]
FORMS = [f"{name}_{form}_{fmt}" for name, fmt in ALL for form in ("pair", "single")]
ODD = ("expm1", "log1p", "tanh", "sinh")
FEATURES = llvm.get_host_cpu_features()
GIVEN = {"np": np, "fma": fma, "bits_of": bits_of, "float_of": float_of, "power_of_two": power_of_two}


def compiled(text: str) -> dict[str, Any]:
    """What a text of copied primitives defines, compiled as in generated modules."""
    inlined = numba.njit(error_model="numpy", forceinline=True)
    space = {"math": math, "_inlined": inlined, "_device": inlined, **GIVEN}
    exec(compile(without_intrinsics(text), "copied", "exec"), space)  # the project's own source
    return space


def without_intrinsics(text: str) -> str:
    """The text without the functions that are given."""
    return "\n\n\n".join(block for block in text.split("\n\n\n") if not block.startswith("@intrinsic"))


@cache
def loop_over(name: str) -> Callable[[Floats, Floats, Floats, Floats], None]:
    """A loop that computes a form of a primitive, a pair or h alone, for arrays u and v."""
    function = compiled(copied(name))[name]
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


def run(name: str, u: Floats, v: Floats) -> tuple[Floats, Floats]:
    h, rest = np.zeros_like(u), np.zeros_like(u)
    loop_over(name)(u, v, h, rest)
    return h, rest


def points(name: str, fmt: str) -> Floats:
    """Seeded points of all sizes where the bound holds, its ends, and points next to where the reduction changes."""
    chance = np.random.default_rng(11)
    kind = np.dtype(fmt).type
    steps = np.arange(-160, 160) * (np.log(2) / 4)
    spread = np.concatenate([chance.uniform(-r, r, 40) for r in (1e-30, 1e-9, 1e-3, 0.1, 0.4, 1, 3, 20, 100, 800, 1e9)])
    sized = np.exp(chance.uniform(np.log(np.finfo(kind).tiny), 87, 100))
    roots = np.sqrt(2.0) ** np.arange(-41, 41)
    bound = BOUNDS[name, fmt]
    near = np.concatenate([spread, sized, -sized, *(np.concatenate([steps, roots, roots - 1]) * (1 + e)
                                                    for e in (0, 1e-7, -1e-7))]).astype(kind)
    ends = np.array([e for e in (bound.low, bound.high) if np.isfinite(e)], dtype=kind)
    inside = near[(near >= bound.low) & (near <= bound.high) & (near != 0)]
    return np.concatenate([inside, ends[ends != 0]])


def excess(name: str, fmt: str, form: str, u: Floats, v: Floats) -> float:
    """The largest error beyond the absolute one, as a share of what the bound allows."""
    h, rest = run(f"{name}_{form}_{fmt}", u, v)
    bound = BOUNDS[name, fmt]
    allowed = getattr(bound, form)
    worst = 0.0
    with precision(200):
        for each in zip(u, v, h, rest, strict=True):
            a, b, c, d = (arb(float(x)) for x in each)
            exact = EXACT[name](a + b)
            error = abs(c + d - exact) - bound.absolute
            assert error.is_finite(), each
            worst = max(worst, float((error / abs(exact)).mid()) / allowed)
    return worst


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_a_single_argument_keeps_both_bounds(name: str, fmt: str) -> None:
    u = points(name, fmt)
    v = np.full_like(u, -0.0)
    assert excess(name, fmt, "pair", u, v) < 1
    assert excess(name, fmt, "single", u, v) < 1


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_a_pair_keeps_the_bound(name: str, fmt: str) -> None:
    u = points(name, fmt)
    bound = BOUNDS[name, fmt]
    v = (np.random.default_rng(12).uniform(-4, 4, u.size) * np.spacing(np.abs(u))).astype(u.dtype)
    inside = (u.astype(float) + 8 * v > bound.low) & (u.astype(float) + v < bound.high)
    assert excess(name, fmt, "pair", u[inside], v[inside]) < 1


@pytest.mark.parametrize(("name", "fmt"), ALL)
def test_the_low_part_is_small(name: str, fmt: str) -> None:
    u = points(name, fmt)
    h, rest = run(f"{name}_pair_{fmt}", u, np.full_like(u, -0.0))
    assert np.all(np.abs(rest) <= 8 * np.spacing(np.abs(h)))


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("name", ODD)
def test_tiny_arguments_return_themselves_and_zero_keeps_its_sign(name: str, fmt: str) -> None:
    info = np.finfo(fmt)
    tiny = np.array([info.smallest_subnormal, 3 * info.smallest_subnormal, info.tiny, 1.5 * info.tiny], dtype=fmt)
    u = np.concatenate([tiny, -tiny, np.zeros(1, fmt), -np.zeros(1, fmt)])
    for form in ("pair", "single"):
        h, rest = run(f"{name}_{form}_{fmt}", u, np.full_like(u, -0.0))
        assert np.array_equal(h, u)
        assert not rest.any()
        if name != "log1p":
            assert np.array_equal(np.signbit(h), np.signbit(u))


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("name", ODD)
def test_a_second_part_of_a_subnormal_argument_may_outweigh_the_first(name: str, fmt: str) -> None:
    unit = np.finfo(fmt).smallest_subnormal
    u, v = np.array([[0, 0, -1, 2], [3, -2, 4, -3]], dtype=fmt) * unit
    h, rest = run(f"{name}_pair_{fmt}", np.negative(u), v)
    assert np.array_equal(h + rest, v - u)


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize(("name", "left", "right"), [
    ("exp", 0, None), ("expm1", -1, None), ("tanh", -1, 1), ("sech2", 0, 0), ("softplus", 0, "same"),
])
def test_far_out_the_limit_is_reached(name: str, left: float, right: float | str | None, fmt: str) -> None:
    info = np.finfo(fmt)
    u = np.array([-info.max / 2, -1e30, -1e5, 1e5, 1e30, info.max / 2], dtype=fmt)[:None if right is not None else 3]
    for v in (np.full_like(u, -0.0), 4 * np.spacing(u)):
        for form in ("pair", "single"):
            h, rest = run(f"{name}_{form}_{fmt}", u, v)
            value = h.astype(float) + rest
            np.testing.assert_allclose(value[:3], left, rtol=2.0**-23, atol=2.0**-125)
            if right is not None:
                wanted = u[3:].astype(float) if right == "same" else np.full(3, right)
                np.testing.assert_allclose(value[3:], wanted, rtol=2.0**-20, atol=2.0**-125)


@pytest.mark.parametrize("name", FORMS)
def test_nan_stays(name: str) -> None:
    u = np.full(4, np.nan, dtype=name.rsplit("_", 1)[1])
    if not name.startswith("log"):
        assert np.isnan(run(name, u, np.full_like(u, -0.0))[0]).all()


@pytest.mark.parametrize(("name", "fmt", "before", "after"), [
    ("exp", "float32", "half = r * HALF_32", "half = r * QUARTER_32"),
    ("exp", "float64", "(d + e)", "(d - e)"),
    ("tanh", "float32", "e = fma(-e, y, e)", "e = e - e"),
    ("tanh", "float64", "y = r + ((q + d) + low)", "y = r + q"),
    ("log", "float32", "fma(w * x, p, tail)", "fma(w * x, p, -tail)"),
    ("softplus", "float32", "fma(tail * w, QUARTER_32, tail)", "tail"),
    ("softplus", "float64", "cube_float64(x, TWELFTH_64_0, TWELFTH_64_1)", "cube_float64(x, TWELFTH_64_0, 0.0)"),
    ("sech2", "float64", "fma(g + g, rest, ", "fma(g, rest, "),
    ("cosh", "float32", "-(tail * i) *", "(tail * i) *"),
    ("sinh", "float32", "low = low + tail", "low = low - tail"),
    ("log1p", "float32", "fma(u, s, n - f)", "n - n"),
    ("expm1", "float32", "- e", "+ e"),
])
def test_a_planted_fault_breaks_the_bound(name: str, fmt: str, before: str, after: str,
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    form = f"{name}_pair_{fmt}"
    text = copied(form + "\nQUARTER_32")
    assert before in text
    function = compiled(text.replace(before, after))[form]

    @numba.njit(error_model="numpy")
    def loop(u, v, h, low):
        for i in range(u.size):
            h[i], low[i] = function(u[i], v[i])

    monkeypatch.setitem(globals(), "loop_over", lambda _: loop)
    u = points(name, fmt)
    assert excess(name, fmt, "pair", u, np.full_like(u, -0.0)) > 1


def packed_body(name: str) -> str:
    """The largest part of the loop's machine code between labels, by packed multiplications."""
    loop = loop_over(name)
    one = np.ones(9, name.rsplit("_", 1)[1])
    loop(one, one, one.copy(), one.copy())
    text = loop.inspect_asm(loop.signatures[0])
    blocks = re.split(r"(?m)^\.\w+:", text)
    return max(blocks, key=lambda block: len(re.findall(r"\tvfn?m\w+p[sd]\t.*%[yz]mm", block)))


@pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")), reason="looks for AVX2 and FMA")
@pytest.mark.parametrize("name", FORMS)
def test_a_loop_is_packed_and_calls_nothing(name: str) -> None:
    text = packed_body(name)
    kind = "s" if name.endswith("32") else "d"
    assert len(re.findall(rf"\tvfn?m\w+p{kind}\t.*%[yz]mm", text)) >= 7
    assert "call" not in text
    assert not re.search(r"vcvt(ps2pd|pd2ps)", text)


def test_every_form_has_a_docstring_of_one_line() -> None:
    from symact_codegen.lowering.primitives import pair_exponential_float32 as module

    for function in (module.exp_pair_float32, module.expm1_single_float32):
        assert "\n" not in (inspect.getdoc(function.py_func) or "\n")
