# Written by symact 0.1.0; do not edit.
"""Compiled loops are loaded from Numba's cache without what only compiling needs.

The first function of a process that Numba finds in its cache makes it set up all that its compiler knows, SciPy's
linear algebra included: a fifth of a second, where loading the machine code takes a few milliseconds. Compiling sets
that up by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from numba.core.caching import FunctionCache
from numba.core.runtime import rtsys


class LightCache(FunctionCache):
    """Numba's cache of one function, with the registries of types and functions left for when they are needed."""

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The compiled function for argument types, or None if it has to be compiled."""
        rtsys.initialize(target_context)  # reference counts, which machine code is linked to
        with self._guard_against_spurious_io_errors():
            return self._load_overload(sig, target_context)
        return None


def load_lightly(*loops: Any) -> None:
    """Have all compiled functions among these, and in tuples and mappings of such, loaded in this way."""
    for found in loops:
        if isinstance(found, tuple):
            load_lightly(*found)
        elif isinstance(found, Mapping):
            load_lightly(*found.values())
        elif type(cache := getattr(found, "_cache", None)) is FunctionCache:
            cache.__class__ = LightCache  # a new one would look for its folder again
