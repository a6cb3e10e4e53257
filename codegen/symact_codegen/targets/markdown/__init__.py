"""Markdown: reports and tables."""

from symact_codegen.targets.markdown.report import render_report
from symact_codegen.targets.markdown.table import render_table

__all__ = ["render_report", "render_table"]
