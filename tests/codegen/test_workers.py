"""Tasks in processes of their own: results, errors, and nobody left running."""

from __future__ import annotations

import multiprocessing
import os
import time

import pytest

from symact import SymactError
from symact_codegen.workers import run


def square(number: int) -> int:
    return number * number


def process_of(number: int) -> int:
    return os.getpid()


def refuse(number: int) -> int:
    raise SymactError(f"The number {number} is not allowed.")


def fail(number: int) -> int:
    return number // 0


def vanish(number: int) -> int:
    os._exit(3)


def sleep(number: int) -> int:
    time.sleep(number)
    return number


def test_every_task_is_done_once() -> None:
    assert sorted(run(square, range(5))) == [(n, n * n) for n in range(5)]


def test_every_task_has_a_fresh_process() -> None:
    processes = [process for _, process in run(process_of, range(4))]
    assert len(set(processes)) == 4
    assert os.getpid() not in processes


@pytest.mark.parametrize(("function", "error", "part"), [
    (refuse, SymactError, r"The number \d is not allowed"), (fail, RuntimeError, "ZeroDivisionError"),
    (vanish, RuntimeError, "exit code 3")])
def test_failures_are_raised_here(function: object, error: type[Exception], part: str) -> None:
    with pytest.raises(error, match=part):
        list(run(function, [1, 2]))  # type: ignore[arg-type]


def test_stopping_early_ends_the_workers() -> None:
    results = run(sleep, [0, 60, 60])
    assert next(results) == (0, 0)
    start = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - start < 10
    assert multiprocessing.active_children() == []
