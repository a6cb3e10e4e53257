"""Comparisons with 0 as data: which follow from others, and how they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from symact.signs import sign

SignOf = Callable[[sp.Expr], int | None]
_FUNCTIONS = {">=": sp.Ge, ">": sp.Gt, "==": sp.Eq, "!=": sp.Ne}
_MIRRORED = {">=": sp.Le, ">": sp.Lt, "==": sp.Eq, "!=": sp.Ne}
_FROM_EQUAL = {">=": {">="}, ">": {">", ">=", "!="}, "==": {">=", "=="}, "!=": {"!="}}
"""What d op 0 tells of d itself."""


@dataclass(frozen=True)
class Comparison:
    """difference operator 0, the operator one of >=, >, ==, !=."""

    difference: sp.Expr
    operator: str

    @lru_cache(maxsize=5_000)  # noqa: B019 - a pure function of hashable values
    def as_relation(self) -> Boolean:
        """A SymPy relation with positive terms on both sides, a lone number on the right."""
        solved = self._solved()
        if solved is not None:
            return solved
        content, primitive = sp.expand(self.difference).as_content_primitive()
        terms = sp.Add.make_args(primitive if content > 0 else -primitive)
        if self.operator in ("==", "!=") and _is_negative(terms[0]):
            terms = tuple(-t for t in terms)
        left = sp.Add(*(t for t in terms if not _is_negative(t)))
        right = sp.Add(*(-t for t in terms if _is_negative(t)))
        if not left.free_symbols:
            return _MIRRORED[self.operator](right, left)
        return _FUNCTIONS[self.operator](left, right)

    def _solved(self) -> Boolean | None:
        """symbol operator number, if the difference is linear in its only symbol."""
        if len(self.difference.free_symbols) != 1:
            return None
        (symbol,) = self.difference.free_symbols
        slope = sp.diff(sp.expand(self.difference), symbol)
        direction = None if slope.free_symbols else sign(slope)
        if not direction:
            return None
        threshold = -self.difference.subs(symbol, 0) / slope
        if not isinstance(threshold, sp.Rational):
            threshold = min(threshold, sp.factor(sp.together(threshold)), key=sp.count_ops)
        return (_FUNCTIONS if direction > 0 else _MIRRORED)[self.operator](symbol, threshold)


def _is_negative(term: sp.Expr) -> bool:
    number = term.as_independent(*term.free_symbols, as_Add=False)[0] if term.free_symbols else term
    return bool(number.is_negative or (number.is_negative is None and number.could_extract_minus_sign()))


def comparison_of(relation: Boolean) -> Comparison | None:
    """The relation as a comparison with 0; None for anything else."""
    if not isinstance(relation, Relational):
        return None
    difference = relation.lhs - relation.rhs
    if relation.rel_op in ("<", "<="):
        return Comparison(sp.expand(-difference), {"<": ">", "<=": ">="}[relation.rel_op])
    return Comparison(sp.expand(difference), relation.rel_op)


def joined(comparisons: list[Comparison], sign_of: SignOf) -> list[Comparison] | None:
    """The same conditions without those that follow from others; None if two contradict each other."""
    kept: list[Comparison] = []
    queue = list(comparisons)
    while queue:
        new = queue.pop(0)
        for index, old in enumerate(kept):
            verdict = _together(old, new, sign_of)
            if verdict == "contradiction":
                return None
            if isinstance(verdict, Comparison):
                kept.pop(index)
                if verdict != old:
                    queue.insert(0, verdict)
                else:
                    kept.insert(index, old)
                break
        else:
            kept.append(new)
    return kept


def implies(a: Comparison, b: Comparison, sign_of: SignOf) -> bool:
    """Whether b is proved to follow from a."""
    return a == b or _follows(a, b, sign_of) is True


def _follows(a: Comparison, b: Comparison, sign_of: SignOf) -> bool | None:
    factor = ratio(a.difference, b.difference)
    rest = sign_of(sp.expand(b.difference - factor * a.difference)) if factor is not None else None
    positive = sign_of(factor) if factor is not None else None
    return None if rest is None or positive is None else b.operator in _implied(a.operator, positive, rest)


def _together(a: Comparison, b: Comparison, sign_of: SignOf) -> Comparison | str:
    """What two comparisons come to: the one that implies the other, a sharper one, "contradiction" or "both"."""
    for first, second in ((a, b), (b, a)):
        factor = ratio(first.difference, second.difference)
        rest = sign_of(sp.expand(second.difference - factor * first.difference)) if factor is not None else None
        positive = sign_of(factor) if factor is not None else None
        if rest is None or positive is None:
            continue
        implied = _implied(first.operator, positive, rest)
        if second.operator in implied:
            return first
        if implied and _excluded(implied, second.operator):
            return "contradiction"
        operators = {first.operator, second.operator}
        if rest == 0 and operators == {">=", "!="}:
            return Comparison((first if first.operator == ">=" else second).difference, ">")
        if rest == 0 and positive < 0 and operators == {">="}:
            return Comparison(first.difference, "==")
    return "both"


def ratio(a: sp.Expr, b: sp.Expr) -> sp.Expr | None:
    """A number q for which b - q a has lost a symbol."""
    for symbol in sorted(a.free_symbols & b.free_symbols, key=str):
        first, second = a.coeff(symbol), b.coeff(symbol)
        if first and second and not (first.free_symbols or second.free_symbols):
            return second / first
    return sp.S.One if a == b else -sp.S.One if sp.expand(a + b) == 0 else None


def _implied(operator: str, positive: int, rest: int) -> set[str]:
    """What d op 0 tells of q d + r, from the signs of q and r; "<" and "<=" may be among it."""
    if rest == 0:
        if positive > 0:
            return _FROM_EQUAL[operator]
        return {">=": {"<="}, ">": {"<", "<=", "!="}, "==": {">=", "=="}, "!=": {"!="}}[operator]
    if operator == "==" or (operator in (">=", ">") and positive == rest):
        return {">", ">=", "!="} if rest > 0 else {"<", "<=", "!="}
    return set()


def _excluded(implied: set[str], operator: str) -> bool:
    """Whether a comparison contradicts what is implied."""
    if "<" in implied:
        return operator in (">", ">=", "==")
    if implied == {"<="}:
        return operator == ">"
    if ">" in implied or "!=" in implied:
        return operator == "=="
    return "==" in implied and operator in (">", "!=")
