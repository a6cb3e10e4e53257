"""Lowering: from an activation to scalar functions in floating point, right on every input.

`scalar_source(activation)` differentiates the pieces of the definition, writes them in stable forms (exact
identities, see `rules`), and prints a quick float64 phase with a running error bound and, where that is needed, a
careful phase in wide double-double arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp

from symact.activation import Activation, x
from symact.errors import Undecided
from symact.pieces import Pieces
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.emit_joint import joint_text
from symact_codegen.lowering.emit_joint_wide import Joint
from symact_codegen.lowering.emit_scalar import Scalar, emit, gains_by_vectors, is_plain
from symact_codegen.lowering.open_switches import by_convention, lowered_pieces, resolved
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.stabilise import in_one_rounding, stabilise
from symact_codegen.lowering.vector.formats import FORMATS
from symact_codegen.lowering.vector.text import VectorText, vector_text

__all__ = ["ScalarSource", "derivative_source", "scalar_source"]

CONSTANTS = ("U = 1.1102231e-16  # a little above 2**-53\n"
             "TINY = 4.5e-308  # 2**-1021, far above what an underflow loses")

LOOPS_NEED = ("fma", "noted", "noted_between")
"""Functions that the vector loops call beside those of the activation."""


@dataclass(frozen=True)
class ScalarSource:
    """Text of Numba scalar functions and their names; `partials` has the learned parameters only.

    Each function takes (x, every parameter in order, tolerance, floor) and returns a float64. A quick result is
    accepted if its error bound is at most tolerance * |result| + floor. `vectors` has, by format and quantity ("value",
    "derivative"), functions of x alone at the default parameters. If `joint`, the partial derivatives have no functions
    of their own: see `emit_joint`.
    """

    text: str
    value: str
    derivative: str
    partials: dict[str, str]
    vectors: dict[str, dict[str, VectorText]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    joint: bool = False


def scalar_source(activation: Activation) -> ScalarSource:
    """The scalar functions of an activation and of its derivatives by x and by every learned parameter.

    Raises SymactError, naming the node, if the definition has a function that cannot be lowered.
    """
    defaults = {p.symbol: p.default for p in activation.parameters}
    pieces, slopes = lowered_pieces(activation)
    stable = tuple(map(stabilise, pieces.expressions))
    value = Cells(stable, pieces.breakpoints, pieces.values, _owners(pieces))
    first = tuple(stabilise(by_convention(activation, sp.diff(e, x))) for e in stable)
    derivative = Cells(first, slopes.breakpoints, slopes.values, _owners(slopes))
    functions = [Scalar("_value", "The activation", value, defaults, resolved(value, defaults)),
                 Scalar("_derivative", "Its derivative", derivative, defaults, resolved(derivative, defaults))]
    partials = {p.name: f"_partial_{p.name}" for p in activation.parameters if p.role == "learned"}
    learned = [Scalar(partials[p.name], f"Its derivative by {p.name}", _partial(value, p.symbol), defaults, summed=True)
               for p in activation.parameters if p.name in partials]
    joint = _joint(activation, functions, learned)
    if joint is not None:
        return _source(functions, partials, False, joint)
    return _source([*functions, *learned], partials, bool(defaults))


def derivative_source(slope: Activation) -> ScalarSource:
    """The scalar function of a derivative that is given by itself, without parameters: there is no value.

    Raises SymactError, naming the node, if it has a function that cannot be lowered.
    """
    pieces, _ = lowered_pieces(slope)
    expressions = tuple(in_one_rounding(stabilise(e)) for e in pieces.expressions)
    cells = Cells(expressions, pieces.breakpoints, pieces.values, _owners(pieces))
    return _source([Scalar("_derivative", "The derivative from the output", cells, {}, resolved(cells, {}))], {}, False)


def _source(functions: list[Scalar], partials: dict[str, str], parametric: bool, joint: str | None = None
            ) -> ScalarSource:
    """The text of the functions, f and f' first; of the partial derivatives alone unless there is a joint text."""
    vectors = _vectors(functions[:2])
    straight = bool(partials) and joint is None
    own = "\n\n\n".join(emit(f, parametric and gains_by_vectors(f), straight) for f in functions)
    own += "".join(f"\n\n\n{v.text}" for of in vectors.values() for v in of.values())
    own += f"\n\n\n{joint}" if joint else ""
    loops = "\n".join((*(LOOPS_NEED if any(vectors.values()) else ()), *(("chosen",) if joint else ())))
    text = "\n\n\n".join(part for part in (CONSTANTS, copied(f"{own}\n{loops}"), own) if part)
    return ScalarSource(text + "\n", "_value", "_derivative", partials, vectors, _notes(functions, text),
                        joint is not None)


def _joint(activation: Activation, functions: list[Scalar], learned: list[Scalar]) -> str | None:
    """The text of what is computed together, where some function needs more than plain arithmetic."""
    if not learned or all(is_plain(f) for f in (*functions, *learned)):
        return None
    value, derivative = functions
    return joint_text(Joint(activation, value.cells, derivative.cells, tuple(f.cells for f in learned)))


def _vectors(functions: list[Scalar]) -> dict[str, dict[str, VectorText]]:
    """By format and quantity, the functions that there are."""
    found: dict[str, dict[str, VectorText]] = {}
    for name, fmt in FORMATS.items():
        found[name] = {}
        for f in functions:
            text = vector_text(f"{f.name}_{name}", f.resolved or f.cells, f.defaults, fmt, f.meaning,
                               rounded=f.name == "_value")
            if text is not None:
                found[name][f.name.removeprefix("_")] = text
    return found


def _notes(functions: list[Scalar], text: str) -> tuple[str, ...]:
    """What a reader of the generated module should know about its accuracy."""
    careful = [f.name for f in functions if f"def {f.name}_wide(" in text]
    notes = []
    if careful:
        notes.append(f"With a careful phase in wide arithmetic: {', '.join(careful)}.")
    if " and " in text and "# a zero" in text and any(f.defaults for f in functions):
        notes.append("Series around zeros are used at the default parameters; at other values the result within "
                     "about 2**-40 of a zero has a larger relative error.")
    return tuple(notes)


def _owners(pieces: Pieces) -> tuple[str, ...]:
    return tuple(_owner(pieces, i) for i in range(len(pieces.breakpoints)))


def _owner(pieces: Pieces, index: int) -> str:
    try:
        return pieces.owner(index)
    except Undecided:
        return "none"


def _partial(cells: Cells, symbol: sp.Symbol) -> Cells:
    """The derivative by a parameter; at a breakpoint that of the piece that the point belongs to."""
    return Cells(tuple(stabilise(sp.diff(e, symbol)) for e in cells.expressions), cells.breakpoints,
                 tuple(sp.diff(v, symbol) for v in cells.values), cells.owners)
