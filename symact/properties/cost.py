"""How many operations f, f', and f' from a known f take, common subexpressions shared."""

from __future__ import annotations

from collections import Counter

import sympy as sp

from symact.activation import x
from symact.certify.generators import normalise
from symact.errors import Undecided
from symact.pieces import Pieces
from symact.subject import Subject
from symact.verdict import Verdict

KINDS = ("add", "mul", "div", "compare", "sqrt", "transcendental")
_READABLE = 100
_Y = sp.Symbol("y", real=True)


def verdict(subject: Subject) -> Verdict:
    """{"value", "derivative", "derivative_given_value"}: counts by kind; the last is None where f' is no g(f).

    Constants are free, since they are computed beforehand.
    """
    given = _from_output(subject.f, subject.f1)
    value = {"value": count(subject.f), "derivative": count(subject.f1),
             "derivative_given_value": count(given) if given is not None else None}
    method = "operations of the definition after sharing common subexpressions"
    if given is not None and sum(len(sp.sstr(e)) for e in given.expressions) < _READABLE:
        method += "; f' = " + "; ".join(sp.sstr(e).replace("y", "f") for e in given.expressions)
    return Verdict(value, method=method)


def count(pieces: Pieces) -> dict[str, int]:
    """The operations of all pieces together, with one comparison per breakpoint."""
    shared, rest = sp.cse(list(pieces.expressions))
    counts: Counter[str] = Counter({"compare": len(pieces.breakpoints)})
    for expression in [e for _, e in shared] + rest:
        for node in sp.postorder_traversal(expression):
            if node.free_symbols:
                counts.update(_operations(node))
    return {kind: counts[kind] for kind in KINDS}


def _operations(node: sp.Expr) -> dict[str, int]:
    if isinstance(node, sp.Add):
        return {"add": len(node.args) - 1}
    if isinstance(node, sp.Mul):
        below = sum(1 for a in node.args if isinstance(a, sp.Pow) and a.exp.is_negative)
        above = len(node.args) - below - (1 if sp.S.NegativeOne in node.args else 0)
        return {"mul": max(above - 1, 0), "div": below}
    if isinstance(node, sp.Pow):
        return _power(node)
    return {"transcendental": 1} if isinstance(node, sp.Function) else {}


def _power(node: sp.Pow) -> dict[str, int]:
    exponent = abs(node.exp)
    if isinstance(exponent, sp.Integer):
        n = int(exponent)
        return {"mul": n.bit_length() - 1 + bin(n).count("1") - 1}
    return {"sqrt": 1} if exponent == sp.S.Half else {"transcendental": 1}


def _from_output(f: Pieces, f1: Pieces) -> Pieces | None:
    """f' as a function of y = f, piece by piece, where elimination finds one."""
    found = []
    for value, slope in zip(f.expressions, f1.expressions, strict=True):
        expression = _eliminate(value, slope)
        if expression is None:
            return None
        found.append(expression)
    return Pieces(_Y, tuple(found), f.breakpoints, f.values)


def _eliminate(value: sp.Expr, slope: sp.Expr) -> sp.Expr | None:
    if not slope.has(x):
        return slope
    marker = sp.Symbol("marker")
    try:
        both, generators = normalise(value + marker * slope, x)
    except Undecided:
        return None
    plain, plain_slope = both.subs(marker, 0), sp.diff(both, marker)
    symbols = [s for s in plain.free_symbols if s in generators.meaning]
    if len(symbols) != 1 or plain.has(x):
        return None
    (symbol,) = symbols
    inner = sp.solve(plain - _Y, symbol)
    if len(inner) != 1:
        return None
    if isinstance(generators.meaning[symbol], sp.log):  # y = log(u): continue with u = exp(y)
        return _eliminate_log(generators.meaning[symbol].args[0], slope, sp.exp(inner[0]))
    result = sp.factor(sp.simplify(plain_slope.subs(symbol, inner[0])))
    return None if result.free_symbols - {_Y} else result


def _eliminate_log(argument: sp.Expr, slope: sp.Expr, value: sp.Expr) -> sp.Expr | None:
    """f' in terms of u = argument, with u replaced by its value in y."""
    result = _eliminate(argument, slope)
    return None if result is None else sp.simplify(result.subs(_Y, value))
