"""CSV: tables."""

from symact_codegen.targets.csv.table import render_table

__all__ = ["render_table"]
