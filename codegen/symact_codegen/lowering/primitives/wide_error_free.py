"""Error-free transformations of float64: a sum or a product as a rounded value plus its exact error.

They hold for rounding to nearest without contraction or reassociation, so `device` never enables fastmath.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import numba
import numpy as np
import numpy.typing as npt

Function = TypeVar("Function", bound=Callable[..., Any])
device: Callable[[Function], Function] = numba.njit(error_model="numpy", cache=False)

Wide = tuple[float, float, np.int64]
Sum = tuple[float, float, float, float]
Table = npt.NDArray[np.float64]

SPLITTER = 2.0**27 + 1.0


@device
def two_sum(a: float, b: float) -> tuple[float, float]:
    """Return (s, t) with s = fl(a + b) and s + t = a + b exactly (Knuth)."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@device
def two_prod(a: float, b: float) -> tuple[float, float]:
    """Return (p, t) with p = fl(a * b) and p + t = a * b exactly (Dekker, Veltkamp).

    Splitting needs |a|, |b| < 2**900 and a product above 2**-900: wide numbers are kept well inside.
    """
    p = a * b
    c = SPLITTER * a
    ah = c - (c - a)
    al = a - ah
    c = SPLITTER * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl
