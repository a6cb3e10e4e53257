"""The checker of certificates: reads one as plain data and believes nothing in it.

A certificate states the signs of f' and f'' on every piece of an activation. Each chart is a row of steps, from left
to right without a gap, and each step is a small theorem about g = f' or f'' that is verified here by enclosures:

    tail      g is its leading term times something that stays on one side of 0, from M on to infinity
    cell      the enclosure of g on the cell excludes 0
    monotone  g' excludes 0 on the cell, and g has the same sign at both ends
    root      g' excludes 0 on the cell, and g has opposite signs at the two ends of a narrow box: exactly one zero
    exact     g, g', ... vanish at a point by exact arithmetic, the next one excludes 0 on the cell: that zero only
    zero      g is 0 identically

Nothing is shared with the search that finds certificates but the enclosures: `boxes` (Arb's power series) and
`on_half_line`. The steps are verified in `steps`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from flint import fmpq

from symact.certificates.on_half_line import constant, vanishes
from symact.certificates.precision import precision
from symact.certificates.scales import UNIT, Open
from symact.certificates.steps import Rejected, Step, require, require_keys, value_of
from symact.certificates.terms import Derivatives, Term, derivative, has_x, plus, power, read, times

FORMAT = 1


@dataclass(frozen=True)
class Statement:
    """What a chart proves: the signs of the derivative of an order on a piece, between its zeros."""

    low: str
    high: str
    order: int
    signs: tuple[int, ...]
    zeros: tuple[str, ...]
    period: str | None = None
    """If given, signs and zeros are those of one period."""


def digest(certificate: Mapping[str, Any]) -> str:
    """SHA-256 of everything in a certificate but the digest itself."""
    rest = {key: value for key, value in certificate.items() if key != "digest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def check(certificate: Any) -> list[Statement]:
    """Verify a certificate; returns what it proves, raises Rejected with the place and the reason."""
    require_keys(certificate, {"format", "activation", "definition", "pieces", "digest"}, "the certificate")
    if certificate["format"] != FORMAT or certificate["digest"] != digest(certificate):
        raise Rejected(f"The certificate is not of format {FORMAT} or its digest is not that of its content.")
    try:
        return _pieces(certificate["pieces"])
    except Rejected:
        raise
    except (TypeError, AttributeError, ValueError, KeyError, RecursionError, OverflowError) as fault:
        raise Rejected(f"The certificate cannot be read: {fault}.") from None


def _pieces(pieces: Any) -> list[Statement]:
    require(isinstance(pieces, list) and pieces, "the certificate has no pieces")
    proved = []
    for index, piece in enumerate(pieces):
        require_keys(piece, {"low", "high", "formula", "charts"}, f"piece {index}")
        require(piece["low"] == (pieces[index - 1]["high"] if index else "-oo"), f"piece {index} leaves a gap")
        for chart in piece["charts"]:
            require(chart["order"] in (1, 2), f"piece {index}: the order is neither 1 nor 2")
            proved.append(prove(piece, chart, f"piece {index}"))
    require(pieces[-1]["high"] == "oo", "the pieces end before oo")
    return proved


def prove(piece: Mapping[str, Any], chart: Any, where: str) -> Statement:
    """Verify one chart of a piece; raises Rejected. Order 0 stands for the formula itself."""
    require_keys(chart, {"order", "bits", "period", "signs", "zeros", "steps"}, where)
    order, bits, steps = chart["order"], chart["bits"], chart["steps"]
    where = f"{where}, derivative {order}"
    require(order in (0, 1, 2) and type(bits) is int and 53 <= bits <= 10_000, f"{where}: order or bits")
    require(isinstance(steps, list) and steps, f"{where} has no steps")
    for i, step in enumerate(steps):
        edges = [step["from"]] * (i > 0) + [step["to"]] * (i + 1 < len(steps))
        require(step.get("zero") not in edges, f"{where}: step {i} has a zero between two steps")
    for i, (a, b) in enumerate(pairwise(steps)):
        require(a["to"] == b["from"], f"{where}: there is a gap after step {i}")
    with precision(bits):
        try:
            g = Derivatives(derivative(read(piece["formula"]), order))
            ends = (_period(g[0], chart, where) if chart["period"] is not None else (piece["low"], piece["high"]))
            require((steps[0]["from"], steps[-1]["to"]) == ends, f"{where}: the steps do not cover the piece")
            found = [Step(g, step, f"{where}, step {i}").prove() for i, step in enumerate(steps)]
        except (Open, ZeroDivisionError) as reason:
            raise Rejected(f"{where}: {reason}.") from None
    for i, (before, after) in enumerate(pairwise(found)):
        require(before[-1] == after[0], f"{where}: the sign changes after step {i} without a zero")
    if chart["period"] is not None:
        require(found[0][0] == found[-1][-1], f"{where}: the period does not close")
    signs = [found[0][0], *(signs[1] for signs in found if len(signs) == 2)]
    zeros = [step["zero"] for step in steps if "zero" in step]
    inner = [z for z in zeros if z not in ends]
    require(chart["zeros"] == inner and chart["signs"] == signs, f"{where}: the summary is not that of the steps")
    return Statement(piece["low"], piece["high"], order, tuple(signs), tuple(inner), chart["period"])


def _period(g: Term, chart: Mapping[str, Any], where: str) -> tuple[str, str]:
    """The ends of the period that the steps cover; the derivative is proved to have that period."""
    period, steps = read(chart["period"]), chart["steps"]
    low, high = read(steps[0]["from"]), read(steps[-1]["to"])
    difference = plus(high, times(fmpq(-1), plus(low, period)))
    require(vanishes(difference) and value_of(period) > 0, f"{where}: the steps do not cover a period")
    require(_is_periodic(g, period), f"{where}: the period is not proved")
    return steps[0]["from"], steps[-1]["to"]


def _is_periodic(term: Term, period: Term) -> bool:
    """Whether x occurs in sin(u) and cos(u) only, with u' T a whole multiple of 2 pi."""
    if not isinstance(term, tuple):
        return bool(term != "x")
    if term[0] in ("sin", "cos") and has_x(term[1]):
        rate = derivative(term[1])
        turns = times(times(rate, period), power(times(fmpq(2), "pi"), fmpq(-1)))
        if has_x(rate):
            return False
        whole = constant(turns).exact.get(UNIT, fmpq(1, 2))
        return whole.q == 1 and vanishes(plus(turns, -whole))
    return all(_is_periodic(a, period) for a in term[1:])
