"""The two grades of float64 arithmetic: careful enough for float64 results, and vectorised for float32 results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from symact_codegen.lowering.error_bounds import UNITS

CALLS = {
    "exp": "math.exp", "expm1": "math.expm1", "log": "math.log", "log1p": "math.log1p", "tanh": "math.tanh",
    "sinh": "math.sinh", "cosh": "math.cosh", "sin": "math.sin", "cos": "math.cos", "tan": "math.tan",
    "atan": "math.atan", "asinh": "math.asinh", "erf": "math.erf", "erfc": "quick_erfc", "sqrt": "math.sqrt",
    "softplus": "quick_softplus", "sech2": "quick_sech2", "sqrt_sum": "quick_sqrt_sum", "pow": "math.pow",
}
"""What each operation is called in the quick phase."""


@dataclass(frozen=True)
class Grade:
    """Which function computes an operation, and its error bound in units of 2**-53 of the result."""

    calls: Mapping[str, str]
    units: Mapping[str, float]

    def erfc_error(self, r: str, argument: str) -> str:
        """The bound of erfc's own error as text."""
        if "erfc" in self.units:
            return f"{self.units['erfc']} * U * {r}"
        return f"U * ({r} + 3.0 * abs(1.0 - {r}) if {argument} < 0.4 else 10.5 * {r})"


QUICK = Grade(CALLS, UNITS)
"""The C library's functions, for float64."""
_COARSE_UNITS = {"exp": 4.0, "expm1": 16.0, "tanh": 24.0, "sech2": 16.0, "softplus": 64.0, "erf": 8192.0,
                 "erfc": 8192.0, "sinh": 32.0, "cosh": 16.0, "atan": 64.0, "sin": 64.0,
                 "cos": 64.0}
COARSE = Grade({**CALLS, **{name: f"coarse_{name}" for name in _COARSE_UNITS}}, {**UNITS, **_COARSE_UNITS})
"""Those of `primitives.coarse` where there is one, for float32; about four times the errors that are measured."""
SCALAR_ONLY = frozenset(CALLS) - frozenset(_COARSE_UNITS) - {"sqrt"}
"""Operations that stay calls of the C library in the grade for float32, so that no loop with them is vectorised."""
