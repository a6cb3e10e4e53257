"""The two arithmetics of row kernels: which primitive computes a function, and whether its argument is a pair.

"short": the 40 bits of `lowering.primitives.short_*` in float64, 35 for exp (`short_squares`), for float32 data, whose
results are rounded once; for some functions the 31 bits of `brief_gates`, which float32 cannot tell from more.
"pair_float64": the single results of the pair primitives, for float64 data; arguments are pairs, since an error of an
exponent u reaches exp(u) as many times as u is large. Functions that have no primitive on all arguments are those of
the module math.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import sympy as sp

from symact_codegen.lowering import functions as stable
from symact_codegen.lowering.rows.normal import normal_ramp, normal_slope
from symact_codegen.lowering.vector.primitives import primitives_of

StyleName = Literal["short", "pair_float64"]

FUNCTIONS: dict[type[sp.Function], str] = {
    sp.exp: "exp", sp.log: "log", sp.tanh: "tanh", sp.erf: "erf", sp.erfc: "erfc", stable.erfc: "erfc",
    stable.expm1: "expm1", stable.log1p: "log1p", stable.softplus: "softplus", stable.sech2: "sech2",
    stable.logistic: "logistic", normal_ramp: "normal_ramp", normal_slope: "normal_slope",
}
MATH: dict[type[sp.Function], str] = {
    sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.asin: "asin", sp.acos: "acos", sp.atan: "atan", sp.sinh: "sinh",
    sp.cosh: "cosh", sp.asinh: "asinh", sp.acosh: "acosh", sp.atanh: "atanh",
}
WHOLE: dict[StyleName, dict[str, str]] = {
    "short": {"exp": "exp_squares_short", "log": "log_whole_short", "log1p": "log1p_whole_short"},
    "pair_float64": {"exp": "exp_whole_float64", "expm1": "expm1_whole_float64", "logistic": "logistic_whole_float64",
                     "complement": "complement_whole_float64", "log": "math.log", "log1p": "math.log1p"},
}
"""What stands for a primitive that is not defined, or not right, on all floats."""
BRIEF: dict[StyleName, dict[str, str]] = {
    "short": {name: f"{name}_brief" for name in ("logistic", "complement", "normal_ramp", "normal_slope")},
    "pair_float64": {},
}
"""What is computed to 31 bits where those are enough."""
DOWN: dict[StyleName, str] = {"short": "exp_down_short", "pair_float64": "exp_down_float64"}
"""exp of what is never positive."""
DTYPES: dict[str, StyleName] = {"float32": "short", "float64": "pair_float64"}


@dataclass(frozen=True)
class Style:
    """An arithmetic."""

    name: StyleName

    @property
    def divides(self) -> bool:
        """Whether a quotient by a number for the whole row is a division of its own, since a product rounds twice."""
        return self.name == "pair_float64"

    def call(self, function: str, high: str, low: str) -> str:
        """The text of a primitive's call on an argument that is a pair, whose low part not all take."""
        name = BRIEF[self.name].get(function) or WHOLE[self.name].get(function)
        return self.called(name or primitives_of(self.name)[function].single, high, low)

    def called(self, name: str, high: str, low: str) -> str:
        """The text of a call by the primitive's own name."""
        takes_pair = self.name == "pair_float64" and not name.startswith("math.")
        return f"{name}({high}, {low})" if takes_pair else f"{name}({high})"

    @property
    def composes(self) -> bool:
        """Whether there are primitives for the functions of `rows.normal`."""
        return "normal_ramp" in BRIEF[self.name]

    @property
    def pairs(self) -> bool:
        """Whether arguments of functions are pairs."""
        return self.name == "pair_float64"
