"""Medians of calls that take turns, so that whatever else the machine does falls on all of them."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

Key = TypeVar("Key", bound=Hashable)
Work = Callable[[], Any]

SAMPLE = 5e-4
"""Calls are repeated until a sample takes this many seconds: the clock and the loop cost a small part of it."""

SETTLED_BY_ITSELF = 2e-2
"""A call shorter than this is made once, untimed, before a sample: the others have just left their data in the
caches, and a thread pool its threads spinning for some milliseconds."""

FEWEST, MOST = 7, 31
SLOW = ((2.0, 1), (0.1, 3))
"""From so many seconds on, so few samples do."""


@dataclass(frozen=True)
class Time:
    """Seconds of a call over its samples; the fastest is near the median unless the machine had other work."""

    median: float
    fastest: float


@dataclass(frozen=True)
class Plan:
    """How often a call is made in a sample, in how many samples, and whether it is made once before each."""

    loops: int
    samples: int
    settle: bool


def seconds(work: Work, loops: int = 1) -> float:
    """How long a piece of work takes, on average over so many calls."""
    start = time.perf_counter()
    for _ in range(loops):
        work()
    return (time.perf_counter() - start) / loops


def plan(once: float, budget: float) -> Plan:
    """The plan for a call that took so many seconds, to take the seconds of the budget in all."""
    loops = max(1, math.ceil(SAMPLE / max(once, 1e-9)))
    least = next((samples for from_, samples in SLOW if once >= from_), FEWEST)
    return Plan(loops, min(MOST, max(least, int(budget / (once * loops)))), once < SETTLED_BY_ITSELF)


def in_turns(works: Mapping[Key, Work], budget: float) -> dict[Key, Time]:
    """The times of each call; each takes about the seconds of the budget, and all take turns."""
    with _no_collection():
        plans = {key: plan(_estimate(work), budget) for key, work in works.items()}
        rounds = max((p.samples for p in plans.values()), default=0)
        samples: dict[Key, list[float]] = {key: [] for key in works}
        for turn in range(rounds):
            for key, work in works.items():
                if _has_turn(turn, plans[key].samples, rounds):
                    samples[key].append(_sample(work, plans[key]))
    return {key: Time(statistics.median(found), min(found)) for key, found in samples.items()}


def _estimate(work: Work) -> float:
    first = seconds(work)
    return first if first > SLOW[-1][0] else min(first, seconds(work))


def _has_turn(turn: int, samples: int, rounds: int) -> bool:
    """Spread fewer samples than rounds evenly over the rounds."""
    return (turn + 1) * samples // rounds > turn * samples // rounds


def _sample(work: Work, how: Plan) -> float:
    if how.settle:
        work()
    return seconds(work, how.loops)


@contextmanager
def _no_collection() -> Iterator[None]:
    """The garbage collector would run in somebody's turn."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
