"""Proofs in a line that a reader can follow."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from symact.activation import x
from symact.certify.charts import SignChart
from symact.pieces import Piece, Pieces
from symact.properties.because import because, in_words
from symact.reals import Real
from symact.subject import Span, piece_chart

__all__ = ["at_in_words", "in_words", "listed", "sign_story", "signs_in_words"]
LONGEST = 300
"""A line of proof has at most about so many characters; reasons that do not fit are left out."""
_RELATION = {1: "> 0", -1: "< 0", 0: "= 0"}
_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MOST_PIECES = 4


def at_in_words(value: Real) -> str:
    """A number with its closed form, if that is short and no fraction: "-1.27846 (= -1 - LambertW(exp(-1)))"."""
    shown = in_words(value)
    hidden = value.exact is None or value.exact.is_Rational or value.is_infinite or value.exact.has(sp.CRootOf)
    if hidden or len(sp.sstr(value.exact)) > 40:
        return shown
    return f"{float(value):.6g} (= {sp.sstr(value.exact)})"


def listed(parts: Sequence[str]) -> str:
    """Several things in a sentence: "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def signs_in_words(name: str, spans: Sequence[Span]) -> str:
    """Such as "f' < 0 on (-oo, -1.2784645) and > 0 on (-1.2784645, oo)"."""
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].sign == span.sign:
            merged[-1] = Span(merged[-1].low, span.high, span.sign, span.piece)
        else:
            merged.append(span)
    parts = [f"{_RELATION[s.sign]} on ({in_words(s.low)}, {in_words(s.high)})" for s in merged]
    return f"{name} {listed(parts)}"


def sign_story(name: str, pieces: Pieces, spans: Sequence[Span], rate: sp.Expr | None = None) -> str:
    """The zeros of a function and its signs between them, and why there are no more zeros.

    `spans` are its proved signs; `rate` is the base frequency of a trigonometric polynomial, told on one period.
    """
    if rate is not None:
        return _periodic(name, spans, rate)
    if len(pieces.expressions) > _MOST_PIECES:
        return signs_in_words(name, spans)
    constants = {e for e in pieces.expressions if not e.free_symbols}
    if len(constants) == 1 and len(pieces.expressions) > 1 and not any(e.free_symbols for e in pieces.expressions):
        return f"{name} = {in_words(Real(pieces.expressions[0]))} on every piece"
    stories = [_piece_story(name, piece) for piece in pieces]
    told, room = [], LONGEST - sum(len(fact) + 2 for fact, _ in stories)
    for fact, reason in stories:
        fits = bool(reason) and len(reason) + 10 <= room
        told.append(f"{fact}, because {reason}" if fits else fact)
        room -= len(reason) + 10 if fits else 0
    return "; ".join(told)


def _piece_story(name: str, piece: Piece) -> tuple[str, str]:
    """What the signs on a piece are, and why."""
    ends = (piece.low, piece.high)
    where = "on R" if ends == (-sp.oo, sp.oo) else f"on ({in_words(Real(ends[0]))}, {in_words(Real(ends[1]))})"
    if not piece.expression.free_symbols:
        return f"{name} = {in_words(Real(piece.expression))} {where}", ""
    chart = piece_chart(piece)
    if chart.signs == (0,):
        return f"{name} = 0 {where}", ""
    reason = because(name, piece.expression, chart)
    if not chart.zeros:
        return f"{name} {_RELATION[chart.signs[0]]} {where}", reason
    return f"{'' if where == 'on R' else where + ' '}{_zeros_in_words(name, chart)}", reason


def _zeros_in_words(name: str, chart: SignChart) -> str:
    zeros, signs = chart.zeros, [_RELATION[s] for s in chart.signs]
    if len(zeros) == 1:
        head = f"{name} has exactly one zero, at {at_in_words(zeros[0])}"
        if signs[0] == signs[1]:
            return f"{head}, and is {signs[0]} elsewhere"
        return f"{head}: {name} {signs[0]} before and {signs[1]} after"
    count = _COUNTS[len(zeros)] if len(zeros) < len(_COUNTS) else str(len(zeros))
    head = f"{name} has exactly {count} zeros, at {listed([in_words(z) for z in zeros])}"
    if len(set(signs)) == 1:
        return f"{head}, and is {signs[0]} elsewhere"
    return f"{head}: {name} {', '.join(signs)} from left to right"


def _periodic(name: str, spans: Sequence[Span], rate: sp.Expr) -> str:
    chart = SignChart(tuple(span.low for span in spans[1:]), tuple(span.sign for span in spans))
    period, half = f"the period ({in_words(spans[0].low)}, {in_words(spans[-1].high)})", sp.sstr(rate * x / 2)
    if not chart.zeros:
        return f"{name} {_RELATION[chart.signs[0]]} on {period}"
    return (f"on {period} {_zeros_in_words(name, chart)}, because with t = tan({half}) it has the sign of a "
            f"polynomial in t, whose zeros are isolated exactly")
