"""A time limit for long symbolic computations, in any thread of a CPython program."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

from symact.errors import Undecided

T = TypeVar("T")

SECONDS = 20.0
"""How long one symbolic call may take before its question counts as undecided."""


class TimeLimitReached(BaseException):
    """Raised inside the computation; not an Exception, so that no handler in a library swallows it."""


def within(seconds: float, what: str, function: Callable[[], T]) -> T:
    """The function's result, or Undecided("... took longer than ...") once the time is over."""
    thread = threading.get_ident()
    lock = threading.Lock()
    finished = False

    def interrupt() -> None:
        with lock:
            if not finished:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread),
                                                           ctypes.py_object(TimeLimitReached))

    timer = threading.Timer(seconds, interrupt)
    timer.daemon = True
    timer.start()
    try:
        try:
            return function()
        finally:
            with lock:
                finished = True
            timer.cancel()
    except TimeLimitReached:
        raise Undecided(f"{what} took longer than {seconds:g} s") from None
