"""out=: every array that can hold the result is taken, every other is refused in one sentence."""

from __future__ import annotations

import numpy as np
import pytest

import symact_kernels


@pytest.fixture(params=["__call__", "derivative"])
def call(request, kernels):
    return getattr(kernels["silu"], request.param)


@pytest.mark.parametrize("size", [7, 50_000])
def test_out_is_filled_and_returned(call, size):
    x = np.linspace(-5, 5, size)
    wanted = call(x)
    out = np.full(size, 7.0)
    assert call(x, out) is out
    assert np.array_equal(out, wanted)
    strided = np.full((size, 2), 7.0)
    call(x, out=strided[:, 1])
    assert np.array_equal(strided[:, 1], wanted)
    assert np.all(strided[:, 0] == 7.0)
    backwards = np.empty(size)
    call(x, out=backwards[::-1])
    assert np.array_equal(backwards, wanted[::-1])


@pytest.mark.parametrize("size", [7, 50_000])
def test_in_place(call, size):
    x = np.linspace(-5, 5, size)
    wanted = call(x)
    y = x.copy()
    call(y, out=y)
    assert np.array_equal(y, wanted)
    wide = np.stack([x, x], axis=1)
    call(wide[:, 0], out=wide[:, 0])
    assert np.array_equal(wide[:, 0], wanted)
    assert np.array_equal(wide[:, 1], x)


def test_interleaved_memory_is_no_overlap(call):
    both = np.linspace(-5, 5, 20)
    wanted = call(both[::2].copy())
    call(both[::2], out=both[1::2])
    assert np.array_equal(both[1::2], wanted)


def read_only():
    out = np.empty(4)
    out.flags.writeable = False
    return out


@pytest.mark.parametrize(("out", "error", "words"), [
    (np.empty(4, np.float32), TypeError, "out has dtype float32; for x of dtype float64 it must be float64"),
    (np.empty(5), ValueError, r"out has shape \(5,\); it must have the shape of x, \(4,\)"),
    (np.empty((1, 4)), ValueError, "out has shape"),
    (read_only(), ValueError, "out is read-only"),
    ([0.0] * 4, TypeError, "out is a list; it must be a NumPy array"),
])
def test_wrong_out(call, out, error, words):
    with pytest.raises(error, match=words):
        call(np.zeros(4), out)


def test_partial_overlap_is_refused(call):
    memory = np.linspace(-5, 5, 9)
    before = memory.copy()
    with pytest.raises(ValueError, match="out overlaps x"):
        call(memory[:8], out=memory[1:])
    with pytest.raises(ValueError, match="out overlaps x"):
        call(memory[::-1], out=memory)
    assert np.array_equal(memory, before)


@pytest.mark.parametrize("size", [100, 50_000])
def test_vector_loops_see_shared_memory_too(size):
    """Plain arrays at the default parameters go a shorter way, which must not miss what the long way refuses."""
    silu, memory, other = symact_kernels.silu, np.linspace(-5e2, 5e2, size + 1), np.linspace(1, 2, size)
    x, shifted, kept = memory[:-1], memory[1:], memory.copy()
    for call in (lambda: silu(x, out=shifted), lambda: silu.derivative(x, out=shifted),
                 lambda: silu.vjp(x, other, out=shifted), lambda: silu.vjp(other, x, out=shifted)):
        with pytest.raises(ValueError, match=r"silu: out overlaps [xg] in memory without being [xg]"):
            call()
    assert np.array_equal(memory, kept)
    wanted, product, weights = silu(x), silu.vjp(x, other), silu.vjp(other, x)
    assert np.array_equal(silu(y := x.copy(), out=y), wanted)
    assert np.array_equal(silu.vjp(y := x.copy(), other, out=y), product)
    assert np.array_equal(silu.vjp(other, y := x.copy(), out=y), weights)
