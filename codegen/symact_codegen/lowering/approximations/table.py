"""All approximations and split constants, from the modules that hold them."""

from __future__ import annotations

from symact_codegen.lowering.approximations import rows_brief, rows_exponential, rows_other, rows_short, rows_squares

MODULES = (rows_brief, rows_exponential, rows_other, rows_short, rows_squares)
ROWS = tuple(row for module in MODULES for row in module.ROWS)
SPLITS = tuple(row for module in MODULES for row in module.SPLITS)
