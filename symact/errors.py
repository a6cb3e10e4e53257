"""The two ways a question can end without an answer: the input was wrong, or no proof was found."""

from __future__ import annotations


class SymactError(ValueError):
    """The input was wrong; the message is one sentence that repeats it and says what is allowed."""


class Undecided(Exception):  # noqa: N818 - an outcome that callers turn into a verdict, not a fault
    """No proof was found either way; the message is the reason, fit to be shown in a report."""
