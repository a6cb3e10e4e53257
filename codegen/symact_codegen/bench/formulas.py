"""What a peer has to compute: f, and g times f', as expressions whose only constants are floating-point numbers."""

from __future__ import annotations

from typing import Literal

import sympy as sp

from symact import Activation, x
from symact.pieces import SWITCHES

Quantity = Literal["forward", "vjp", "vjp_from_output"]
QUANTITIES: tuple[Quantity, ...] = ("forward", "vjp")
"""What is asked of every activation and peer."""
FROM_OUTPUT: Quantity = "vjp_from_output"
"""g times f', given f(x) in the place of x: for PyTorch's operators that want it so."""
Kind = Literal["polynomial", "algebraic", "transcendental"]
KINDS: tuple[Kind, ...] = ("polynomial", "algebraic", "transcendental")

g = sp.Symbol("g", real=True)
"""What f' is multiplied by in the vector-Jacobian product."""

_DIGITS = 17  # enough for any double


def formula(activation: Activation, quantity: Quantity) -> sp.Expr | None:
    """The expression in x, for "vjp" in x and g; None where there is nothing to compute, as for the identity.

    Given the output there is none: only PyTorch's own operators are asked.
    """
    if quantity == FROM_OUTPUT:
        return None
    expression = _value(activation) if quantity == "forward" else _product(activation)
    return None if expression in (x, g) or x not in expression.free_symbols else expression


def kind(activation: Activation) -> Kind:
    """Whether the pieces of f are polynomials, or algebraic, or have functions such as exp."""
    expressions = activation.closed_pieces.expressions
    if all(e.is_polynomial(x) for e in expressions):
        return "polynomial"
    functions = {f for e in expressions for f in e.atoms(sp.Function) if f.has(x) and not isinstance(f, SWITCHES)}
    return "transcendental" if functions else "algebraic"


def learned(activation: Activation) -> bool:
    """Whether a VJP also gives gradients of parameters."""
    return any(p.role == "learned" for p in activation.parameters)


def _value(activation: Activation) -> sp.Expr:
    return _one_if_equal(with_floats(activation.closed))


def _product(activation: Activation) -> sp.Expr:
    """g * f' with g inside the branches, as one writes it: where(x > 0, g, 0)."""
    derivative = with_floats(activation.derivative_pieces(closed=True).as_expression())
    if not isinstance(derivative, sp.Piecewise):
        return g * derivative
    return _one_if_equal(sp.Piecewise(*((g * e, c) for e, c in derivative.args), evaluate=False))


def _one_if_equal(expression: sp.Expr) -> sp.Expr:
    """A Piecewise whose branches are all the same, as f' of the sign function, is that branch."""
    if not isinstance(expression, sp.Piecewise):
        return expression
    branches = {e for e, _ in expression.args}
    return branches.pop() if len(branches) == 1 else expression


def with_floats(expression: sp.Basic) -> sp.Basic:
    """The expression with every subexpression without x as one number; integers stay, and so do exponents."""
    if not expression.args or isinstance(expression, sp.Integer):
        return _as_float(expression)
    if isinstance(expression, sp.Expr) and not expression.free_symbols:
        return _as_float(expression)
    if isinstance(expression, sp.Pow) and isinstance(expression.exp, sp.Rational):
        return sp.Pow(with_floats(expression.base), expression.exp)
    arguments = [with_floats(a) for a in expression.args]
    if isinstance(expression, sp.Piecewise):  # evaluation would reorder the branches
        return sp.Piecewise(*arguments, evaluate=False)
    return expression.func(*arguments)


def _as_float(expression: sp.Basic) -> sp.Basic:
    if isinstance(expression, sp.Integer) or not isinstance(expression, sp.Expr) or expression.free_symbols:
        return expression
    return sp.Float(expression.evalf(_DIGITS + 8), _DIGITS)
