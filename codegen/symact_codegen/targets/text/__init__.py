"""Plain text for terminals."""

from symact_codegen.targets.text.report import render_report

__all__ = ["render_report"]
