"""The formulas of a map of rows: its definition, its derivatives, their product with a vector, the form of kernels."""

from __future__ import annotations

import sympy as sp

from symact import VectorActivation
from symact.vector_valued.by_outputs import entry, g
from symact.vector_valued.indexed import Largest, Solution, i, j, n
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.shift import shifted
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.written import THRESHOLD, written
from symact_codegen.presentation.inline import Case, Cases, Formula
from symact_codegen.presentation.numbers import with_decimals
from symact_codegen.presentation.printer import broken, formula

Equation = tuple[Formula, Cases]
"""The left side of an equation, and its right side."""
LARGEST = sp.Symbol("m", real=True)
"""The largest component in the form that cannot overflow."""


def definition(activation: VectorActivation, width: float = 1000.0) -> list[Equation]:
    """One equation for each output, and one for what an output needs the solution of."""
    heads = outputs_of(activation)
    found = [(head, _cases(e.replace(lambda e: isinstance(e, Solution), lambda _: THRESHOLD), width))
             for head, e in zip(heads, activation.outputs, strict=True)]
    return [*found, *(_equation(s, width) for s in solutions(activation))]


def solutions(activation: VectorActivation) -> list[Solution]:
    """The solutions of equations in a definition, each once."""
    found = {s for e in activation.outputs for s in e.atoms(Solution)}
    return sorted(found, key=sp.default_sort_key)


def outputs_of(activation: VectorActivation) -> list[Formula]:
    """The names of the outputs: y_i, or y_1,i and so on where there are several; without i if it is a total."""
    names = ["y"] if len(activation.outputs) == 1 else [f"y{k + 1}" for k in range(len(activation.outputs))]
    return [formula(sp.IndexedBase(name, real=True)[i] if e.has(i) else sp.Symbol(name))
            for name, e in zip(names, activation.outputs, strict=True)]


def jacobian(activation: VectorActivation, width: float = 1000.0) -> list[Equation]:
    """dy_i/dx_j for each output and input; of a map that works at each index alone, dy_i/dx_i."""
    subject = VectorSubject(activation, symbolic=True)
    coupled = bool(subject.form.reductions)
    found: list[Equation] = []
    varying = [head for head, e in zip(outputs_of(activation), activation.outputs, strict=True) if e.has(i)]
    for q, head in enumerate(varying):
        for k, base in enumerate(activation.inputs):
            made = entry(subject, q, k)
            below = formula(base[j] if coupled else base[i])
            found.append((Formula(f"d{head.plain}/d{below.plain}",
                                  rf"\frac{{\partial {head.latex}}}{{\partial {below.latex}}}"),
                          _cases(made.formula if coupled else made.diagonal, width)))
    return found


def product(activation: VectorActivation, width: float = 1000.0) -> list[Equation]:
    """The vector-Jacobian product of a map with one input and one output that depends on the whole row."""
    subject = VectorSubject(activation, symbolic=True)
    if len(subject.form.components) != 1 or len(subject.form.outputs) != 1 or subject.form.totals:
        return []
    head = Formula(f"sum_j({g.label}[j]*dy[j]/dx[i])", r"\sum_{j=1}^{n} g_{j} \frac{\partial y_{j}}{\partial x_{i}}")
    return [(head, _cases(entry(subject).product, width))]


def kernel_form(activation: VectorActivation, width: float = 1000.0) -> list[Equation]:
    """The form that cannot overflow, if it is another one: results in components less the largest."""
    form = activation.form
    moved = shifted(form)
    if moved == form:
        return []
    largest = moved.reductions[0]
    others = [r for r in moved.reductions if r is not largest]
    put = {largest.symbol: LARGEST}
    plain = RowForm(moved.components, moved.coefficients, moved.parameters, tuple(others), moved.outputs, moved.totals)
    heads = outputs_of(activation)
    found = [(head, _cases(written(e, plain, i).xreplace(put), width))
             for head, e in zip(heads, (*moved.outputs, *moved.totals), strict=False)]
    found.append((formula(LARGEST), _cases(Largest(written(largest.body, form, j), (j, 1, n)), width)))
    return found + [_sum_is_zero(written_sum(r.body, r.rest, plain).xreplace(put), width)
                    for r in others if r.kind == "solution"]


def written_sum(body: sp.Expr, rest: sp.Expr, form: RowForm) -> sp.Expr:
    """What an equation says is 0: the sum of its terms, and the rest."""
    return sp.Sum(written(body, form, j), (j, 1, n)) + written(rest, form, j)


def _equation(solution: Solution, width: float) -> Equation:
    return _sum_is_zero(solution.equation.xreplace({solution.unknown: THRESHOLD}), width)


def _sum_is_zero(expression: sp.Expr, width: float) -> Equation:
    """An equation with its number on the right side."""
    number, rest = expression.as_coeff_Add()
    return formula(rest), _cases(-number, width)


def _cases(expression: sp.Expr, width: float) -> Cases:
    return Cases((Case(broken(_short(expression), width)),))


def _short(expression: sp.Expr) -> sp.Expr:
    """The formula with wide constants rounded, if it has no sums."""
    if expression.has(sp.Sum, Largest):
        return expression
    names = {e: sp.Symbol(f"component_{k}", real=True) for k, e in enumerate(
        sorted(expression.atoms(sp.Indexed), key=sp.default_sort_key))}
    rounded = _each_branch(expression.xreplace(names))
    return rounded.xreplace({name: e for e, name in names.items()})


def _each_branch(expression: sp.Expr) -> sp.Expr:
    if not expression.has(sp.Piecewise):
        return with_decimals(expression)
    if isinstance(expression, sp.Piecewise):
        return sp.Piecewise(*((_each_branch(value), condition) for value, condition in expression.args), evaluate=False)
    if isinstance(expression, sp.Mul):
        choices = [a for a in expression.args if a.has(sp.Piecewise)]
        return sp.Mul(with_decimals(sp.Mul(*(a for a in expression.args if a not in choices))),
                      *map(_each_branch, choices))
    return expression
