"""Arb's working precision, and the length to which flint computes power series."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flint import ctx

LENGTH = 10
"""flint keeps both for the whole process: a shorter length, left over by others, would cut enclosures off."""


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Arb's working precision, set for a block and restored after it."""
    before = ctx.prec, ctx.cap
    try:  # also around the setting: an interruption may come at any time
        ctx.prec, ctx.cap = bits, max(ctx.cap, LENGTH)
        yield
    finally:
        ctx.prec, ctx.cap = before
