"""Parameter values other than the defaults, with which kernels are verified too."""

from __future__ import annotations

import zlib

import numpy as np
import sympy as sp

from symact import Activation
from symact.signs import holds

_MAGNITUDES = (0.0, 0.001, 0.3, 0.7, 1.0, 1.7, 4.0, 20.0)
_TRIES = 200


def parameter_samples(activation: Activation, count: int, seed: int = 0) -> list[dict[str, float]]:
    """Up to `count` settings of all parameters that the activation's conditions allow, the same on every run.

    The values are of both signs and several magnitudes, not round, and now and then exactly 0 or 1. Fewer are
    given where few are allowed; none for an activation without parameters.
    """
    random = np.random.default_rng([zlib.crc32(activation.name.encode()), seed])
    found: list[dict[str, float]] = []
    for _ in range(_TRIES if activation.parameters else 0):
        setting = {p.name: _value(random) for p in activation.parameters}
        if len(found) < count and setting not in found and _is_allowed(activation, setting):
            found.append(setting)
    return found


def _value(random: np.random.Generator) -> float:
    magnitude = float(random.choice(_MAGNITUDES))
    scale = 1.0 if magnitude in (0.0, 1.0) else 1 + 0.1 * random.random()
    return round(magnitude * scale * float(random.choice([-1.0, 1.0, 1.0])), 6)


def _is_allowed(activation: Activation, setting: dict[str, float]) -> bool:
    values: dict[sp.Basic, sp.Expr] = {sp.Symbol(name, real=True): sp.Rational(value)
                                       for name, value in setting.items()}
    values |= {p.symbol: sp.Rational(setting[p.name]) for p in activation.parameters}
    return all(holds(p.full_condition, values) for p in activation.parameters)
