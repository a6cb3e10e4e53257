"""What the quick loops leave is done again: between other elements, in every layout, with the bits of a single call."""

from __future__ import annotations

import math
from typing import Any

import numba
import numpy as np
import pytest

import symact_kernels

NAMES = ("apl", "safe_pau")
LAYOUTS = [((40, 5), 1), ((3, 5, 600), 1)]
"""With several channels in a run, and with several runs in a channel."""
CHANNELS = 5
SPECIAL = (math.nan, math.inf, -math.inf, 1e35, -1e-35, 0.0, -0.0, 1e-40)


def settings(kernel: Any) -> dict[str, Any]:
    """Values for each channel: of the last one the first parameter is out of reach."""
    found = {p.name: p.default + np.linspace(0.1, 0.3, CHANNELS) for p in kernel.parameters}
    found[kernel.parameters[0].name][-1] = 1e-290
    return found


def data(shape: tuple[int, ...], dtype: Any) -> tuple[Any, Any]:
    """Seeded normal numbers, every seventh of them one of those that no quick loop is certain of."""
    rng = np.random.default_rng(3)
    x, g = rng.standard_normal(shape), rng.standard_normal(shape)
    x.flat[::7] = np.resize(SPECIAL, x.flat[::7].size)
    return x.astype(dtype), g.astype(dtype)


def alone(kernel: Any, method: str, x: Any, given: dict[str, Any], *rest: Any) -> Any:
    """What a method gives for each element by itself."""
    found = np.empty(x.shape, dtype=object)
    for index in np.ndindex(x.shape):
        own = {name: float(values[index[1]]) for name, values in given.items()}
        found[index] = getattr(kernel, method)(x[index].reshape(1), *(r[index].reshape(1) for r in rest), **own)
    return found


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("shape", "axis"), LAYOUTS)
def test_elements_are_as_by_themselves(name: str, shape: tuple[int, ...], axis: int, dtype: Any) -> None:
    kernel = getattr(symact_kernels, name)
    x, _ = data(shape, dtype)
    given = settings(kernel)
    for method in ("__call__", "derivative"):
        single = alone(kernel, method, x, given)
        wanted = np.array([v[0] for v in single.flat], dtype).reshape(shape)
        np.testing.assert_array_equal(getattr(kernel, method)(x, axis=axis, **given), wanted)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("shape", "axis"), LAYOUTS)
def test_sums_have_every_element_once(name: str, shape: tuple[int, ...], axis: int, dtype: Any) -> None:
    kernel = getattr(symact_kernels, name)
    x, g = data(shape, dtype)
    x[~np.isfinite(x)] = 1e30
    given = settings(kernel)
    single = alone(kernel, "vjp", x, given, g)
    gx, gradients = kernel.vjp(x, g, axis=axis, **given)
    np.testing.assert_array_equal(gx, np.array([v[0][0] for v in single.flat], dtype).reshape(shape))
    for parameter in given:
        for channel in range(CHANNELS):
            terms = [float(v[1][parameter]) for v in single[:, channel].flat]
            wanted, size = math.fsum(terms), math.fsum(map(abs, terms))
            assert abs(gradients[parameter][channel] - wanted) <= (2.0**-40 if dtype is np.float32 else 2.0**-51) * size


@pytest.mark.parametrize("name", NAMES)
def test_any_number_of_threads_gives_the_same_bits(name: str) -> None:
    kernel = getattr(symact_kernels, name)
    x, g = data((40, CHANNELS, 100), np.float32)
    before, results = numba.get_num_threads(), []
    try:
        for threads in (1, min(2, before)):
            numba.set_num_threads(threads)
            results.append((kernel(x, axis=1, **settings(kernel)), kernel.vjp(x, g, axis=1, **settings(kernel))))
    finally:
        numba.set_num_threads(before)
    (y, (gx, gradients)), (y2, (gx2, gradients2)) = results
    np.testing.assert_array_equal(y, y2)
    np.testing.assert_array_equal(gx, gx2)
    for name_of in gradients:
        np.testing.assert_array_equal(gradients[name_of], gradients2[name_of])
