"""Far tails that round to 0 are found, and no other."""

from __future__ import annotations

import pytest
import sympy as sp

from symact import Activation, x
from symact_codegen.lowering.far import far_lines
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.stabilise import stabilise


def comparisons(expression: sp.Expr) -> list[str]:
    """The comparisons that are written for an expression."""
    pieces = Activation("mine", expression).pieces
    cells = Cells(tuple(map(stabilise, pieces.expressions)), pieces.breakpoints, pieces.values,
                  ("right",) * len(pieces.breakpoints))
    return [line.partition(":")[0] for line in far_lines(cells, {}) if line.startswith("if")]


@pytest.mark.parametrize(("expression", "wanted"), [
    (x * sp.exp(x) / (1 + sp.exp(x)), ["if x < -1024.0"]),
    (x * (1 + sp.erf(x)) / 2, ["if x < -32.0"]),
    (sp.exp(-x**2), ["if x < -32.0", "if x > 32.0"]),
    (sp.log(1 + sp.exp(x)), ["if x < -1024.0"]),
    (sp.sqrt(sp.log(1 + sp.exp(x))), ["if x < -2048.0"]),
    (1 - sp.tanh(x)**2, ["if x < -512.0", "if x > 512.0"]),
    (sp.exp(x) + sp.Rational(1, 10**9), []),
    (sp.tanh(x), []),
    (1 / (1 + x**2), []),
    (sp.Piecewise((0, x < 5000), (sp.exp(-x), True)), []),
])
def test_where_the_value_rounds_to_zero(expression: sp.Expr, wanted: list[str]) -> None:
    assert comparisons(expression) == wanted
