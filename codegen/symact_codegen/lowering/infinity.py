"""The value at +-inf as text: the derived limit, NaN where there is none."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact_codegen.lowering.constants import as_fraction, nearest
from symact_codegen.lowering.emit_quick import Quick
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.program import program_of
from symact_codegen.lowering.switch_functions import is_open
from symact_codegen.lowering.text import literal

FAR = "({sign}1.0, 0.0, np.int64(100000))"


def at_infinity(expression: sp.Expr, sign: int, defaults: Mapping[sp.Symbol, sp.Expr], wide_call: str) -> list[str]:
    """Lines that return the limit of the outer piece; `wide_call` computes it from `x` and `far`.

    Without parameters the limit is derived now. With parameters it may depend on their signs, so that it is
    decided when the kernel runs: from slope and offset where they are known, else from the wide value at
    +-2**100000, which tells any algebraic or exponential growth or decay.
    """
    far = FAR.format(sign="" if sign > 0 else "-")
    by_wide_value = [f"return settled({wide_call.replace('far', far)})"]
    if is_open(expression):
        return by_wide_value
    expression = plain(expression)
    end, side = (sp.oo, "left") if sign > 0 else (-sp.oo, "right")
    found = _limit(expression.xreplace(dict(defaults)), end, side)
    calm = _without_waves(expression)
    if calm != expression and _limit(calm.xreplace(dict(defaults)), end, side) in (sp.oo, -sp.oo):
        expression, found = calm, _limit(calm.xreplace(dict(defaults)), end, side)
    if found is NO_LIMIT:
        return ["return math.nan  # no limit"]
    if not expression.free_symbols - {x} and found is not None:
        return [f"return {_number(found)}"]
    line = _line(expression, end, side)
    if line is not None:
        return _along(*line)
    return by_wide_value


def _without_waves(expression: sp.Expr) -> sp.Expr:
    """The expression without terms that stay bounded: with sines and cosines it may still tend to +-inf."""
    waves = {w: sp.Dummy(real=True) for w in expression.atoms(sp.sin, sp.cos) if w.has(x)}
    marked = expression.xreplace(waves)
    rest = marked.xreplace(dict.fromkeys(waves.values(), sp.S.Zero))
    bounded = sp.expand(marked - rest)
    if not waves or bounded.has(x) or not bounded.is_polynomial(*waves.values()):
        return expression
    return rest


def _limit(expression: sp.Expr, end: sp.Expr, side: str) -> sp.Expr | None:
    try:
        return limit(expression, x, end, "left" if side == "left" else "right")
    except Undecided:
        return None


def _number(value: sp.Expr) -> str:
    if value in (sp.oo, -sp.oo):
        return "math.inf" if value is sp.oo else "-math.inf"
    return literal(nearest(as_fraction(value)))


def _line(expression: sp.Expr, end: sp.Expr, side: str) -> tuple[sp.Expr, sp.Expr] | None:
    """Slope and offset of the asymptote, where no function's argument has a parameter whose sign would matter."""
    if any(f.free_symbols - {x} for f in expression.atoms(sp.Function)):
        return None
    if any(p.base.has(x) and (p.base.free_symbols - {x} or not p.exp.is_number) for p in expression.atoms(sp.Pow)):
        return None
    slope = _limit(expression / x, end, side)
    if slope is None or (not slope.is_finite and not slope.is_real) or slope.has(x, sp.oo, sp.nan, NO_LIMIT):
        return None
    offset = _limit(sp.expand(expression - slope * x), end, side)
    if offset is None or offset.has(x, sp.oo, -sp.oo, sp.nan, NO_LIMIT):
        return None
    return sp.simplify(slope), sp.simplify(offset)


def _along(slope: sp.Expr, offset: sp.Expr) -> list[str]:
    level = Quick(program_of(offset), bounds=False, prefix="o")
    if slope == 0:
        return [*level.lines, f"return {level.value}"]
    rise = Quick(program_of(slope), bounds=False, prefix="s")
    if not slope.free_symbols:
        return [*rise.lines, f"return {rise.value} * x"]
    return [*rise.lines, f"if {rise.value} != 0.0:", f"    return {rise.value} * x", *level.lines,
            f"return {level.value}"]
