"""Functions that compute f, f' and all partial derivatives of a quotient of polynomials together, as text.

There are three phases. For float32 results ("coarse") and for float64 results ("paired") functions return the results
and whether they are certain, without a branch and with bounds known beforehand. What they leave is done again in wide
arithmetic, for which the partial derivatives have one function. Loops compile the one without the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sympy as sp

from symact.activation import Activation, x
from symact_codegen.lowering.bounded import Bounded, Reach, UnboundedError
from symact_codegen.lowering.bounded_pairs import Pairs
from symact_codegen.lowering.bounded_plain import Plain
from symact_codegen.lowering.branchless import branchless
from symact_codegen.lowering.emit_joint_wide import Joint, partials, partials_wide
from symact_codegen.lowering.open_switches import by_convention, without_pieces
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.rational_program import RationalBuilder
from symact_codegen.lowering.selection import Cells, selection
from symact_codegen.lowering.text import indented, literal

RATIONAL = frozenset({"input", "constant", "neg", "add", "mul", "div", "powi", "step", "side"})
_COARSE = tuple(Reach(-149, 128, p) for p in (128, 96, 64)) + tuple(Reach(-p, p, p) for p in range(96, 23, -8))
_PAIRED = tuple(Reach(-p, p, p) for p in (256, 192, 160, 128, 112, *range(96, 23, -8)))
_PHASES: tuple[tuple[str, str, type[Bounded], tuple[Reach, ...]], ...] = (
    ("coarse", "for float32, in float64", Plain, _COARSE), ("paired", "from sums of two float64", Pairs, _PAIRED))
"""By phase what it says of itself, its arithmetic, and how far x and the parameters may reach, the farthest first."""


def joint_text(joint: Joint) -> str | None:
    """The text of all functions; None if the definition is no quotient of polynomials with switches."""
    cells = (joint.value, joint.derivative, *joint.partials)
    used = {op.name for c in cells for e in (*c.expressions, *c.values) for op in program_of(e).ops}
    if not used <= RATIONAL or joint.value.breakpoints != joint.derivative.breakpoints:
        return None
    try:
        phases = [_phase(_flat(joint), *phase) for phase in _PHASES]
    except UnboundedError:
        return None
    return "\n\n\n".join([*phases, partials_wide(joint), partials(joint)])


def _flat(joint: Joint) -> Joint:
    """The same in a single piece with open switches, if there can be one: nothing is computed for every piece then."""
    opened = without_pieces(joint.activation)
    if opened is None:
        return joint
    value, derivative = (Cells((e,), (), (), ()) for e in opened)
    return Joint(joint.activation, value, derivative, ())


def _phase(joint: Joint, name: str, meaning: str, arithmetic: type[Bounded], reaches: Sequence[Reach]) -> str:
    """The functions of a phase, with the farthest reach that there is."""
    wanted = (("value", "The activation", _values), ("derivative", "Its derivative", _slopes),
              ("gradient", "Its derivative by x and by every learned parameter", _gradients))
    texts = []
    for quantity, what, results in wanted:
        for reach in reaches:
            try:
                body = _body(joint, arithmetic, reach, results)
            except UnboundedError:
                if reach == reaches[-1]:
                    raise
                continue
            texts.append("\n".join([
                "@_inlined", f"def _{quantity}_{name}({', '.join(('x', *joint.names))}):",
                f'    """{what} {meaning}, and whether that is certain."""',
                *indented(branchless(body, only_needed=True))]))
            break
    return "\n\n\n".join(texts)


Results = Callable[[Joint, RationalBuilder, int | None, int], list[int]]
"""The results in a piece, or at a breakpoint: the number of the piece, None at a breakpoint, and the number of that."""


def _body(joint: Joint, arithmetic: type[Bounded], reach: Reach, results: Results) -> list[str]:
    count = 1 if results is not _gradients else 1 + len(joint.learned)
    pieces = [sp.Symbol(f"piece {i}") for i in range(len(joint.value.expressions))]
    points = [sp.Symbol(f"point {i}") for i in range(len(joint.value.breakpoints))]
    owners = tuple(_owner(joint, i, results) for i in range(len(points)))
    places = Cells(tuple(pieces), joint.value.breakpoints, tuple(points), owners)

    def block(place: sp.Expr, _: int | None) -> list[str]:
        builder = RationalBuilder()
        piece = pieces.index(place) if place in pieces else None
        point = points.index(place) if piece is None else 0
        wanted = results(joint, builder, piece, point)
        numbers = arithmetic(builder.program, reach, 0 if piece is None else _sign_of_x(joint.value, piece))
        names = [numbers.result(i) for i in wanted]
        certain = " & ".join(["fit", *dict.fromkeys(numbers.conditions)])
        return [*numbers.lines, f"return {', '.join(names)}, {certain}"]

    unknown = f"return {', '.join(['x'] * count)}, False"
    return [f"fit = {_fit(joint, reach)}", *selection(places, block, unknown=unknown)]


def _owner(joint: Joint, point: int, results: Results) -> str:
    """The piece whose results are those at a breakpoint: "left" or "right", else "none"."""
    concerned: tuple[Cells, ...] = (joint.derivative, *joint.partials)
    if results is not _gradients:
        concerned = (joint.value if results is _values else joint.derivative,)
    at = {x: joint.value.breakpoints[point]}
    for index, owner in ((point, "left"), (point + 1, "right")):
        if all(cells.owners[point] == owner or
               _at_point(cells, point).subs(at) == cells.expressions[index].subs(at) for cells in concerned):
            return owner
    return "none"


def _fit(joint: Joint, reach: Reach) -> str:
    """Whether x and the parameters are within reach."""
    most = literal(2.0**reach.x_most)
    tests = [f"within(x, {literal(2.0**reach.x_least)}, {most})" if reach.x_least > -149 else f"(abs(x) <= {most})"]
    tests += [f"within({name}, {literal(2.0**-reach.parameter)}, {literal(2.0**reach.parameter)})"
              for name in joint.names]
    return " & ".join(tests)


def _sign_of_x(cells: Cells, piece: int) -> int:
    ends = (-sp.oo, *cells.breakpoints, sp.oo)
    low, high = ends[piece], ends[piece + 1]
    if not high.free_symbols and bool(high <= 0):
        return -1
    return 1 if not low.free_symbols and bool(low >= 0) else 0


def _parts(builder: RationalBuilder, e: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr, sp.Expr]:
    """Numerator and denominator, and what stands for the quotient and for 1 / denominator."""
    above, below = sp.fraction(e)
    if not below.has(x):
        moving = [p for p in e.atoms(sp.Pow) if p.exp.is_negative and p.base.has(x)]
        above, below = sp.fraction(sp.together(e)) if moving else (e, sp.S.One)
    return (above, below, *builder.quotient(above, below))


def _values(joint: Joint, builder: RationalBuilder, piece: int | None, point: int) -> list[int]:
    e = joint.value.values[point] if piece is None else joint.value.expressions[piece]
    return [builder.visit(_parts(builder, e)[2])]


def _slopes(joint: Joint, builder: RationalBuilder, piece: int | None, point: int) -> list[int]:
    if piece is None:
        return [builder.visit(_parts(builder, _at_point(joint.derivative, point))[2])]
    above, below, _, _ = _parts(RationalBuilder(), joint.value.expressions[piece])
    above, below = (by_convention(joint.activation, e) for e in (above, below))
    value, inverse = builder.quotient(above, below)
    return [builder.visit(_by(above, below, _shared(builder, value, inverse), x, joint.activation))]


def _gradients(joint: Joint, builder: RationalBuilder, piece: int | None, point: int) -> list[int]:
    found = _slopes(joint, builder, piece, point)
    e = _at_point(joint.value, point) if piece is None else joint.value.expressions[piece]
    above, below, value, inverse = _parts(builder, e)
    shared = _shared(builder, value, inverse)
    return found + [builder.visit(_by(above, below, shared, p)) for p in joint.learned]


def _shared(builder: RationalBuilder, value: sp.Expr, inverse: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """What stands for 1 / denominator, and for the quotient times it."""
    return inverse, value if inverse == 1 else builder.part(builder.visit(sp.Mul(value, inverse, evaluate=False)))


def _at_point(cells: Cells, point: int) -> sp.Expr:
    """What cells have at a breakpoint: a value of its own, or that of the piece which it belongs to."""
    owner = cells.owners[point]
    return cells.values[point] if owner == "none" else cells.expressions[point + (owner == "right")]


def _by(above: sp.Expr, below: sp.Expr, shared: tuple[sp.Expr, sp.Expr], symbol: sp.Symbol,
        convention: Activation | None = None) -> sp.Expr:
    """The derivative of above / below by a symbol, which at switches takes the side that an activation states."""
    rise, other = sp.diff(above, symbol), sp.diff(below, symbol)
    if convention is not None:
        rise, other = by_convention(convention, rise), by_convention(convention, other)
    return rise * shared[0] - other * shared[1]
