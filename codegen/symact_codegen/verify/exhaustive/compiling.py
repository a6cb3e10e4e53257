"""How the loops of the exhaustive check are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

_Function = TypeVar("_Function", bound=Callable[..., Any])


def compiled(*liberties: str) -> Callable[[_Function], _Function]:
    """A decorator for loops without Python objects; strict IEEE arithmetic but for the liberties named.

    "contract" allows fused multiply and add, which every bound here allows too; "nnan" and "nsz" promise that
    there are no NaNs and that the sign of zero does not matter.
    """
    return cast(Callable[[_Function], _Function],
                njit(nogil=True, cache=True, error_model="numpy", fastmath=set(liberties) or False))
