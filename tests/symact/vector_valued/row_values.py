"""Maps of rows evaluated twice: by the definition written out for a small n, and by the normal form, to 40 digits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import Largest, Solution, i, n
from symact.vector_valued.row_form import Reduction, RowForm

DIGITS = 40


def numeric(expression: sp.Expr) -> sp.Float:
    """A number to 40 digits."""
    return sp.N(expression, DIGITS)


def written_out(activation: VectorActivation, size: int) -> tuple[list[sp.Symbol], list[sp.Expr]]:
    """One symbol for every component of every input, and the results as expressions in them."""
    symbols = {(base, k): sp.Symbol(f"{base.label}_{k}", real=True) for base in activation.inputs
               for k in range(1, size + 1)}
    results = [_plain(output.xreplace({i: sp.Integer(k)}), size, symbols).xreplace(activation.values)
               for output in activation.outputs
               for k in (range(1, size + 1) if i in output.free_symbols else (1,))]
    return list(symbols.values()), results


def _plain(expression: sp.Expr, size: int, symbols: Mapping[tuple[sp.IndexedBase, int], sp.Symbol]) -> sp.Expr:
    """The definition with sums and largest values written out; a solution keeps its unknown and equation."""
    if isinstance(expression, sp.Indexed):
        return symbols[expression.base, int(expression.indices[0])]
    if isinstance(expression, sp.Sum | Largest):
        index = expression.limits[0][0]
        terms = [_plain(expression.function.xreplace({index: sp.Integer(k)}), size, symbols)
                 for k in range(1, size + 1)]
        return sp.Add(*terms) if isinstance(expression, sp.Sum) else sp.Max(*terms)
    if isinstance(expression, Solution):
        return Solution(*(_plain(a, size, symbols) for a in expression.args))
    if expression == n:
        return sp.Integer(size)
    return expression if not expression.args else expression.func(*(_plain(a, size, symbols) for a in expression.args))


def value_of(expression: sp.Expr, at: Mapping[sp.Symbol, sp.Expr]) -> sp.Float:
    """A written-out result at given components; equations are solved by bisection."""
    solutions = {s: _bisected(s, at) for s in expression.atoms(Solution)}
    return numeric(expression.xreplace(solutions).xreplace(dict(at)))


def _bisected(solution: Solution, at: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr:
    equation = sp.lambdify(solution.unknown, solution.equation.xreplace(dict(at)), "mpmath")
    import mpmath
    with mpmath.workdps(DIGITS + 10):
        low = mpmath.mpf(str(numeric(solution.start.xreplace(dict(at)))))
        high = low + 100
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if equation(middle) > 0 else (low, middle)
        return sp.Float(str(low), DIGITS)


def by_form(form: RowForm, rows: Sequence[Sequence[sp.Expr]],
            fixed: Mapping[sp.Symbol, sp.Expr]) -> list[list[sp.Expr]]:
    """The outputs of a normal form for rows given by component, each a list over the row, then the totals as lists."""
    size = len(rows[0])
    known: dict[sp.Symbol, sp.Expr] = {**fixed, n: sp.Integer(size)}
    at = [dict(zip(form.components, values, strict=True)) for values in zip(*rows, strict=True)]
    for r in form.reductions:
        known[r.symbol] = _reduced(r, at, known)
    outputs = [[numeric(e.xreplace({**known, **here})) for here in at] for e in form.outputs]
    return outputs + [[numeric(e.xreplace(known))] for e in form.totals]


def _reduced(r: Reduction, at: Sequence[Mapping[sp.Symbol, sp.Expr]], known: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr:
    if r.kind == "solution":
        whole = sp.Add(*(r.body.xreplace({**known, **here}) for here in at)) + r.rest.xreplace(dict(known))
        return _bisected(Solution(whole, r.symbol, r.start.xreplace(dict(known))), {})
    terms = [numeric(r.body.xreplace({**known, **here})) for here in at]
    return sp.Add(*terms) if r.kind == "sum" else sp.Max(*terms)
