"""What each property of a map of rows says, in words and formulas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sympy as sp

from symact_codegen.presentation.exact_text import expression
from symact_codegen.presentation.inline import Formula, Line, joined
from symact_codegen.presentation.numbers import number, number_in_full
from symact_codegen.presentation.phrases import interval, smoothness, words, yes_no
from symact_codegen.presentation.printer import formula
from symact_codegen.presentation.spoken import spoken
from symact_codegen.presentation.structure import symbols_of

GROUPS: dict[str, dict[str, str]] = {
    "Shape": {
        "coupling": "Depends on",
        "domain": "Defined",
        "range": "Range of a component",
        "row_sum": "Sum of the results",
        "order": "Order",
        "convexity": "Convexity",
        "continuity_class": "Continuity",
        "sparsity": "Exact zeros",
    },
    "Inputs": {"inputs": "Inputs"},
    "Derivative": {
        "jacobian": "Jacobian",
        "potential": "Potential",
        "lipschitz": "Lipschitz constant, 2-norm",
    },
    "Invariance": {
        "permutation": "Permutations",
        "shift": "Shifts",
        "homogeneous": "Scaling",
        "idempotent": "Idempotent",
    },
    "Special rows": {"constant_row": "Equal components", "masking": "One component to infinity"},
}
"""Headings, and under each the ids of its properties with their labels."""
ORDERS = {"strictly_kept": "kept strictly", "kept": "kept, with ties", "strictly_reversed": "reversed strictly",
          "reversed": "reversed, with ties", "constant": "all results equal", "none": "not kept"}
ZEROS = {"regions": "for an open set of rows", "never": "never", "thin": "only on a set of measure 0"}
SHIFTS = {"invariant": "x + c gives the same result", "equivariant": "x + c gives the result + c",
          "none": "neither invariant nor equivariant"}
_PERMUTED = {"equivariant": "the results are permuted in the same way", "invariant": "the result does not change"}


def describe(name: str, value: Any, properties: Mapping[str, Any] | None = None) -> Line:
    """A property's value as a line; a value that is not decided says so."""
    if value is None:
        return ("undecided",)
    return _DESCRIPTIONS[name](value) if name in _DESCRIPTIONS else (str(value),)


def in_each(show: Callable[[Any], Line]) -> Callable[[Mapping[str, Any]], Line]:
    """What is said of each output; once, if it is the same for all."""
    def described(value: Mapping[str, Any]) -> Line:
        lines = [("undecided",) if item is None else show(item) for item in value["outputs"]]
        if len(set(lines)) == 1:
            return lines[0]
        return joined([(_output(k), ": ", *line) for k, line in enumerate(lines)], "; ")
    return described


def _output(k: int) -> Formula:
    return Formula(f"y{k + 1}", f"y_{{{k + 1}}}")


def _coupling(value: Mapping[str, Any]) -> Line:
    if value["pointwise"]:
        return ("the inputs at its own index only" if value["inputs"] > 1 else "the component at its own index only",)
    return ("its own component and ", *joined([(f"a {kind}",) for kind in value["reductions"]], ", "), " over the row")


def _domain(value: Mapping[str, Any]) -> Line:
    if value["everywhere"]:
        return ("for every row",)
    return ("for every row, except where ", *spoken("; ".join(value["undefined"])))


def _range(value: Mapping[str, Any]) -> Line:
    shown, single = interval(value), value.get("alone")
    if single is None or interval(single) == shown:
        return (shown,)
    return (shown, " for ", Formula("n >= 2", r"n \ge 2"), "; ", interval(single), " for ", Formula("n = 1", "n = 1"))


def _sum(value: Mapping[str, Any]) -> Line:
    if value["sum"] == "varies":
        return ("depends on the row",)
    return (number(value["sum"]), *((": the results are probabilities",) if value["probabilities"] else ()))


def _scaling(value: Mapping[str, Any]) -> Line:
    if not value["homogeneous"]:
        return ("not positively homogeneous",)
    return ("positively homogeneous of degree ", number(value["degree"]))


def _continuity(value: Mapping[str, Any]) -> Line:
    head = smoothness({"class": value["class"]})
    if not value["kinks"]:
        return head
    return (*head, ", kinks where ", *joined([equations(k) for k in value["kinks"]], ", "))


