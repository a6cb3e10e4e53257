"""Certificates: found for the whole catalogue, in agreement with the symbolic proofs, and refused once altered."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
from certificate_mutations import FOLDER, accepted, sealed

import symact
from symact import certificates
from symact.activation_certificate import to_text
from symact.certificates import checker, steps
from symact.certificates.checker import check
from symact.certificates.steps import Rejected
from symact.certificates.tiling import chart_of
from symact.reals import Real, compare
from symact.subject import Subject

NAMES = list(symact.catalogue())
STRIDE = 7
"""Every so many steps of the longer charts are altered here; the command alters all."""
LONG, MOST = 200, 30
"""Of a certificate with a chart of more steps than LONG, each check of which takes long, no more than MOST alterations
of each chart are tried here, drawn with a fixed seed."""


def stored(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{name}.json").read_text())


@pytest.mark.parametrize("name", NAMES)
def test_the_stored_certificate_says_what_the_symbolic_proof_says(name: str) -> None:
    subject = Subject(symact.get(name))
    statements = iter(check(stored(name)))
    for index, piece in enumerate(subject.f):
        for spans in (subject.f1_spans, subject.f2_spans):
            found, own = next(statements), [s for s in spans if s.piece == index]
            assert (found.low, found.high) == (sp.sstr(piece.low), sp.sstr(piece.high))
            if subject.rate is None:
                assert list(found.signs) == [s.sign for s in own]
                assert all(agree(z, s.high) for z, s in zip(found.zeros, own[:-1], strict=True))
            else:
                assert {0 if found.zeros == () else 1} | set(found.signs) <= {0, 1, -1}
                assert set(found.signs) == {s.sign for s in own}


def agree(text: str, zero: Real) -> bool:
    """Whether a zero as the certificate states it is the one of the symbolic proof."""
    if zero.exact is not None and "." not in text:
        return compare(Real(sp.sympify(text)), zero) == 0
    stated, unit = sp.Rational(text), sp.Rational(1, 10 ** len(text.partition(".")[2]))
    return compare(Real(stated - unit), zero) < 0 < compare(Real(stated + unit), zero)


@pytest.mark.parametrize("name", NAMES)
def test_an_altered_certificate_is_rejected(name: str) -> None:
    data = stored(name)
    longest = max(len(chart["steps"]) for piece in data["pieces"] for chart in piece["charts"])
    tried, wrong = accepted(data, 1 if longest <= STRIDE else STRIDE, MOST if longest > LONG else None)
    assert tried > 10
    assert not wrong


def test_any_change_without_a_new_seal_is_rejected() -> None:
    data = stored("gelu")
    data["activation"] = "relu"
    with pytest.raises(Rejected, match="digest"):
        check(data)


def test_a_written_certificate_is_read_back_the_same() -> None:
    data = symact.certificate(symact.get("elu").at(alpha="1/3"))
    assert json.loads(to_text(data)) == data
    assert check(data)


def claim(formula: str, steps: list[dict[str, Any]], signs: list[int], zeros: list[str], order: int = 1,
          period: str | None = None) -> dict[str, Any]:
    """A certificate of one piece with one chart."""
    chart = {"order": order, "bits": 128, "period": period, "signs": signs, "zeros": zeros, "steps": steps}
    return sealed({"format": 1, "activation": "claimed", "definition": formula, "pieces": [
        {"low": "-oo", "high": "oo", "formula": formula, "charts": [chart]}]})


BUMP = "x + exp(-(1000000*x - 1000000000)**2)"
TAILS = ({"step": "tail", "from": "-oo", "to": "-1", "sign": 1, "leading": "1", "bound": "2**-1"},
         {"step": "tail", "from": "2000", "to": "oo", "sign": 1, "leading": "1", "bound": "2**-1"})


@pytest.mark.parametrize("middle", [
    [{"step": "cell", "from": "-1", "to": "2000", "sign": 1, "bound": "2**-1"}],
    [{"step": "monotone", "from": "-1", "to": "2000", "sign": 1, "slope": "2**-1"}],
    [{"step": "cell", "from": "-1", "to": "999", "sign": 1, "bound": "2**-1"},
     {"step": "cell", "from": "1001", "to": "2000", "sign": 1, "bound": "2**-1"}],
    [],
], ids=["hidden in a cell", "hidden in a slope", "left out", "nothing"])
def test_a_hidden_dip_cannot_be_covered_up(middle: list[dict[str, Any]]) -> None:
    steps = [TAILS[0], *middle, TAILS[1]]
    with pytest.raises(Rejected):
        check(claim(BUMP, steps, [1], []))


@pytest.mark.parametrize(("formula", "steps", "signs", "zeros", "period"), [
    ("x**3", [{"step": "exact", "from": "-oo", "to": "oo", "signs": [1, 1], "zero": "0", "multiplicity": 2,
               "bound": "2**2"}], [1, 1], ["0"], None),
    ("x**2", [{"step": "zero", "from": "-oo", "to": "oo"}], [0], [], None),
    ("sin(x)**2 + cos(x)**2", [{"step": "zero", "from": "-oo", "to": "oo"}], [0], [], None),
    ("x + x*sin(x)/1000", [{"step": "cell", "from": "0", "to": "2*pi", "sign": 1, "bound": "2**-1"}], [1], [], "2*pi"),
    ("x + sin(x)/2", [{"step": "cell", "from": "0", "to": "3*pi/2", "sign": 1, "bound": "2**-2"}], [1], [], "3*pi/2"),
    ("x + sin(x/2)/2", [{"step": "cell", "from": "0", "to": "2*pi", "sign": 1, "bound": "2**-1"}], [1], [], "2*pi"),
], ids=["exact step to infinity", "not zero", "zero, but not as written", "not periodic", "no period",
        "half a period"])
def test_a_false_or_unproved_step_is_rejected(formula: str, steps: list[dict[str, Any]], signs: list[int],
                                              zeros: list[str], period: str | None) -> None:
    with pytest.raises(Rejected):
        check(claim(formula, steps, signs, zeros, period=period))


def test_a_zero_cannot_hide_in_the_last_cell_of_a_piece() -> None:
    left = [{"step": "tail", "from": "-oo", "to": "-1", "sign": -1, "leading": "(-2*x)", "bound": "2**-1"},
            {"step": "monotone", "from": "-1", "to": "0", "sign": -1, "slope": "2**1"}]
    chart = {"order": 1, "bits": 128, "period": None, "signs": [-1], "zeros": [], "steps": left}
    pieces = [{"low": "-oo", "high": "0", "formula": "(x + 1/8)**2", "charts": [chart]},
              {"low": "0", "high": "oo", "formula": "1/64", "charts": []}]
    data = {"format": 1, "activation": "claimed", "definition": "two pieces", "pieces": pieces}
    with pytest.raises(Rejected, match="the signs at the ends differ"):
        check(sealed(data))


def test_a_zero_that_is_only_nearly_one_is_rejected() -> None:
    data = stored("gelu")
    chart = data["pieces"][0]["charts"][1]
    (step,) = [s for s in chart["steps"] if s.get("zero") == "sqrt(2)"]
    step["zero"] = chart["zeros"][1] = "sqrt(2) + 1/1000000"
    with pytest.raises(Rejected, match="not proved to have multiplicity"):
        check(sealed(data))


@pytest.mark.parametrize("formula", [
    "__import__('os').system('true')", "x.real", "(lambda: 1)()", "x if x else 1", "open('f')", "x @ x", "1.5*x",
    "y", "exp(x, x)", "exp", "[x]", "'x'", "x and 1", "True*x", "1j*x", "erf(*x)", "x" * 20_000 + "(",
])
def test_only_formulas_are_read(formula: str) -> None:
    with pytest.raises(Rejected, match=r"cannot be read"):
        check(claim(formula, [{"step": "zero", "from": "-oo", "to": "oo"}], [0], []))


@pytest.mark.parametrize("data", [None, [], {}, 3, {"format": 1}, claim("x", [], [], []), claim("x", [3], [1], []),
                                  claim("x", [{"step": "nap", "from": "-oo", "to": "oo"}], [1], []),
                                  claim("x", [{"step": "cell", "from": None, "to": 3}], [1], [])])
def test_what_is_no_certificate_is_rejected_with_a_sentence(data: Any) -> None:
    with pytest.raises(Rejected, match=r"\.$"):
        check(data)


def test_the_search_finds_what_hides_behind_700_powers_of_e() -> None:
    chart = chart_of("tanh(x) - 1 + exp(-700)", 0, "-oo", "oo")
    assert chart["signs"] == [-1, 1]
    assert chart["zeros"][0].startswith("350.3465")


def test_checker_and_enclosures_know_no_sympy() -> None:
    folder = Path(certificates.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else (
                [node.module or ""] if isinstance(node, ast.ImportFrom) else [])
            assert not [n for n in names if n.startswith(("sympy", "symact")) and not n.startswith(
                ("symact.certificates", "symact.errors"))], path.name


def test_the_checker_does_not_use_the_search() -> None:
    for module in (checker, steps):
        assert "tiling" not in Path(module.__file__ or "").read_text()


def test_a_length_of_series_that_is_left_over_does_no_harm() -> None:
    """flint keeps one for the whole process."""
    from flint import ctx
    before = ctx.cap
    ctx.cap = 1
    try:
        assert list(check(stored("gelu")))
    finally:
        ctx.cap = before
