"""Draws of a stochastic kernel against the derived mean and variance: both within five standard errors."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from flint import arb

from symact.activation import x
from symact.certify.enclosure import Enclosure
from symact.stochastic.definition import StochasticActivation

ERRORS = 5.0
"""Standard errors that a mean may be off: by chance one in more than a million is."""

BITS = 200


def moment_failures(draw: Callable[[Any, np.random.Generator], Any], activation: StochasticActivation,
                    points: Sequence[float], *, count: int = 2**18, seed: int = 0,
                    dtype: Any = np.float64) -> list[str]:
    """What is wrong with the values that `draw(array, rng)` gives at some points, in a sentence for each.

    The standard error of the sample's variance follows from the sample's own fourth moment.
    """
    rng = np.random.default_rng(seed)
    mean, variance = (Enclosure(moment.as_expression().xreplace(activation.values), [x])
                      for moment in (activation.moments.mean, activation.moments.variance))
    failures = []
    for point in points:
        at = np.full(count, point, dtype)
        values = np.asarray(draw(at, rng), np.float64)
        exact = float(at[0])
        wanted, spread = (float(moment(arb(exact), bits=BITS).mid()) for moment in (mean, variance))
        off = values - wanted
        squares = off**2
        rounding = 8 * float(np.finfo(dtype).eps) * (abs(wanted) + spread + abs(exact))
        fourth = float(np.mean(squares**2))
        for what, sample, derived, error in (("mean", off, 0.0, math.sqrt(spread / count)), (
                "variance", squares, spread, math.sqrt(max(0.0, fourth - spread**2) / count))):
            found = float(np.mean(sample))
            if not abs(found - derived) <= ERRORS * error + rounding:
                failures.append(f"At x = {point} the {what} of {count} draws of '{activation.name}' is "
                                f"{found - derived:.3g} from the derived one, {ERRORS:g} standard errors are "
                                f"{ERRORS * error:.3g}.")
    return failures
