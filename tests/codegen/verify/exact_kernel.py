"""A kernel that is right by construction, to which the tests give one fault at a time."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from symact import Activation
from symact_codegen.verify.oracle import Oracle, Truth
from symact_codegen.verify.ulp import FORMATS


class ExactKernel:
    """The oracle's values, correctly rounded, with the calls of a kernel."""

    def __init__(self, activation: Activation, **parameters: float) -> None:
        self.oracle = Oracle(activation, parameters)

    def __call__(self, x: NDArray[Any]) -> NDArray[Any]:
        return self._all(x, [self.oracle.value(v) for v in x.tolist()])

    def derivative(self, x: NDArray[Any]) -> NDArray[Any]:
        return self._all(x, [self.oracle.derivative(v) for v in x.tolist()])

    @staticmethod
    def _all(x: NDArray[Any], truths: list[Truth]) -> NDArray[Any]:
        found = [truth.rounded(FORMATS[x.dtype.name]) for truth in truths]
        pairs = zip(found, truths, strict=True)
        return np.array([float(truth.ball) if r is None else r for r, truth in pairs], dtype=x.dtype)
