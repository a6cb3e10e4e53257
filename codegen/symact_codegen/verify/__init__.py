"""Generated code against the symbolic definition, evaluated to as many digits as it takes.

`verify` compares a kernel with the definition; `check_kinks` compares the derived one-sided derivatives with
difference quotients; `Oracle` gives exact values and derivatives of any activation at any float64.
"""

from symact_codegen.verify.check import LIMITS, Row, rows_of, verify
from symact_codegen.verify.kinks import KinkRow, check_kinks
from symact_codegen.verify.oracle import Oracle, Truth

__all__ = ["LIMITS", "KinkRow", "Oracle", "Row", "Truth", "check_kinks", "rows_of", "verify"]