def _jacobian(value: Mapping[str, Any]) -> Line:
    if value["symmetric"] is None:
        return ("diagonal blocks",)
    parts: list[Line] = [("symmetric" if value["symmetric"] else "not symmetric",)]
    if value["semidefinite"] in ("positive", "negative"):
        parts.append((f"{value['semidefinite']} semidefinite",))
    if value["row_sums"] is not None:
        parts.append((f"its rows sum to {value['row_sums']}",))
    if value["column_sums"] is not None:
        parts.append(("its columns sum to ", number(value["column_sums"])))
    return joined(parts, ", ")


def _potential(value: Mapping[str, Any]) -> Line:
    if not value["gradient"]:
        return ("the map is no gradient",)
    curved = {True: "convex", False: "concave", None: ""}[value["convex"]]
    return (f"the gradient of a {curved} function".replace("  ", " "),)


def _lipschitz(value: Mapping[str, Any]) -> Line:
    if value["constant"] is not None:
        return ("not Lipschitz",) if value["constant"] == "oo" else (shown_number(value["constant"]),)
    low, high = value["at_least"], value["at_most"]
    if low is None or high is None:
        return ("at least " if high is None else "at most ", *number_in_full(low if high is None else high))
    return ("between ", *number_in_full(low), " and ", *number_in_full(high))


def shown_number(value: Any) -> Formula:
    """A number of the contract, or a text in n such as sqrt(n)."""
    if isinstance(value, str) and (found := expression(value, frozenset({"n", "c"}))) is not None:
        return formula(found)
    return number(value)


def _inputs(value: Mapping[str, Any]) -> Line:
    return joined([_input(row) for row in value["inputs"]], "; ")


def _input(row: Mapping[str, Any]) -> Line:
    name = formula(sp.Symbol(row["input"]))
    if row["linear"]:
        return ("linear in ", name)
    if row["factor"] is None:
        return (f"{words(row['direction'] or 'neither increasing nor decreasing')} in ", name)
    limits, direction = row["limits"], row["direction"]
    shape = "not monotone" if direction == "none" else words(direction)
    left, right = number(limits["left"]), number(limits["right"])
    return ("the factor of ", name, f" is {shape}, with the limits ", left, " at ", Formula("-oo", r"-\infty"), " and ",
            right, " at ", Formula("oo", r"\infty"), " and the range ", interval(row["range"]))


def _masking(value: Mapping[str, Any]) -> Line:
    parts: list[Line] = []
    for key, end in (("to_minus_infinity", Formula("x_i -> -oo", r"x_i \to -\infty")),
                     ("to_infinity", Formula("x_i -> oo", r"x_i \to \infty"))):
        found = value[key]
        own = number(found["own"])
        apart = isinstance(found["others"], str) and " " in found["others"]
        others: Line = ("the others as without it",) if apart else ("the others to ", number(found["others"]))
        parts.append(("for ", end, " its result tends to ", own, ", ", *others))
    return joined(parts, "; ")


def _equal(value: Mapping[str, Any]) -> Line:
    level = shown_number(value["value"])
    if value["value"] == value["at_zero"]:
        return (level,)
    return (level, " where all are ", Formula("c", "c"))


def equations(text: str) -> Line:
    """An equation such as x_i = tau as a formula, with what is said after a comma."""
    told, comma, rest = text.partition(", ")
    sides = [expression(side, symbols_of(told)) for side in told.split(" = ")]
    if None in sides or len(sides) != 2:
        return (text,)
    shown = [formula(side) for side in sides if side is not None]
    return (Formula(" = ".join(s.plain for s in shown), " = ".join(s.latex for s in shown)), comma + rest)


_DESCRIPTIONS: dict[str, Callable[[Any], Line]] = {
    "coupling": _coupling,
    "domain": _domain,
    "range": in_each(_range),
    "row_sum": in_each(_sum),
    "order": in_each(lambda v: (ORDERS[v],)),
    "convexity": in_each(lambda v: ("neither convex nor concave" if v == "neither" else v,)),
    "continuity_class": _continuity,
    "sparsity": in_each(lambda v: (ZEROS[v],)),
    "inputs": _inputs,
    "jacobian": _jacobian,
    "potential": _potential,
    "lipschitz": _lipschitz,
    "permutation": lambda v: (_PERMUTED[v],),
    "shift": in_each(lambda v: (SHIFTS[v],)),
    "homogeneous": in_each(_scaling),
    "idempotent": lambda v: (yes_no(v),),
    "constant_row": in_each(_equal),
    "masking": _masking,
}
