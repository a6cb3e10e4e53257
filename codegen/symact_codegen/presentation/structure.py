"""What is said of the form of a function: inverses, gates, scaling, approximation, dependence on parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sympy as sp

from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.display import shown
from symact_codegen.presentation.exact_text import branches, condition
from symact_codegen.presentation.inline import Code, Formula, Line, joined
from symact_codegen.presentation.numbers import number, with_decimals
from symact_codegen.presentation.phrases import answers, words, yes_no
from symact_codegen.presentation.printer import formula
from symact_codegen.presentation.relations import relation
from symact_codegen.presentation.spoken import spoken

WIDEST = 60.0
"""Formulas wider than so many digits say nothing to a reader."""
_OUTPUT: Line = (" with ", Formula("y = f(x)", "y = f(x)"))
_NAME = re.compile(r"[A-Za-z_]\w*")


def symbols_of(text: str) -> frozenset[str]:
    """The names in a text that can be parameters: none that mean something else in SymPy's text."""
    return frozenset(_NAME.findall(text)) - {"pi", "E", "oo", "Piecewise", "True", "False"}


def written(name: str, text: str, variable: str) -> Line:
    """name = formula, for each case; a text that is not read back is shown as it is."""
    cases = branches(text, frozenset({variable}))
    if cases is None:
        return (Formula(f"{name} =", f"{name} ="), " ", Code(text))
    equations = [_equation(name, value) for value, _ in cases]
    if any(breadth_of(equation.latex) > WIDEST for equation in equations):
        return (Formula(name, name), " in a closed form that is too wide to show")
    if len(cases) == 1:
        return (equations[0],)
    return joined([_case(e, when) for e, (_, when) in zip(equations, cases, strict=True)], ", ")


def _case(equation: Formula, when: sp.Basic) -> Line:
    return (equation, *((" otherwise",) if when is sp.true else (" if ", *relation(when))))


def _equation(name: str, value: sp.Expr) -> Formula:
    short = with_decimals(value)
    written_out = formula(shown(short))
    sign = Formula("=", "=") if short == value else Formula("~", r"\approx")
    return Formula(f"{name} {sign.plain} {written_out.plain}", f"{name} {sign.latex} {written_out.latex}")


def _invertible(value: Mapping[str, Any]) -> Line:
    if not value["injective"]:
        return (yes_no(value["injective"]),)
    inverse = value["inverse"]
    parts: list[Line] = [("yes",)]
    if inverse is None:
        parts.append(("the inverse has no closed form here",))
    else:
        parts.append(written("x", inverse, "y"))
    if value["domain"] is not None:
        parts.append((_domain(value["domain"]),))
    return joined(parts, "; ")


def _domain(value: Mapping[str, Any]) -> Formula:
    """y in [low, high): the values of which there is an inverse."""
    low, high = number(value["low"]), number(value["high"])
    left, right = ("[" if value["low_included"] else "("), ("]" if value["high_included"] else ")")
    return Formula(
        f"y in {left}{low.plain}, {high.plain}{right}", rf"y \in {left}{low.latex}, {high.latex}{right}"
    )


def _from_output(value: Mapping[str, Any]) -> Line:
    if not value["possible"]:
        return (yes_no(value["possible"]),)
    if value["formula"] is None:
        return ("yes, by a formula that is not known in closed form",)
    return ("yes, ", *written("f'", value["formula"], "y"), *_OUTPUT)


def _self_gated(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = [(yes_no(value["self_gated"]),)]
    if value["gate"] is not None:
        parts.append((Formula("f(x) = x g(x)", "f(x) = x g(x)"), " with ", *written("g(x)", value["gate"], "x")))
    if value["infimum"] is not None and value["supremum"] is not None:
        parts.append((Formula("g", "g"), " from ", number(value["infimum"]), " to ", number(value["supremum"])))
    return joined(parts, "; ")


def _homogeneous(value: Mapping[str, Any]) -> Line:
    degree = value["degree"]
    if degree is None:
        return (yes_no(value["homogeneous"]),)
    power = number(degree)
    if power.plain == "1":
        law = Formula("f(c x) = c f(x)", "f(cx) = c f(x)")
    elif power.plain == "0":
        law = Formula("f(c x) = f(x)", "f(cx) = f(x)")
    else:
        law = Formula(f"f(c x) = c^{power.plain} f(x)", f"f(cx) = c^{{{power.latex}}} f(x)")
    return (yes_no(value["homogeneous"]), "; of degree ", power, ": ", law, " for ", Formula("c > 0", "c > 0"))


def _universal(value: Mapping[str, Any]) -> Line:
    return answers(value, {"universal": "wide networks", "deep_narrow": "deep narrow networks"})


def _biological(value: Mapping[str, Any]) -> Line:
    questions = {"one_sided": "one-sided inhibition", "excitatory": "unbounded excitation", "sparse": "sparse"}
    return answers(value, questions)


def _parameter_dependence(value: Sequence[Mapping[str, Any]]) -> Line:
    return claims(value, parameters_in(value)) or ("no statements",)


def parameters_in(items: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """The names in the conditions of some statements; a claim is a sentence, of which a word is no name."""
    return frozenset(name for item in items for name in symbols_of(item["condition"]))


def claims(items: Sequence[Mapping[str, Any]], parameters: frozenset[str]) -> Line:
    """Statements with the conditions on the parameters under which they hold."""
    return joined([_claim(item, parameters) for item in items], "; ")


def _claim(item: Mapping[str, Any], parameters: frozenset[str]) -> Line:
    said = spoken(words(item["claim"]), parameters)
    found = condition(item["condition"], symbols_of(item["condition"]))
    if found is sp.true:
        return (*said, " always")
    when: Line = (Code(item["condition"]),) if found is None else relation(found)
    return (*said, " exactly if " if item["relation"] == "iff" else " if ", *when)


DESCRIPTIONS: dict[str, Callable[[Any], Line]] = {
    "invertible": _invertible,
    "derivative_from_output": _from_output,
    "self_gated": _self_gated,
    "homogeneous": _homogeneous,
    "universal": _universal,
    "biological": _biological,
    "parameter_dependence": _parameter_dependence,
}
"""Property ids with what is said of their values."""
