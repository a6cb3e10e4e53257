"""LaTeX: reports, tables and the bibliography."""

from symact_codegen.targets.latex.bibliography import bibliography
from symact_codegen.targets.latex.report import render_report
from symact_codegen.targets.latex.table import render_table

__all__ = ["bibliography", "render_report", "render_table"]
