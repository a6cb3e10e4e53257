"""exp of maps of rows: its approximation is proved, its bound holds, it is exactly 1 at 0, and its loop is packed."""

from __future__ import annotations

import inspect
import math
import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

import llvmlite.binding as llvm
import numba
import numpy as np
import pytest
from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.approximations.constants_text import coefficients_in
from symact_codegen.lowering.approximations.proof import proves
from symact_codegen.lowering.approximations.rows_squares import INNER, OUTER, ROOT, ROWS, START
from symact_codegen.lowering.primitives import pair_constants_squares, short_exponential, short_squares

(ROW,) = ROWS
RIGHT = coefficients_in(ROW, pair_constants_squares)
BOUND = 2.0**-35.75
FEATURES = llvm.get_host_cpu_features()


def test_the_claim_is_proved_and_half_of_it_is_refused() -> None:
    assert proves(ROW, RIGHT)
    assert not proves(replace(ROW, claim=ROW.claim / 2), RIGHT)


@pytest.mark.parametrize("power", ROW.powers)
def test_a_coefficient_moved_a_little_is_refused(power: int) -> None:
    assert not proves(ROW, RIGHT | {power: RIGHT[power] * (1 + Fraction(1, 2**20))})


def test_the_constants_are_floats_with_which_nothing_is_rounded_at_zero() -> None:
    assert (START**2 + INNER, ROOT**2 + OUTER) == (ROOT, 1)
    for name, value in (("START", START), ("INNER", INNER), ("OUTER", OUTER)):
        assert Fraction(getattr(pair_constants_squares, f"EXP_SQUARES_{name}_0")) == value


def arguments() -> np.ndarray:
    """Seeded numbers of all sizes down to the clamp, and the edges of the reduction with their neighbours."""
    chance = np.random.default_rng(5)
    edges = np.arange(-1010, 1) * (math.log(2) / 2)
    spread = [chance.uniform(-r, 0, 1000) for r in (1e-12, 1e-3, 0.4, 3.0, 100.0, 700.0)]
    return np.concatenate([*spread, edges[edges > -700], np.nextafter(edges[edges > -699], -999)])


def worst(function: Any) -> float:
    """The largest relative error, as a share of the bound."""
    with precision(300):
        return max(float(abs(arb(float(function(u))) / arb(u).exp() - 1)) for u in map(float, arguments())) / BOUND


def test_the_bound_holds_and_is_near_the_truth() -> None:
    for function in (short_squares.exp_down_short, short_squares.exp_squares_short):
        assert 0.8 < worst(function) < 1


@pytest.mark.parametrize("constant", ["EXP_SQUARES_0", "EXP_SQUARES_3", "EXP_SQUARES_INNER_0"])
def test_a_wrong_constant_breaks_the_bound(constant: str) -> None:
    space = vars(short_exponential) | vars(short_squares)
    space[constant] = getattr(pair_constants_squares, constant) * (1 + 1e-6)
    text = inspect.getsource(short_squares)
    exec(compile(text[text.index("@device"):], "planted", "exec"), space)  # the project's own source
    assert worst(space["exp_down_short"]) > 1


def test_zero_gives_one_and_nothing_finite_gives_nan() -> None:
    for zero in (0.0, -0.0):
        assert short_squares.exp_down_short(zero) == short_squares.exp_squares_short(zero) == 1.0
    for u in (-math.inf, -1e308, -701.0, -700.0):
        assert 0.0 < short_squares.exp_down_short(u) < 2.0**-1009
    assert math.isnan(short_squares.exp_down_short(math.nan))
    assert 1e152 < short_squares.exp_squares_short(1e9) < math.inf


@pytest.mark.skipif(not (FEATURES.get("avx2") and FEATURES.get("fma")), reason="looks for AVX2 and FMA")
def test_a_loop_is_packed_and_calls_nothing() -> None:
    inlined = numba.njit(forceinline=True, error_model="numpy")
    space = vars(short_exponential) | vars(short_squares) | {"device": inlined}
    for module in (short_exponential, short_squares):
        text = inspect.getsource(module)
        exec(compile(text[text.index("@device"):], "inlined", "exec"), space)  # the project's own source
    function = space["exp_down_short"]

    @numba.njit(error_model="numpy")
    def loop(x: Any, y: Any) -> None:
        for i in range(x.size):
            y[i] = np.float32(function(np.float64(x[i])))

    loop(np.zeros(9, np.float32), np.zeros(9, np.float32))
    blocks = re.split(r"(?m)^\.\w+:", loop.inspect_asm(loop.signatures[0]))
    text = max(blocks, key=lambda block: len(re.findall(r"\tvfn?m(?:add|sub)\w+pd\t.*%[yz]mm", block)))
    rounds = len(re.findall(r"\tvcvtps2pd\t.*%[yz]mm", text))
    assert rounds >= 1
    assert len(re.findall(r"\tvfn?m(?:add|sub)\w+pd\t.*%[yz]mm", text)) == 8 * rounds
    assert "call" not in text
