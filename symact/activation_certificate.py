"""The certificate of an activation: the signs of f' and f'' on every piece, as plain data that `checker` verifies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sympy as sp

from symact.activation import Activation, x
from symact.certificates.checker import FORMAT, digest
from symact.certificates.scales import Open
from symact.certificates.terms import read
from symact.certificates.tiling import chart_of
from symact.errors import SymactError, Undecided
from symact.reals import Real
from symact.subject import Subject
from symact.time_limit import within

CERTIFICATE_SECONDS = 120.0
"""How long the search for the certificate of one activation may take."""


def certificate(activation: Activation) -> dict[str, Any]:
    """The signs of f' and f'' on every piece at the parameters' values, proved by enclosures, as plain data.

    `check_certificate` verifies it without SymPy and without the search that found it. Raises Undecided where none
    is found, with the reason.
    """
    try:
        return within(CERTIFICATE_SECONDS, f"the certificate of {activation.name}",
                      lambda: _certificate(Subject(activation)))
    except (Open, SymactError) as reason:
        raise Undecided(f"no certificate of {activation.name} was found: {reason}") from None


def _certificate(subject: Subject) -> dict[str, Any]:
    pieces = []
    for index, piece in enumerate(subject.f):
        charts = [_chart(subject, index, order) for order in (1, 2)]
        pieces.append({"low": sp.sstr(piece.low), "high": sp.sstr(piece.high),
                       "formula": sp.sstr(divided(piece.expression)), "charts": charts})
    data = {"format": FORMAT, "activation": subject.activation.name, "definition": sp.sstr(subject.activation.closed),
            "pieces": pieces}
    return {**data, "digest": digest(data)}


def _chart(subject: Subject, index: int, order: int) -> dict[str, Any]:
    piece = list(subject.f)[index]
    zeros = _readable_zeros(subject, index, order)
    formula = sp.sstr(divided(piece.expression))
    if subject.rate is None:
        return chart_of(formula, order, sp.sstr(piece.low), sp.sstr(piece.high), zeros)
    period = sp.sstr(2 * sp.pi / subject.rate)
    start = _start(subject, order)
    return chart_of(formula, order, sp.sstr(start), f"{start} + {period}", zeros, period)


def divided(expression: sp.Expr) -> sp.Expr:
    """The same function; a quotient of polynomials that grows, as a polynomial and a quotient that does not.

    The second derivative of the quotient is so small far out that its terms would cancel.
    """
    if not expression.is_rational_function(x) or expression.is_polynomial(x):
        return expression
    above, below = sp.fraction(sp.cancel(sp.together(expression)))
    if sp.degree(above, x) <= sp.degree(below, x):
        return expression
    whole, rest = sp.div(above, below, x)
    return whole + rest / below


def _readable_zeros(subject: Subject, index: int, order: int) -> list[str]:
    """The zeros in the piece that the symbolic proof gives in a closed form that a certificate can state."""
    try:
        spans = subject.f1_spans if order == 1 else subject.f2_spans
    except Undecided:
        return []
    zeros: Sequence[Real] = [s.high for s in spans if s.piece == index][:-1]
    return [text for text in (sp.sstr(z.exact) for z in zeros if z.exact is not None) if _is_readable(text)]


def _is_readable(text: str) -> bool:
    try:
        read(text)
    except SymactError:
        return False
    return True


def _start(subject: Subject, order: int) -> sp.Rational:
    """Where a period begins: at a rational before the charted one, off every zero."""
    expression = (subject.f1 if order == 1 else subject.f2).expressions[0]
    start = sp.floor(-4 * sp.pi / subject.rate) / sp.Integer(4) + sp.Rational(1, 8)
    if expression.subs(x, start) == 0:
        raise Undecided(f"the period would begin at {start}, which is a zero")
    return start


def to_text(data: dict[str, Any]) -> str:
    """A certificate as JSON text with a step a line."""
    pieces = ",\n".join(_piece_text(piece) for piece in data["pieces"])
    head = "".join(f" {json.dumps(key)}: {json.dumps(data[key])},\n" for key in ("format", "activation", "definition"))
    return f"{{\n{head} \"pieces\": [\n{pieces}\n ],\n \"digest\": {json.dumps(data['digest'])}\n}}\n"


def _piece_text(piece: dict[str, Any]) -> str:
    head = ", ".join(f"{json.dumps(key)}: {json.dumps(piece[key])}" for key in ("low", "high", "formula"))
    return f"  {{{head}, \"charts\": [\n" + ",\n".join(_chart_text(chart) for chart in piece["charts"]) + "]}"


def _chart_text(chart: dict[str, Any]) -> str:
    head = ", ".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in chart.items() if key != "steps")
    steps = ",\n".join(f"    {json.dumps(step)}" for step in chart["steps"])
    return f"   {{{head}, \"steps\": [\n{steps}]}}"
