"""What LLVM made of a loop: the bodies of its innermost loops, and whether they compute with vectors."""

from __future__ import annotations

import re
from typing import Any

import numba
import numpy as np

PACKED = re.compile(r"^v?(add|sub|mul|div|fn?m(add|sub)\d+|max|min|and|or|xor|cmp\w*|blend\w*|mov\w*|cvt\w+)p[sd]\b")
WIDE = re.compile(r"%[yz]mm")


def assembly(loop: Any, dtype: str, arrays: int) -> str:
    """The machine code of a serial loop over `arrays` inputs and an output."""
    compiled = numba.njit(error_model="numpy", nogil=True)(loop.py_func)  # a cached one cannot be inspected
    compiled(*(np.zeros(8, dtype) for _ in range(arrays + 1)), 0, 8)
    (signature,) = compiled.signatures
    text: str = compiled.inspect_asm(signature)
    return text


def loop_bodies(text: str) -> list[list[str]]:
    """The instructions from each label to a jump back to it that contain no other such stretch."""
    lines = [line.strip() for line in text.splitlines()]
    labels = {line[:-1]: i for i, line in enumerate(lines) if re.fullmatch(r"\.L\w+:", line)}
    found = []
    for i, line in enumerate(lines):
        jump = re.match(r"j\w+\s+(\.L\w+)", line)
        if jump and labels.get(jump[1], len(lines)) < i:
            found.append((labels[jump[1]], i))
    inner = [(a, b) for a, b in found if not any(a < c and d < b for c, d in found)]
    return [[line for line in lines[a + 1:b + 1] if line and not line.startswith((".", "#"))] for a, b in inner]


def vector_bodies(text: str) -> list[list[str]]:
    """The loop bodies that compute with whole vectors."""
    def packed(line: str) -> bool:
        return bool(WIDE.search(line) and PACKED.match(line.split(maxsplit=1)[0]))
    return [body for body in loop_bodies(text) if sum(map(packed, body)) * 2 > len(body)]
