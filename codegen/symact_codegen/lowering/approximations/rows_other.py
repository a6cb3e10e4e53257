"""The approximations of the error functions, the arc functions, sine and cosine."""

from __future__ import annotations

from symact_codegen.lowering.approximations import rows_error_function, rows_inverse, rows_trigonometric
from symact_codegen.lowering.approximations.row import Row, Split

ROWS: tuple[Row, ...] = (*rows_error_function.ROWS, *rows_trigonometric.ROWS, *rows_inverse.ROWS)
SPLITS: tuple[Split, ...] = (*rows_error_function.SPLITS, *rows_trigonometric.SPLITS, *rows_inverse.SPLITS)
