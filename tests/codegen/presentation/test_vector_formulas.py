"""Formulas of maps of rows: what is printed for components, sums, thresholds and choices."""

from __future__ import annotations

import pytest
import sympy as sp

import symact
from symact.vector_valued.indexed import i, j, largest, n, total, x
from symact_codegen.presentation.indexed import isolated
from symact_codegen.presentation.printer import formula
from symact_codegen.presentation.vector_formulas import definition, jacobian, kernel_form, product

VECTORS = list(symact.vector_catalogue())
EXPECTED = {
    "softmax": ((definition, 0, "y[i]", "exp(x[i])/sum_j(exp(x[j]))"),
                (jacobian, 0, "dy[i]/dx[j]", "y[i]*(delta_ij - y[j])"),
                (product, 0, "sum_j(g[j]*dy[j]/dx[i])", "y[i]*(g[i] - sum_j(g[j]*y[j]))"),
                (kernel_form, 0, "y[i]", "exp(x[i] - m)/sum_k(exp(x[k] - m))"),
                (kernel_form, 1, "m", "max_j(x[j])")),
    "sparsemax": ((definition, 1, "sum_j(max(0, x[j] - tau))", "1"),
                  (jacobian, 0, "dy[i]/dx[j]", "(delta_ij - [y[j] > 0]/sum_k([y[k] > 0]))*[y[i] > 0]")),
    "log_softmax": ((jacobian, 0, "dy[i]/dx[j]", "delta_ij - exp(y[j])"),),
    "beta_softmax": ((jacobian, 0, "dy[i]/dx[j]", "b*y[i]*(delta_ij - y[j])"),),
    "sqmax": ((jacobian, 0, "dy[i]/dx[j]", "2*(c + x[j])*(delta_ij - y[i])/sum_k((c + x[k])**2)"),),
    "maxout": ((jacobian, 0, "dy[i]/dx1[i]", "[x1[i] > x2[i]]"),),
    "glu": ((jacobian, 0, "dy[i]/dvalue[i]", "1/(1 + exp(-gate[i]))"),),
}


@pytest.mark.parametrize(("name", "made", "place", "head", "body"),
                         [(name, *row) for name, rows in EXPECTED.items() for row in rows])
def test_formulas_as_text(name, made, place, head, body):
    left, right = made(symact.vector_catalogue()[name])[place]
    assert (left.plain, right.plain) == (head, body)


@pytest.mark.parametrize(("expression", "latex"), [
    (sp.exp(x[i]) / total(sp.exp(x[j])), r"\frac{e^{x_{i}}}{\sum_{j=1}^{n} e^{x_{j}}}"),
    (largest(x[j]), r"\max_{j} x_{j}"),
    (sp.KroneckerDelta(i, j), r"\delta_{ij}"),
    (sp.IndexedBase("x1", real=True)[i], "x_{1,i}"),
    (sp.IndexedBase("gate", real=True)[i], r"\mathit{gate}_{i}"),
    (total(x[j] + 1), r"\sum_{j=1}^{n} (x_{j} + 1)"),
    (x[i] * sp.Piecewise((1, x[i] > 0), (0, True)), "x_{i} [x_{i} > 0]"),
    (sp.Piecewise((0, x[i] <= 0), (2, True)), "2 [x_{i} > 0]"),
])
def test_formulas_as_latex(expression, latex):
    found = formula(expression).latex
    assert found in (latex, latex.replace("x_{j} + 1", "1 + x_{j}"))


def test_a_component_stands_alone_in_a_condition():
    limit = sp.Symbol("limit", positive=True)
    assert str(isolated(sp.Le(limit, -x[i], evaluate=False))) == "x[i] <= -limit"
    assert str(isolated(sp.Gt(2 * x[i], x[j], evaluate=False))) == "2*x[i] > x[j]"


@pytest.mark.parametrize("name", VECTORS)
def test_nothing_is_left_to_sympys_printer(name):
    for made in (definition, jacobian, product, kernel_form):
        for head, cases in made(symact.vector_catalogue()[name]):
            for text in (head.plain, cases.plain, head.latex, *(line.latex for line in cases.rows[0].lines)):
                for word in ("Solution", "Largest", "Sum(", "Piecewise", "Kronecker", "r_1"):
                    assert word not in text
    assert n.is_positive
