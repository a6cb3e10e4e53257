"""The folder of generated files: where it is, and writing into it and comparing with it, file by file."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from symact import SymactError

FOLDER = "generated"
_CACHES = ("__pycache__",)
_CACHED = (".nbi", ".nbc", ".pyc")


@dataclass
class Outcome:
    """What was done with the files or what a check found wrong with them; paths relative to the folder."""

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    orphaned: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether a check found nothing wrong."""
        return not (self.stale or self.missing or self.orphaned)


def default_folder(start: Path | None = None) -> Path:
    """The `generated` folder of the source checkout that a folder lies in, else one in that folder."""
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if _is_checkout(folder):
            return folder / FOLDER
    return start / FOLDER


def _is_checkout(folder: Path) -> bool:
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8")).get("project", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return False
    return isinstance(project, dict) and project.get("name") == "symact"


class GeneratedTree:
    """A folder that holds generated files; with `check`, nothing in it is ever written."""

    def __init__(self, root: Path, check: bool = False) -> None:
        self.root = root
        self.check = check
        self.outcome = Outcome()
        self._expected: set[str] = set()
        if root.exists() and not root.is_dir():
            raise SymactError(f"The output '{root}' is a file; it must be a folder.")

    def take(self, files: Mapping[str, bytes]) -> None:
        """Write the files that differ from what is there, or note that they do."""
        for relative, content in sorted(files.items()):
            self._expected.add(relative)
            path = self.root / relative
            there = path.read_bytes() if path.is_file() else None
            if there == content:
                self.outcome.unchanged.append(relative)
            elif self.check:
                (self.outcome.missing if there is None else self.outcome.stale).append(relative)
            else:
                write_atomically(path, content)
                self.outcome.written.append(relative)

    def accept(self, paths: Iterable[str]) -> None:
        """Files that others write, which may be there or not and are no orphans."""
        self._expected.update(paths)

    def find_orphans(self) -> None:
        """Note every file in the folder that none of the files taken so far accounts for."""
        present = {path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file()}
        self.outcome.orphaned = sorted(str(path.as_posix()) for path in present
                                       if not _is_cache(path) and path.as_posix() not in self._expected)

    def finish(self) -> Outcome:
        """The outcome, sorted, whatever order the files came in."""
        for paths in (self.outcome.written, self.outcome.unchanged, self.outcome.stale, self.outcome.missing):
            paths.sort()
        return self.outcome


def _is_cache(path: Path) -> bool:
    return path.suffix in _CACHED or any(part in _CACHES for part in path.parts)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that whoever reads it sees the old content or the new, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:  # also KeyboardInterrupt: nothing may be left behind
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def as_bytes(files: Mapping[str, str | bytes], folder: str = "") -> dict[str, bytes]:
    """The files with their text as UTF-8, below a folder."""
    prefix = f"{folder}/" if folder else ""
    return {prefix + name: content.encode() if isinstance(content, str) else content
            for name, content in files.items()}
