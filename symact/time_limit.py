"""A time limit for long symbolic computations, in any thread of a CPython program."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

import sympy as sp
from sympy.core.cache import clear_cache

from symact.errors import Undecided

T = TypeVar("T")

SECONDS = 20.0
"""How long one symbolic call may take before its question counts as undecided."""
_AGAIN = 0.25


class TimeLimitReached(BaseException):
    """Raised inside the computation; not an Exception, so that no handler in a library swallows it."""


def within(seconds: float, what: str, function: Callable[[], T]) -> T:
    """The function's result, or Undecided("... took longer than ...") once the time is over.

    The interruption is repeated until the computation ends: Python drops an exception that arrives while an object
    is being finalised.
    """
    thread = threading.get_ident()
    lock = threading.Lock()
    finished = threading.Event()

    def watch() -> None:
        wait = seconds
        while not finished.wait(wait):
            with lock:
                if not finished.is_set():
                    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread),
                                                               ctypes.py_object(TimeLimitReached))
            wait = _AGAIN

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        try:
            return function()
        finally:
            with lock:
                finished.set()
    except TimeLimitReached:
        with lock:
            finished.set()
        _forget()
        raise Undecided(f"{what} took longer than {seconds:g} s") from None


def _forget() -> None:
    """Drop SymPy's caches: what was interrupted may have left one half-written."""
    clear_cache()
    sp.CRootOf.clear_cache()
