"""What a component of the result depends on, and that the order of the components does not matter."""

from __future__ import annotations

from typing import Any

from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_KINDS = {"sum": "sum", "largest": "largest value", "solution": "solution of an equation"}


def verdict(subject: VectorSubject) -> Verdict:
    """{"inputs", "outputs", "totals", "pointwise", "reductions"}: the normal form says it."""
    form = subject.form
    kinds = [_KINDS[r.kind] for r in form.reductions]
    value: dict[str, Any] = {"inputs": len(form.components), "outputs": len(form.outputs), "totals": len(form.totals),
                             "pointwise": not kinds, "reductions": kinds}
    how = f"the definition needs {len(kinds)} number{'s' * (len(kinds) > 1)} of the row: a {', a '.join(kinds)}"
    return Verdict(value, method=how if kinds else "no sum or other reduction over the row occurs in the definition")


def permutation(subject: VectorSubject) -> Verdict:
    """"equivariant", or "invariant" for a map with nothing but totals."""
    value = "equivariant" if subject.form.outputs else "invariant"
    together = "" if len(subject.form.components) == 1 else ", if every input is permuted in the same way"
    return Verdict(value, method="components enter only at the index at hand and in numbers that do not depend on the "
                                 f"order{together}")
