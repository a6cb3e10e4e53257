"""All partial derivatives of a definition in one function of wide numbers, and what they are at infinity."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symact.activation import Activation
from symact_codegen.lowering.branchless import branchless
from symact_codegen.lowering.emit_wide import Careful
from symact_codegen.lowering.infinity import at_infinity
from symact_codegen.lowering.program import Builder
from symact_codegen.lowering.selection import Cells, selection
from symact_codegen.lowering.text import indented, literal


@dataclass(frozen=True)
class Joint:
    """What is computed together: f and f' in cells with the same breakpoints, the parameters, and those learned."""

    activation: Activation
    value: Cells
    derivative: Cells
    partials: tuple[Cells, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parameters."""
        return tuple(p.name for p in self.activation.parameters)

    @property
    def learned(self) -> tuple[sp.Symbol, ...]:
        """The symbols of the learned parameters."""
        return tuple(p.symbol for p in self.activation.parameters if p.role == "learned")


def partials_wide(joint: Joint) -> str:
    """All partial derivatives as wide numbers."""
    pieces = [sp.Symbol(f"piece {i}") for i in range(len(joint.value.expressions))]
    points = [sp.Symbol(f"point {i}") for i in range(len(joint.value.breakpoints))]

    def block(place: sp.Expr, _: int | None) -> list[str]:
        builder = Builder()
        here = [c.expressions[pieces.index(place)] if place in pieces else c.values[points.index(place)]
                for c in joint.partials]
        wanted = [builder.visit(e) for e in here]
        careful = Careful(builder.program)
        return [*careful.lines, f"return {''.join(f'{careful.named(i)}, ' for i in wanted).rstrip()}"]

    places = Cells(tuple(pieces), joint.value.breakpoints, tuple(points), joint.value.owners)
    return "\n".join(["@_device", f"def _partials_wide({', '.join(('x', 'wide_x', *joint.names))}):",
                      '    """Its derivatives by the learned parameters as wide numbers."""',
                      *indented(selection(places, block, wide=True))])


def partials(joint: Joint) -> str:
    """The same rounded to float64, also for x that is infinite or NaN."""
    arguments = ", ".join(joint.names)
    defaults = {p.symbol: p.default for p in joint.activation.parameters}
    lines = ["if x != x:", f"    return {'x, ' * len(joint.partials)}".rstrip()]
    for sign in (1, -1):
        far = f"({sign}.0, 0.0, np.int64(100000))"
        block = [f"w = _partials_wide(x, {far}, {arguments})"]
        for k, cells in enumerate(joint.partials):
            *before, last = branchless(at_infinity(cells.expressions[-1 if sign > 0 else 0], sign, defaults, f"w[{k}]"))
            block += [*before, f"y{k} = {last.removeprefix('return ')}"]
        block.append(f"return {''.join(f'y{k}, ' for k in range(len(joint.partials))).rstrip()}")
        lines += [f"if x == {literal(sign * float('inf'))}:", *indented(block)]
    lines += [f"w = _partials_wide(x, wide_from_float(x), {arguments})",
              f"return {''.join(f'wide_to_float(w[{k}]), ' for k in range(len(joint.partials))).rstrip()}"]
    return "\n".join(["@_device", f"def _partials({', '.join(('x', *joint.names))}):",
                      '    """Its derivatives by the learned parameters."""', *indented(lines)])
