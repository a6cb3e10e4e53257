"""HTML: tables."""

from symact_codegen.targets.html.table import render_table

__all__ = ["render_table"]
