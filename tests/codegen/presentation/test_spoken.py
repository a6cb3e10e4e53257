"""Formulas found in the sentences of proofs."""

from __future__ import annotations

import pytest

import symact
from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.inline import Formula, plain_line
from symact_codegen.presentation.spoken import WIDEST, spoken


def latex(text: str) -> str:
    return "".join(part if isinstance(part, str) else f"${part.latex}$" for part in spoken(text))


@pytest.mark.parametrize(("text", "shown"), [
    ("f' has one zero, at -1.5 (= -1 - exp(-1)): f' < 0 before and > 0 after",
     r"$f'$ has one zero, at $-1.5$ ($= -1 - e^{-1}$): $f' < 0$ before and $> 0$ after"),
    ("f' > 0 on (-oo, -sqrt(2)), because", r"$f' > 0$ on $(-\infty, -\sqrt{2})$, because"),
    ("f(x)/x -> 1 and f(x) - x -> 0 at oo", r"$f(x)/x \to 1$ and $f(x) - x \to 0$ at $\infty$"),
    ("E f(Z)^2 is not 1; |f'| <= 2", r"$\operatorname{E} f(Z)^{2}$ is not $1$; $\lvert f' \rvert \le 2$"),
    ("the polynomial x**2 - 2 has", "the polynomial $x^{2} - 2$ has"),
    ("f is odd - as a rule", "$f$ is odd - as a rule"),
    ("nothing of 50% & $x_1$", "nothing of 50% & $x_1$"),
    ("f(g(y)) = y and f(x) - 1.5*x = O(x^2)", r"$f(g(y)) = y$ and $f(x) - 1.5 x = O(x^{2})$"),
    ("at most Max(1, Abs(x)) there", r"at most $\max(1, \lvert x \rvert)$ there"),
    ("about 2.5e-7 there", r"about $2.5 \cdot 10^{-7}$ there"),
])
def test_formulas_are_found(text: str, shown: str) -> None:
    assert latex(text) == shown
    assert plain_line(spoken(text)) == text


def test_a_formula_too_wide_for_a_column_stays_text() -> None:
    text = " + ".join(f"exp({k}*x)" for k in range(2, 14))
    formulas = [part for part in spoken(text) if isinstance(part, Formula)]
    assert len(formulas) > 1
    assert all(breadth_of(part.latex) <= WIDEST for part in formulas)
    assert plain_line(spoken(text)) == text


@pytest.mark.parametrize("name", ["gelu", "hard_elish", "sin", "selu"])
def test_no_word_is_lost(name: str) -> None:
    for verdict in symact.analyse(symact.get(name)).values():
        assert plain_line(spoken(verdict.method)) == verdict.method
