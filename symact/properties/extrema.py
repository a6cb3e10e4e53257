"""Strict local minima and maxima."""

from __future__ import annotations

from symact.activation import x
from symact.properties.explain import in_words
from symact.properties.monotonicity import jumps_at
from symact.properties.range_ import critical_value, least, levels
from symact.reals import Real, compare, value_at
from symact.subject import Subject
from symact.verdict import Verdict

_MOST_TOLD = 3


def verdict(subject: Subject) -> Verdict:
    """[{"x", "value", "kind", "scope"}]: the points at which f changes strictly between falling and rising.

    Those of a function with a periodic derivative are those of one period.
    """
    found = [*_at_zeros(subject), *_at_breakpoints(subject), *_at_period_end(subject)]
    if not found:
        return Verdict([], method="f' changes sign nowhere" if not subject.f.breakpoints else
                       "f' changes sign neither inside a piece nor, with the jumps, at a breakpoint")
    found.sort(key=lambda item: float(item[0]))
    every = levels(subject)
    bounds = {"minimum": least(every, 1).value, "maximum": least(every, -1).value}
    rows = [{"x": point, "value": value, "kind": kind,
             "scope": "global" if compare(value, bounds[kind]) == 0 else "local"} for point, value, kind in found]
    turns = [f"{'falls' if kind == 'minimum' else 'rises'} before {in_words(point)} and "
             f"{'rises' if kind == 'minimum' else 'falls'} after it" for point, _, kind in found[:_MOST_TOLD]]
    more = f" (and so on, {len(rows)} times in all)" if len(rows) > _MOST_TOLD else ""
    return Verdict(rows, method=f"f {', '.join(turns)}{more}{', in each period' if subject.rate is not None else ''}; "
                                f"global are those whose value is the infimum or supremum of f")


def _at_zeros(subject: Subject) -> list[tuple[Real, Real, str]]:
    found = []
    for before, after in zip(subject.f1_spans[:-1], subject.f1_spans[1:], strict=True):
        if before.piece == after.piece and before.sign * after.sign < 0:
            value = critical_value(subject.f.expressions[before.piece], before.high)
            found.append((before.high, value, "minimum" if before.sign < 0 else "maximum"))
    return found


def _at_period_end(subject: Subject) -> list[tuple[Real, Real, str]]:
    first, last = subject.f1_spans[0], subject.f1_spans[-1]
    if subject.rate is None or last.sign * first.sign >= 0:
        return []
    value = value_at(subject.f.expressions[0], x, last.high)
    return [(last.high, value, "minimum" if last.sign < 0 else "maximum")]


def _at_breakpoints(subject: Subject) -> list[tuple[Real, Real, str]]:
    found: list[tuple[Real, Real, str]] = []
    for index, point in enumerate(subject.f.breakpoints):
        rises, leaves = jumps_at(subject, index)
        before = [s.sign for s in subject.f1_spans if s.piece == index][-1]
        after = next(s.sign for s in subject.f1_spans if s.piece == index + 1)
        into, out_of = rises or before, leaves or after
        if into * out_of < 0:
            found.append((Real(point), Real(subject.f.values[index]), "minimum" if into < 0 else "maximum"))
    return found

