"""The primitives that a style has, with their error bounds and the names of their functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf

from symact_codegen.lowering import pair_bounds_exponential as exponential
from symact_codegen.lowering import pair_bounds_other as other
from symact_codegen.lowering import pair_bounds_short as short
from symact_codegen.lowering.pair_bound import PairBound

GATES = {"logistic": 1.0, "complement": 1.0, "tanh_softplus": 1.0, "sech2_softplus": 2.0}
"""Functions of q = exp(-u) or exp(-|u|), and by which factor q's relative error reaches them at most."""
UNITS = {"float32": 2.0**-24, "float64": 2.0**-53}
GATE_ROUNDINGS = 32.0
"""What the sums, products and quotients of a gate add, in squared units."""
GATE_EXP = {"float32": 0.35, "float64": 0.36}
"""The error of `gate_exp_...` in units; at r = -log(2)/2, where exp(r) is smallest, it is largest: the roundings of
x = r + c (0.104 units), of w (0.045), of x**2 (0.076) and of q (0.046), and the approximation's 0.0625 (0.035 for
float64). At r = log(2)/2 it is 0.28."""


@dataclass(frozen=True)
class Primitive:
    """What is proved of a primitive, and what its pair and single forms are called.

    With `normalises` the bound holds only where the argument's low part is at most half a unit in the last place. Some
    have a form that is a pair too, but off by up to `coarse_error`, relatively.
    """

    bound: PairBound
    pair: str
    single: str
    normalises: bool = False
    coarse: str = ""
    coarse_error: float = inf


def primitives_of(style: str) -> dict[str, Primitive]:
    """The primitives of "pair_float32", "pair_float64" or "short", by name."""
    if style == "short":
        return {name: Primitive(bound, "", f"{name}_short") for name, bound in SHORT_BOUNDS.items()}
    fmt = style.removeprefix("pair_")
    return {name: Primitive(bound, f"{name}_pair_{fmt}", f"{name}_single_{fmt}", (name, of) in other.NORMALISED,
                            f"{name}_coarse_{fmt}" if (name, of) in other.COARSE else "",
                            other.COARSE.get((name, of), inf))
            for (name, of), bound in PAIR_BOUNDS.items() if of == fmt}


def _gates(known: Mapping[tuple[str, str], PairBound]) -> Iterator[tuple[tuple[str, str], PairBound]]:
    """The single forms, and the pair forms in float32, take the cheaper exponential."""
    for fmt, u in UNITS.items():
        q = known["exp", fmt]
        cheap = GATE_EXP[fmt] * u
        for name, factor in GATES.items():
            rest = GATE_ROUNDINGS * u * u
            pair = factor * (cheap if fmt == "float32" else q.pair) + rest
            single = (pair if name == "sech2_softplus" else factor * cheap + rest) + u
            least = -q.high if name in ("logistic", "complement") else -inf
            yield (name, fmt), PairBound(least, inf, pair, single, 4 * q.absolute)


PAIR_BOUNDS: dict[tuple[str, str], PairBound] = dict(exponential.BOUNDS) | dict(other.BOUNDS)
PAIR_BOUNDS |= dict(_gates(PAIR_BOUNDS))
PAIR_BOUNDS |= {key: replace(PAIR_BOUNDS[key], pair=pair) for key, pair in other.NORMALISED.items()}
SHORT_BOUNDS: dict[str, PairBound] = dict(short.SHORT_BOUNDS)
