"""The normal form, its shifted form and its vector-Jacobian product against the definition written out."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import sympy as sp
from row_values import by_form, value_of, written_out

import symact
from symact import SymactError
from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.gradient import jacobian, vjp_form
from symact.vector_valued.indexed import i, j, largest, n, total, x
from symact.vector_valued.row_form import RowForm
from symact.vector_valued.shift import shift_of, shifted

SIZE = 4
CLOSE = sp.Float("1e-16", 40)
STEP = sp.Rational(1, 10**12)

LOG_SUM_EXP = VectorActivation("logsumexp", (sp.log(total(sp.exp(x[j]))),))
CENTRED = VectorActivation("centred", ((x[i] - total(x[j]) / n) / largest(sp.Abs(x[j])),))
SAMPLES = [*VECTOR_ACTIVATIONS, symact.get("maxout", pieces=5), LOG_SUM_EXP, CENTRED]


def rows_of(count: int, seed: int) -> list[list[sp.Rational]]:
    """Rows of rationals without ties."""
    generator = random.Random(seed)
    return [[sp.Rational(generator.randint(-3000, 3000), 1009) for _ in range(SIZE)] for _ in range(count)]


def by_definition(activation: VectorActivation, rows: list[list[sp.Expr]]) -> list[sp.Expr]:
    symbols, results = written_out(activation, SIZE)
    at = dict(zip(symbols, [value for row in rows for value in row], strict=True))
    return [value_of(result, at) for result in results]


def flat(parts: list[list[sp.Expr]]) -> list[sp.Expr]:
    return [value for part in parts for value in part]


def apart(a: list[sp.Expr], b: list[sp.Expr]) -> sp.Expr:
    return max(abs(u - v) for u, v in zip(a, b, strict=True))


@pytest.mark.parametrize("activation", SAMPLES, ids=lambda a: f"{a.name}{len(a.inputs)}")
def test_normal_forms_give_what_the_definition_gives(activation: VectorActivation) -> None:
    rows = rows_of(len(activation.inputs), 1)
    wanted = by_definition(activation, rows)
    for form in (activation.form, shifted(activation.form)):
        assert apart(flat(by_form(form, rows, activation.values)), wanted) < CLOSE


def gradients_by_differences(activation: VectorActivation, rows: list[list[sp.Expr]],
                             weights: list[sp.Expr]) -> list[sp.Expr]:
    """The gradient of the weighted sum of all results, by central differences in 40 digits."""
    found = []
    for part, row in enumerate(rows):
        for place in range(len(row)):
            sides = []
            for step in (STEP, -STEP):
                moved = [list(r) for r in rows]
                moved[part][place] += step
                results = by_definition(activation, moved)
                sides.append(sum(w * y for w, y in zip(weights, results, strict=True)))
            found.append((sides[0] - sides[1]) / (2 * STEP))
    return found


def cotangents(activation: VectorActivation,
               weights: list[sp.Expr]) -> tuple[list[list[sp.Expr]], dict[sp.Symbol, sp.Expr]]:
    """The weights as rows for the outputs, and by symbol for the totals."""
    outputs = len(activation.form.outputs)
    rows = [weights[q * SIZE:(q + 1) * SIZE] for q in range(outputs)]
    return rows, {sp.Symbol(f"t_{q + 1}", real=True): w for q, w in enumerate(weights[outputs * SIZE:])}


def vjp_error(activation: VectorActivation, form: RowForm) -> sp.Expr:
    """How far the product that a form computes is from differences of the definition."""
    rows = rows_of(len(activation.inputs), 2)
    count = len(by_definition(activation, rows))
    weights = flat(rows_of(-(-count // SIZE), 3))[:count]
    of_outputs, of_totals = cotangents(activation, weights)
    given = by_form(form, [*rows, *of_outputs], {**activation.values, **of_totals})
    inputs = given[:len(activation.inputs)]
    return apart(flat(inputs), gradients_by_differences(activation, rows, weights))


@pytest.mark.parametrize("activation", SAMPLES, ids=lambda a: f"{a.name}{len(a.inputs)}")
def test_the_product_with_the_jacobian_is_that_of_the_definition(activation: VectorActivation) -> None:
    for form in (activation.form, shifted(activation.form)):
        assert vjp_error(activation, vjp_form(form)) < CLOSE


def test_a_product_that_is_slightly_off_is_caught() -> None:
    softmax = VECTOR_ACTIVATIONS[0]
    form = vjp_form(softmax.form)
    wrong = replace(form, outputs=tuple(e * (1 + sp.Rational(1, 10**9)) for e in form.outputs))
    assert vjp_error(softmax, wrong) > CLOSE


def test_softmax_has_the_jacobian_of_the_textbook() -> None:
    form = VECTOR_ACTIVATIONS[0].form
    found = jacobian(form)
    (u,), (r,) = form.components, [k.symbol for k in form.reductions]
    share = sp.exp(u) / r
    other = sp.Symbol("v", real=True)
    (left, right), = found.products[0][0]
    assert sp.simplify(found.diagonal[0][0] - share) == 0
    assert sp.simplify(left * right.xreplace({u: other}) + share * share.xreplace({u: other})) == 0


def test_what_a_shift_does_is_proved_or_not_claimed() -> None:
    known = {a.name: shift_of(a.form) for a in [*VECTOR_ACTIVATIONS, LOG_SUM_EXP]}
    assert known["softmax"] is not None
    assert known["softmax"].outputs == (0,)
    assert known["logsumexp"] is not None
    assert known["logsumexp"].totals == (1,)
    assert known["solu"] is None
    assert known["sqmax"] is None


@pytest.mark.parametrize("outputs", [
    (x[i + 1],), (x[i] + total(x[i] * x[j]),), (sp.Sum(x[j], (j, 1, 3)) + x[i],), (x[i] + sp.Symbol("unknown"),), ()])
def test_what_is_no_map_of_rows_is_refused(outputs: tuple[sp.Expr, ...]) -> None:
    with pytest.raises(SymactError, match="odd"):
        VectorActivation("odd", outputs)
