"""Arb's working precision."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flint import ctx


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Arb's working precision, set for a block and restored after it."""
    before = ctx.prec
    try:  # also around the setting: an interruption may come at any time
        ctx.prec = bits
        yield
    finally:
        ctx.prec = before
