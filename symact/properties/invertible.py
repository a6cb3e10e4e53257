"""Whether the function takes every value at most once, and its inverse."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import combinations

import sympy as sp

from symact.pieces import Pieces
from symact.properties.branches import Branch, Point, branches, order, overlap, points, takes, turning_point
from symact.properties.explain import in_words
from symact.properties.inverse_candidates import Y
from symact.properties.inversion import inverse
from symact.reals import Real
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """{"injective", "inverse", "domain"}.

    inverse: SymPy text in y on the range of f, None where there is no proved closed form. domain: the range, an open
    interval, {"low", "high", "low_included", "high_included"}, if f is injective and continuous, else None.
    """
    clash = _clash(subject)
    if clash is not None:
        return Verdict({"injective": False, "inverse": None, "domain": None}, method=clash)
    rows, marks = branches(subject), points(subject)
    continuous = _is_continuous(rows, marks)
    text = _inverse_text(rows, marks, continuous)
    domain = None
    if continuous:
        ends = sorted((e for row in (rows[0], rows[-1]) for e in (row.least, row.greatest)), key=cmp_to_key(order))
        domain = {"low": Real(ends[0]), "high": Real(ends[-1]), "low_included": False, "high_included": False}
    method = ("f is strictly monotone" if continuous or len(rows) == 1 else
              "f is strictly monotone on every piece, and the pieces take different values")
    if text is not None:
        method += "; the inverse g is proved by f(g(y)) = y and its values in each piece"
    return Verdict({"injective": True, "inverse": text, "domain": domain}, method=method)


def _clash(subject: Subject) -> str | None:
    """Why a value is taken twice, or None if none is."""
    turn = turning_point(subject)
    if turn is not None:
        return f"f' changes its sign at {in_words(turn)}, and f takes values near there on both sides"
    rows, marks = branches(subject), points(subject)
    for row in rows:
        if row.direction == 0:
            return f"f is constant on ({row.low}, {row.high})"
    for a, b in combinations(rows, 2):
        if overlap(a, b):
            return f"f takes common values on ({a.low}, {a.high}) and on ({b.low}, {b.high})"
    for mark in marks:
        for row in rows:
            if takes(row, mark.value):
                return f"f takes the value {in_words(Real(mark.value))} at {mark.at} and on ({row.low}, {row.high})"
    for first, second in combinations(marks, 2):
        if order(first.value, second.value) == 0:
            return f"f takes the value {first.value} at {first.at} and at {second.at}"
    return None


def _is_continuous(rows: list[Branch], marks: list[Point]) -> bool:
    ends = [(r.least, r.greatest) if r.direction > 0 else (r.greatest, r.least) for r in rows]
    return all(left[1].is_finite and right[0].is_finite and order(left[1], m.value) == order(m.value, right[0]) == 0
               for left, m, right in zip(ends[:-1], marks, ends[1:], strict=True))


def _inverse_text(rows: list[Branch], marks: list[Point], continuous: bool) -> str | None:
    found = [inverse(row) for row in rows]
    if None in found:
        return None
    if continuous:
        step = 1 if rows[0].direction > 0 else -1
        ordered = marks[::step]
        return str(sp.sstr(Pieces(Y, tuple(found[::step]), tuple(m.value for m in ordered),
                                  tuple(m.at for m in ordered)).as_expression()))
    cases = [(g, sp.And(_above(row.least), _below(row.greatest))) for g, row in zip(found, rows, strict=True)]
    cases += [(m.at, sp.Eq(Y, m.value)) for m in marks]
    return str(sp.sstr(sp.Piecewise(*cases, evaluate=False)))


def _above(low: sp.Expr) -> sp.Basic:
    return sp.Gt(Y, low) if low.is_finite else sp.true


def _below(high: sp.Expr) -> sp.Basic:
    return sp.Lt(Y, high) if high.is_finite else sp.true
