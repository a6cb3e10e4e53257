"""The time limit: it interrupts, even what swallows exceptions, and leaves what is quick alone."""

from __future__ import annotations

import threading
import time

import pytest

from symact import Undecided
from symact.time_limit import within


def _endless() -> None:
    while True:
        try:
            time.sleep(0.001)
        except Exception:
            continue


def test_a_quick_computation_is_left_alone() -> None:
    assert within(5, "adding", lambda: 1 + 1) == 2


def test_a_long_computation_is_interrupted() -> None:
    start = time.monotonic()
    with pytest.raises(Undecided, match=r"waiting took longer than 0.1 s"):
        within(0.1, "waiting", _endless)
    assert time.monotonic() - start < 5


def test_it_works_outside_the_main_thread() -> None:
    outcome: list[str] = []

    def work() -> None:
        try:
            within(0.1, "waiting", _endless)
        except Undecided as reason:
            outcome.append(str(reason))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    assert outcome == ["waiting took longer than 0.1 s"]


def test_an_interruption_that_is_dropped_is_repeated() -> None:
    def stubborn() -> None:
        caught = 0
        while caught < 2:
            try:
                _endless()
            except BaseException:
                caught += 1
        _endless()

    with pytest.raises(Undecided):
        within(0.05, "a stubborn computation", stubborn)


def test_nested_limits_both_hold() -> None:
    with pytest.raises(Undecided, match="inner"):
        within(5, "outer", lambda: within(0.05, "inner", _endless))
    with pytest.raises(Undecided):
        within(0.05, "outer", lambda: within(5, "inner", _endless))


def test_other_errors_pass_through() -> None:
    with pytest.raises(ZeroDivisionError):
        within(5, "dividing", lambda: 1 // 0)
