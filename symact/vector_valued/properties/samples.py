"""A few rows of small numbers, for counterexamples: what fails at one of them is proved to fail."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.exact_rows import Row, outputs_at
from symact.vector_valued.row_form import RowForm

_ROWS = (("0", "1"), ("1", "2"), ("-1", "1"), ("2", "-3"), ("-2", "-1"), ("0", "1/4"))


def rows(form: RowForm) -> Iterator[tuple[Row, ...]]:
    """Rows of two components, for each input others."""
    for k in range(len(_ROWS)):
        chosen = (_ROWS[(k + 2 * part) % len(_ROWS)] for part in range(len(form.components)))
        yield tuple(tuple(map(sp.Rational, row)) for row in chosen)


def changed(given: tuple[Row, ...], scale: int = 1, shift: int = 0) -> tuple[Row, ...]:
    """The row with every component scaled and moved."""
    return tuple(tuple(scale * c + shift for c in row) for row in given)


def known_outputs(form: RowForm, given: tuple[Row, ...], output: int) -> Row | None:
    """An output at a row, if it is known exactly."""
    try:
        return outputs_at(form, given)[output]
    except Undecided:
        return None


def told(form: RowForm, given: tuple[Row, ...]) -> str:
    """A row in words: x = (0, 1)."""
    return ", ".join(f"{u} = ({', '.join(map(str, row))})" for u, row in zip(form.components, given, strict=True))
