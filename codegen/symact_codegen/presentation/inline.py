"""The small vocabulary that all formats render: text, formulas, and formulas by cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Formula:
    """A formula twice: as plain text that Python can read, and as LaTeX without dollar signs."""

    plain: str
    latex: str


@dataclass(frozen=True)
class Code:
    """A name as it is typed."""

    text: str


@dataclass(frozen=True)
class Citation:
    """A reference to an entry of the bibliography, and how it reads where there is none."""

    key: str
    text: str


@dataclass(frozen=True)
class Case:
    """One line of a definition by cases; no condition if it is the only one."""

    lines: tuple[Formula, ...]
    condition: Formula | None = None

    @property
    def plain(self) -> str:
        """The value in one line of plain text."""
        return " ".join(line.plain for line in self.lines)


@dataclass(frozen=True)
class Cases:
    """A formula by cases, from left to right on the line."""

    rows: tuple[Case, ...]

    @property
    def plain(self) -> str:
        """All cases in one line of plain text."""
        return "; ".join(
            f"{row.plain} if {row.condition.plain}" if row.condition else row.plain for row in self.rows
        )


Part: TypeAlias = str | Formula | Code | Citation
Line: TypeAlias = tuple[Part, ...]
Cell: TypeAlias = tuple[Line | Cases, ...]
"""Lines one under the other."""


def plain_line(line: Line) -> str:
    """A line as plain text."""
    return "".join(plain_part(part) for part in line)


def plain_part(part: Part) -> str:
    """A part of a line as plain text."""
    if isinstance(part, str):
        return part
    return part.plain if isinstance(part, Formula) else part.text


def plain_cell(cell: Cell, separator: str = "; ") -> str:
    """A cell as plain text in one line."""
    return separator.join(item.plain if isinstance(item, Cases) else plain_line(item) for item in cell)


def joined(parts: list[Line], separator: str) -> Line:
    """Several lines in one, with a separator between them."""
    result: list[Part] = []
    for index, part in enumerate(parts):
        result += [separator, *part] if index else [*part]
    return tuple(result)


def split(line: Line, separator: str) -> Cell:
    """What `joined` with that separator has joined, one line for each."""
    lines: list[list[Part]] = [[]]
    for part in line:
        if part == separator:
            lines.append([])
        elif isinstance(part, str) and part.startswith(separator) and lines[-1]:
            lines.append([part.removeprefix(separator)])
        else:
            lines[-1].append(part)
    return tuple(tuple(found) for found in lines if found)
