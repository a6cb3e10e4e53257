"""Conditions on parameters as data that a kernel checks without SymPy, on float64 values.

A condition is a conjunction of comparisons between a parameter and a parameter or a number. A number that is
no float64 is replaced by a neighbour such that the comparison has the same answer for every float64.
"""

from __future__ import annotations

import math
from fractions import Fraction

import sympy as sp

from symact.activation import Activation, Parameter
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact_codegen.targets.numba.documentation import ordered

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_DIGITS = 60


def conditions_of(activation: Activation | VectorActivation, parameter: Parameter) -> list[str]:
    """The source of each comparison that the parameter's condition consists of.

    Raises SymactError if a part of it is not a comparison of a parameter with a parameter or a number.
    """
    condition = parameter.full_condition
    names = {p.name for p in activation.parameters}
    return [_comparison(activation, part, names) for part in ordered(condition) if part is not sp.true]


def _comparison(activation: Activation | VectorActivation, part: sp.Basic, names: set[str]) -> str:
    if isinstance(part, sp.core.relational.Relational):
        left, operation, right = part.lhs, part.rel_op, part.rhs
        if not left.free_symbols:
            left, operation, right = right, _MIRRORED[operation], left
        if isinstance(left, sp.Symbol) and isinstance(right, sp.Symbol) and {left.name, right.name} <= names:
            return _source(left.name, operation, right.name, part)
        if isinstance(left, sp.Symbol) and left.name in names and right.is_number:
            operation, bound = _in_float64(operation, right)
            if operation:
                return _source(left.name, operation, bound, part)
    raise SymactError(f"The condition {sp.sstr(part)} on the parameters of '{activation.name}' cannot be "
                      f"checked by a kernel; allowed are comparisons of a parameter with a parameter or a "
                      f"real number.")


def _source(left: str, operation: str, right: str | float, part: sp.Basic) -> str:
    return f"Condition({left!r}, {operation!r}, {right!r}, {sp.sstr(part)!r})".replace("'", '"')


def _in_float64(operation: str, bound: sp.Expr) -> tuple[str, float]:
    """An equivalent comparison, for every float64, with a bound that is one; no operation if none is."""
    if not bound.is_finite:
        return "", 0.0
    exact = Fraction(bound.p, bound.q) if bound.is_Rational else Fraction(str(sp.N(bound, _DIGITS)))
    near = float(exact)
    if Fraction(near) == exact:
        return operation, near
    if operation in ("<", "<="):
        return "<=", near if near < exact else math.nextafter(near, -math.inf)
    if operation in (">", ">="):
        return ">=", near if near > exact else math.nextafter(near, math.inf)
    return "", 0.0
