"""What adding the same number to every component of the row does."""

from __future__ import annotations

import sympy as sp

from symact.signs import sign
from symact.vector_valued.properties.samples import changed, known_outputs, rows, told
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_NAMES = {0: "invariant", 1: "equivariant"}


def verdict(subject: VectorSubject) -> Verdict:
    """For each output "invariant" (it stays), "equivariant" (the number is added to it), or "none" (neither)."""
    found = [_of_output(subject, q) for q in range(len(subject.form.outputs))]
    values, methods = [v for v, _ in found], list(dict.fromkeys(m for _, m in found))
    if None in values:
        return Verdict({"outputs": values}, "undecided", reason="no law was found, and no counterexample either")
    return Verdict({"outputs": values}, method="; ".join(methods))


def gain_of(subject: VectorSubject, output: int) -> int | None:
    """How many times the added number is added to an output: 0 or 1 if that is proved."""
    if subject.shift is not None:
        return subject.shift.outputs[output]
    if subject.form.reductions:
        return None
    gain = _gain(subject.form.outputs[output], dict.fromkeys(subject.form.components, sp.S.One))
    return int(gain) if gain in (0, 1) else None


def _of_output(subject: VectorSubject, output: int) -> tuple[str | None, str]:
    gain = gain_of(subject, output)
    if gain is not None:
        why = "what the shift does to each reduction cancels" if subject.form.reductions else \
            "the largest of numbers that all move by c moves by c" if gain else "it depends on differences only"
        return _NAMES[gain], why
    refuted: dict[int, str] = {}
    for row in rows(subject.form):
        before = known_outputs(subject.form, row, output)
        after = known_outputs(subject.form, changed(row, shift=1), output)
        if before is None or after is None:
            continue
        for gain in (0, 1):
            if any(sign(b - a - gain) in (1, -1) for a, b in zip(before, after, strict=True)):
                refuted.setdefault(gain, told(subject.form, row))
    if len(refuted) < len(_NAMES):
        return None, ""
    where = " and ".join(dict.fromkeys(refuted.values()))
    return "none", f"counterexample: adding 1 at {where}"


def _gain(expression: sp.Expr, gains: dict[sp.Symbol, sp.Expr]) -> sp.Expr | None:
    """By how many times c an expression grows if its symbols grow by their gains times c."""
    if expression in gains:
        return gains[expression]
    if not expression.free_symbols:
        return sp.S.Zero
    if not isinstance(expression, sp.Add | sp.Mul | sp.Pow | sp.Max | sp.Min | sp.Function) or isinstance(
            expression, sp.Piecewise):
        return None
    parts = [_gain(a, gains) for a in expression.args]
    if all(p == 0 for p in parts):
        return sp.S.Zero
    if None in parts:
        return None
    if isinstance(expression, sp.Max | sp.Min):
        return parts[0] if len(set(parts)) == 1 else None
    if isinstance(expression, sp.Add):
        return sp.Add(*parts)
    number, rest = expression.as_coeff_Mul()
    return number * parts[expression.args.index(rest)] if number != 1 and rest in expression.args else None
