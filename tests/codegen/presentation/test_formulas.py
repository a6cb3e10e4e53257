"""What is printed is what was meant: every printed formula is read back and compared to 50 digits."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp
from formula_readers import DIGITS, LatexReader, plain_value

import symact
from symact_codegen.presentation.cases import definition, derivative
from symact_codegen.presentation.display import shown, tidy
from symact_codegen.presentation.inline import Cases, Formula
from symact_codegen.presentation.printer import broken, formula

POINTS = ("-17/8", "-3/7", "1/5", "29/10")
GREEK_KEYS = {"lam": "lambda", "lambd": "lambda"}


def values(activation, point):
    """Parameters away from their defaults, and x, by plain name and as LaTeX spells them."""
    plain = {p.name: mpmath.mpf(3 + i) / 7 for i, p in enumerate(activation.parameters)} | {
        "x": mpmath.mpf(point)
    }
    spelled = {}
    for name, value in plain.items():
        key = GREEK_KEYS.get(name, name)
        spelled[f"{key[0]}_{key[1]}" if len(key) == 2 and key[1].isdigit() else key] = value
    return plain, spelled


def direct(expression, plain):
    symbols = sorted(expression.free_symbols, key=str)
    return sp.lambdify(symbols, expression, "mpmath")(*(plain[s.name] for s in symbols))


def agree(printed: Formula, expression, activation):
    for text in POINTS:
        point = sp.Rational(text)
        with mpmath.workdps(DIGITS):
            plain, spelled = values(activation, mpmath.mpf(point.p) / point.q)
            wanted = direct(expression, plain)
            for got in (LatexReader(printed.latex, spelled).value(), plain_value(printed.plain, plain)):
                if abs(got - wanted) > mpmath.mpf(10) ** -48 * max(1, abs(wanted)):
                    return False
    return True


@pytest.mark.parametrize("name", symact.names())
def test_every_piece_of_f_and_its_derivatives_is_printed_as_it_is(name):
    activation = symact.get(name)
    for order in range(3):
        try:
            pieces = activation.derivative_pieces(order)
        except symact.Undecided:  # the order of the pieces depends on the parameters; at the defaults it does not
            pieces = activation.derivative_pieces(order, closed=True)
        for expression in pieces.expressions:
            form = shown(expression) if order else tidy(expression)
            assert agree(formula(form), expression, activation), (order, formula(form))


@pytest.mark.parametrize("name", symact.names())
def test_a_definition_in_one_line_is_the_definition(name):
    activation = symact.get(name)
    rows = definition(activation).rows
    if rows[0].condition is None:
        assert agree(rows[0].lines[0], activation.expression, activation)


@pytest.mark.parametrize("name", ["acon_c", "gelu_tanh", "sau", "smu", "xielu", "mish"])
def test_broken_lines_put_together_are_the_formula(name):
    activation = symact.get(name)
    for order in (0, 1, 2):
        expression = activation.derivative_pieces(order).expressions[0]
        lines = broken(shown(expression), 20)
        whole = Formula("".join(line.plain for line in lines), "".join(line.latex for line in lines))
        assert agree(whole, expression, activation)


def test_a_printer_that_forgets_brackets_is_caught():
    gelu = symact.get("gelu_tanh")
    right = formula(tidy(gelu.expression))
    wrong = Formula(right.plain, right.latex.replace("(0.044715 x^{3} + x)", "0.044715 x^{3} + x"))
    assert wrong != right
    assert not agree(wrong, gelu.expression, gelu)


def test_a_wrong_rewriting_is_caught():
    silu = symact.get("silu")
    wrong = shown(sp.diff(silu.expression, symact.x)).subs(symact.x + 1, symact.x + 2)
    assert not agree(formula(wrong), sp.diff(silu.expression, symact.x), silu)


@pytest.mark.parametrize(
    ("expression", "latex"),
    [
        (sp.sqrt(2) / 2 * symact.x, r"\frac{x}{\sqrt{2}}"),
        (sp.sqrt(2) / (2 * sp.sqrt(sp.pi)), r"\frac{1}{\sqrt{2 \pi}}"),
        (sp.sqrt(2 / sp.pi) * symact.x, r"\sqrt{\frac{2}{\pi}} x"),
        (1 + sp.exp(-symact.x), "1 + e^{-x}"),
        (sp.exp(symact.x) - 1, "e^{x} - 1"),
        (symact.x + 1, "x + 1"),
        (-sp.LambertW(sp.exp(-1)), r"-W\left(e^{-1}\right)"),
        (sp.Rational(1702, 1000) * symact.x, "1.702 x"),
        (-symact.x / 3, r"-\frac{x}{3}"),
        (sp.Symbol("negative_slope", real=True) * symact.x, r"\mathit{negative\_slope}\,x"),
    ],
)
def test_no_artefacts_of_sympy_remain(expression, latex):
    assert formula(expression).latex == latex


def cases_of(name, order) -> Cases:
    return derivative(symact.get(name), order) if order else definition(symact.get(name))


@pytest.mark.parametrize(
    ("name", "order", "plain"),
    [
        ("relu", 0, "max(0, x)"),
        ("relu", 1, "0 if x < 0; 1 if x > 0"),
        ("abs", 1, "-1 if x < 0; 1 if x > 0"),
        ("step", 0, "0 if x < 0; 1 if x >= 0"),
        ("step", 1, "0 if x != 0"),
        ("hardshrink", 0, "x if abs(x) > lambd; 0 if abs(x) <= lambd"),
        ("celu", 1, "exp(x/alpha) if x < 0; 1 if x >= 0"),
        ("elu", 1, "alpha*exp(x) if x < 0; 1 if x > 0"),
        ("relu_squared", 1, "0 if x < 0; 2*x if x >= 0"),
        ("relu_squared", 2, "0 if x < 0; 2 if x > 0"),
        ("threshold", 0, "value if x <= threshold; x if x > threshold"),
        ("gelu", 2, "(2 - x**2)*exp(-x**2/2)/sqrt(2*pi)"),
    ],
)
def test_cases_have_a_point_only_where_the_function_exists(name, order, plain):
    assert cases_of(name, order).plain == plain


def test_the_form_does_not_depend_on_what_was_printed_before():
    first = {
        n: formula(shown(symact.get(n).derivative_pieces(1).expressions[0])) for n in ("mish", "silu", "gelu")
    }
    shown.cache_clear()
    again = {
        n: formula(shown(symact.get(n).derivative_pieces(1).expressions[0])) for n in ("gelu", "silu", "mish")
    }
    assert first == again
