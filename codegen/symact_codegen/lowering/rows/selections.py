"""Selections of row kernels: the largest of several, pieces, steps and signs; NaN propagates through every one."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import sympy as sp
from sympy.core.relational import Relational

from symact.errors import SymactError
from symact_codegen.lowering.constants import as_fraction, nearest
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.rows.guards import unless_infinite
from symact_codegen.lowering.text import literal

if TYPE_CHECKING:
    from symact_codegen.lowering.rows.emit import Emitter

_ATOM = re.compile(r"-?[\w.]+")


def constant_text(node: sp.Expr) -> str:
    """The float64 nearest to a constant, as text."""
    return literal(nearest(as_fraction(plain(node))))


def _extreme(emitter: Emitter, node: sp.Expr) -> str:
    """Max or Min: NaN if an argument is; a comparison with a number needs no test of its own for that."""
    names = [emitter.visit(a) for a in sorted(node.args, key=lambda a: (not a.free_symbols, sp.default_sort_key(a)))]
    relation, strict = (">=", "<=") if isinstance(node, sp.Max) else ("<=", ">=")
    scope = emitter.index if emitter.varies(node) else emitter.row
    number = node.args and any(not a.free_symbols for a in node.args)
    result = names[0]
    for k, other in enumerate(names[1:]):
        if number and k == len(names) - 2:
            text = f"{other} if {result} {strict} {other} else {result}"
        else:
            text = f"{result} if ({result} {relation} {other}) | ({result} != {result}) else {other}"
        result = text if k == len(names) - 2 else scope.bind(text)
    return result


def _sides(emitter: Emitter, difference: sp.Expr) -> tuple[str, str]:
    """Two numbers whose order is the sign of a difference, which might be NaN itself where both are infinite."""
    terms = sp.Add.make_args(difference)
    if len(terms) == 2 and terms[0].could_extract_minus_sign() != terms[1].could_extract_minus_sign():
        less = next(t for t in terms if t.could_extract_minus_sign())
        more = next(t for t in terms if t is not less)
        return emitter.visit(more), emitter.visit(-less)
    first = next((t for t in sorted(terms, key=sp.default_sort_key) if emitter.varies(t)), difference)
    if first.could_extract_minus_sign():
        return "0.0", emitter.visit(-difference)
    return emitter.visit(difference), "0.0"


def _heaviside(emitter: Emitter, node: sp.Expr) -> str:
    a, b = _sides(emitter, node.args[0])
    return f"1.0 if {a} > {b} else (0.0 if {a} < {b} else (0.5 if {a} == {b} else math.nan))"


def _sign(emitter: Emitter, node: sp.Expr) -> str:
    a = emitter.visit(node.args[0])
    return f"1.0 if {a} > 0.0 else (-1.0 if {a} < 0.0 else {a})"


_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def _piecewise(emitter: Emitter, node: sp.Expr) -> str:
    """Nested selections; where a NaN in a condition would not show in the branch taken, it is selected too."""
    last = node.args[-1]
    if last[1] is not sp.true:
        raise SymactError(f"The expression {node} is not defined everywhere.")
    text, rest = emitter.visit(last[0]), last[0]
    for branch, condition in reversed(node.args[:-1]):
        if not isinstance(condition, Relational):
            raise SymactError(f"The condition {condition} in {node} cannot be lowered; allowed are comparisons.")
        a, b = _sides(emitter, condition.lhs - condition.rhs)
        name, operation = emitter.visit(branch), condition.rel_op
        text = text if _ATOM.fullmatch(text) else f"({text})"
        if condition.free_symbols <= branch.free_symbols and operation != "!=":
            text = f"{text} if {a} {_OPPOSITE[operation]} {b} else {name}" if operation != "==" else (
                f"{name} if {a} == {b} else {text}")
        elif condition.free_symbols <= rest.free_symbols or operation in ("==", "!="):
            text = f"{name} if {a} {operation} {b} else {text}"
        else:
            text = f"{name} if {a} {operation} {b} else ({text} if {a} {_OPPOSITE[operation]} {b} else math.nan)"
        rest = sp.Piecewise((branch, condition), (rest, True))
    return text


def _unless_infinite(emitter: Emitter, node: sp.Expr) -> str:
    expression, u, sign, value = node.args
    end = "math.inf" if sign == 1 else "-math.inf"
    return f"{constant_text(value)} if {emitter.visit(u)} == {end} else {emitter.visit(expression)}"


def _absolute(emitter: Emitter, node: sp.Expr) -> str:
    return f"abs({emitter.visit(node.args[0])})"


SELECTIONS: dict[type, Callable[[Emitter, sp.Expr], str]] = {
    sp.Max: _extreme, sp.Min: _extreme, sp.Heaviside: _heaviside, sp.sign: _sign, sp.Abs: _absolute,
    sp.Piecewise: _piecewise, unless_infinite: _unless_infinite,
}
