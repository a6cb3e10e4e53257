"""What the symbols of a row form are called in generated code: the prefixes keep user's names apart from others."""

from __future__ import annotations

import sympy as sp

from symact.vector_valued.indexed import n
from symact.vector_valued.row_form import RowForm


def names_of(form: RowForm) -> dict[sp.Symbol, str]:
    """The local name of every symbol."""
    return {**{u: f"v_{u.name}" for u in form.components}, **{c: f"p_{c.name}" for c in form.coefficients},
            **{p: f"p_{p.name}" for p in form.parameters}, **{r.symbol: r.symbol.name for r in form.reductions},
            n: "count"}
