"""Plain text with the signs that every terminal has."""

from __future__ import annotations

import re

_SIGNS = {"<=": "≤", ">=": "≥", "!=": "≠", "~": "≈", "->": "→", "oo": "∞"}
_SIZE = re.compile(r"\babs\(([^()]*)\)")
_SIGN = re.compile(r"<=|>=|!=|->|~|\boo\b|\^oo\b")


def pretty(text: str) -> str:
    """A formula's plain text with ≤, ≥, ≠, ≈, ∞ and |x|, and minus signs as they are typed."""
    text = _SIZE.sub(r"|\1|", text)
    return _SIGN.sub(lambda match: _SIGNS.get(match[0], "^∞"), text)
