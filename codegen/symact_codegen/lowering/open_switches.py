"""Switches that the parameters decide when the kernel runs: the order of hinges, the sign of a coefficient.

The normal form needs the order of its breakpoints. Where the conditions on the parameters do not give it, as for
a sum of Max(0, b_k - x), a switch stays in the expression as a factor that is computed from a sign (see
`switch_functions`). Its stated value at 0 gives the side that the convention for f' asks for.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symact.activation import Activation, x
from symact.errors import SymactError, Undecided
from symact.pieces import SWITCHES, Pieces, pieces_of
from symact.signs import sign
from symact_codegen.lowering.constants import as_fraction, nearest
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.switch_functions import is_open, magnitude, ramp, side, step


def lowered_pieces(activation: Activation) -> tuple[Pieces, Pieces]:
    """The normal forms of f and f' with the parameters as symbols, with open switches where there must be some.

    Raises SymactError if a switch can neither be ordered nor left open.
    """
    try:
        return activation.pieces, activation.derivative_pieces(1)
    except Undecided as reason:
        switches: dict[sp.Symbol, sp.Expr] = {}
        opened = _opened(activation.expression, switches)
        if not switches:
            raise SymactError(f"'{activation.name}' cannot be lowered: {reason}.") from None
    try:
        pieces = pieces_of(opened, activation.conditions)
        slopes = pieces.derivative(activation.at_breakpoints)
    except Undecided as reason:
        raise SymactError(f"'{activation.name}' cannot be lowered: {reason}.") from None
    return (pieces.map(lambda e: _filled(e, switches)),
            slopes.map(lambda e: by_convention(activation, _filled(e, switches))))


def resolved(cells: Cells, defaults: Mapping[sp.Symbol, sp.Expr]) -> Cells | None:
    """The cells at the float64 nearest to the default parameters, without open switches; None if there are none."""
    if not any(map(is_open, cells.expressions)):
        return None
    values = {symbol: sp.Rational(nearest(as_fraction(value))) for symbol, value in defaults.items()}
    opened = Pieces(x, cells.expressions, cells.breakpoints, cells.values)
    pieces = pieces_of(opened.map(lambda e: plain(e.xreplace(values))).as_expression())
    simple = tuple(sp.cancel(e) if e.is_rational_function(x) else e for e in pieces.expressions)
    return Cells(simple, pieces.breakpoints, pieces.values,
                 tuple(pieces.owner(i) for i in range(len(pieces.breakpoints))), closed=True)


def _opened(node: sp.Expr, switches: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """The expression with a new symbol for the step, side or size in every switch that depends on a parameter."""
    if not node.args:
        return node
    inner = [_opened(a, switches) for a in node.args]
    if isinstance(node, sp.Abs) and node.free_symbols - {x}:
        u = inner[0]
        if x not in node.free_symbols:  # a size, which SymPy then knows not to be negative
            return _symbol(u * side(u, sp.S.Zero), switches)
        return u * _symbol(side(u, sp.S.Zero), switches)
    if isinstance(node, sp.Max | sp.Min) and node.free_symbols - {x}:
        direction = 1 if isinstance(node, sp.Max) else -1
        chosen, *others = sorted(inner, key=lambda a: (len(a.free_symbols), sp.default_sort_key(a)))
        for other in others:
            chosen += (other - chosen) * _symbol(step(direction * (other - chosen), sp.S.Zero), switches)
        return chosen
    return node.func(*inner)


def without_pieces(activation: Activation) -> tuple[sp.Expr, sp.Expr] | None:
    """f and f' with every switch left open, so that neither has pieces; None if there are switches that cannot be.

    Of a switch the derivative takes at its zero the side that the activation states.
    """
    opened = _all_opened(activation.expression)
    if opened.has(*SWITCHES):
        return None
    try:
        return opened, by_convention(activation, sp.diff(opened, x))
    except SymactError:
        return None


def _all_opened(node: sp.Expr) -> sp.Expr:
    """The expression with ramps and magnitudes for switches, whether they depend on parameters or not."""
    if not node.args:
        return node
    inner = [_all_opened(a) for a in node.args]
    if isinstance(node, sp.Abs):
        return magnitude(inner[0])
    if isinstance(node, sp.Max | sp.Min):
        chosen, *others = sorted(inner, key=lambda a: (len(a.free_symbols), sp.default_sort_key(a)))
        for other in others:
            rise = other - chosen
            chosen += ramp(rise) if isinstance(node, sp.Max) else -ramp(-rise)
        return chosen
    return node.func(*inner)


def _symbol(switch: sp.Expr, switches: dict[sp.Symbol, sp.Expr]) -> sp.Symbol:
    for known, same in switches.items():
        if same == switch:
            return known
    name, size = f"switch_{len(switches)}_", not isinstance(switch, side)
    symbol = sp.Symbol(name, nonnegative=True) if size else sp.Symbol(name, real=True)
    switches[symbol] = switch
    return symbol


def _filled(expression: sp.Expr, switches: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """The expression with the switches that the symbols stand for; the outer ones may contain inner ones."""
    for symbol in reversed(switches):
        expression = expression.xreplace({symbol: switches[symbol]})
    return expression


def by_convention(activation: Activation, slope: sp.Expr) -> sp.Expr:
    """f' with every switch at its zero as on the side that the activation states, or halfway."""
    return slope.replace(lambda e: isinstance(e, step | side) and e.has(x),
                         lambda e: e.func(e.args[0], _at_zero(activation, e)))


def _at_zero(activation: Activation, switch: sp.Expr) -> sp.Expr:
    low, high = (sp.S.Zero if isinstance(switch, step) else sp.S.NegativeOne), sp.S.One
    convention = activation.at_breakpoints
    if convention == "mean":
        return (low + high) / 2
    rising = sign(sp.diff(switch.args[0], x))
    if rising not in (1, -1) or isinstance(convention, tuple):
        raise SymactError(f"'{activation.name}' states '{convention}' for f' at breakpoints, but on which side of them "
                          f"{switch.args[0]} is positive depends on the parameters; state 'mean' instead.")
    return high if (rising > 0) == (convention == "right") else low
