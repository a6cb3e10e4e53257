"""The few facts that a reader looks for first, in a phrase each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from symact_codegen.presentation.inline import Formula, Line
from symact_codegen.presentation.numbers import number
from symact_codegen.presentation.phrases import end_of_line, equation, interval, jumps, percent, smoothness, words

_MEAN = "E f(Z)"


def at_a_glance(properties: Mapping[str, Any]) -> tuple[Line, ...]:
    """Phrases for the top of a report; what is not decided is left out."""
    found = (phrase(name, properties) for phrase, name in _PHRASES)
    return tuple(line for line in found if line)


def _value(properties: Mapping[str, Any], name: str) -> Any:
    return (properties.get(name) or {}).get("value")


def _smooth(name: str, properties: Mapping[str, Any]) -> Line:
    value = _value(properties, name)
    return smoothness(value) if value and value["class"] is not None else ()


def _monotone(name: str, properties: Mapping[str, Any]) -> Line:
    kind = (_value(properties, name) or {}).get("kind")
    return () if kind is None else ("not monotone" if kind == "none" else words(kind),)


def _convex(name: str, properties: Mapping[str, Any]) -> Line:
    kind = (_value(properties, name) or {}).get("kind")
    return (kind,) if kind in ("convex", "concave", "affine") else ()


def _symmetric(name: str, properties: Mapping[str, Any]) -> Line:
    kind = _value(properties, name)
    return (kind,) if kind in ("odd", "even") else ()


def _range(name: str, properties: Mapping[str, Any]) -> Line:
    value = _value(properties, name)
    return ("range ", interval(value, jumps(properties))) if value else ()


def _slope(name: str, properties: Mapping[str, Any]) -> Line:
    value = _value(properties, name)
    if value is None:
        return ()
    return ("not Lipschitz",) if value == "oo" else ("Lipschitz constant ", number(value))


def _saturated(name: str, properties: Mapping[str, Any]) -> Line:
    value = _value(properties, name) or {}
    left, right = value.get("left"), value.get("right")
    if left == right and left in ("soft", "hard"):
        return (f"{left} saturation at both ends",)
    for side, kind, other in (("left", left, right), ("right", right, left)):
        if kind in ("soft", "hard") and other == "none":
            return (f"{kind} saturation at ", end_of_line(side))
    return ("no saturation",) if left == right == "none" else ()


def _mean(name: str, properties: Mapping[str, Any]) -> Line:
    value = (_value(properties, name) or {}).get("mean")
    if value is None:
        return ()
    shown = equation(_MEAN, value)
    return (Formula(shown.plain, shown.latex.replace(_MEAN, r"\operatorname{E} f(Z)")),)


def _sparse(name: str, properties: Mapping[str, Any]) -> Line:
    value = _value(properties, name) or {}
    return (*percent(value["probability"]), " zeros") if value.get("intervals") else ()


def _if_true(key: str, text: str) -> Callable[[str, Mapping[str, Any]], Line]:
    def phrase(name: str, properties: Mapping[str, Any]) -> Line:
        return (text,) if (_value(properties, name) or {}).get(key) is True else ()

    return phrase


_PHRASES: tuple[tuple[Callable[[str, Mapping[str, Any]], Line], str], ...] = (
    (_smooth, "continuity_class"),
    (_monotone, "monotonicity"),
    (_convex, "convexity"),
    (_symmetric, "symmetry"),
    (_range, "range"),
    (_slope, "lipschitz"),
    (_saturated, "saturation"),
    (_if_true("dying", "can die"), "dying"),
    (_mean, "gaussian"),
    (_sparse, "sparsity"),
    (_if_true("near_identity", "near the identity at 0"), "near_identity"),
    (_if_true("self_gated", "self-gated"), "self_gated"),
    (_if_true("self_normalising", "self-normalising"), "self_normalising"),
)
