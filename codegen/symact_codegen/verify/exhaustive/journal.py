"""What is known of a check that is not finished: a line for each shard, kept in the user's cache directory."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple
from pathlib import Path

import platformdirs

from symact import Activation
from symact_codegen.exhaustive_records import kernel_hash
from symact_codegen.verify.exhaustive.records import checker_hash, circumstances
from symact_codegen.verify.exhaustive.shards import Part


class Journal:
    """The finished shards of one activation, read at the start and added to one by one.

    The file's name has a hash of all that the outcome depends on: after a change a check starts anew. A line
    cut short by an interruption is left out when reading.
    """

    def __init__(self, activation: Activation, folder: Path | None = None) -> None:
        words = json.dumps([activation.definition_hash, kernel_hash(activation), checker_hash(), circumstances()])
        key = hashlib.sha256(words.encode()).hexdigest()[:16]
        root = folder or Path(platformdirs.user_cache_dir("symact")) / "exhaustive"
        self._name = activation.name
        self.path = root / f"{activation.name}-{key}.jsonl"
        self.shards: dict[int, dict[str, Part]] = self._read()

    def add(self, index: int, parts: dict[str, Part]) -> None:
        """Note the outcome of a shard, on disk at once."""
        self.shards[index] = parts
        self.path.parent.mkdir(parents=True, exist_ok=True)
        line = json.dumps([index, {quantity: astuple(part) for quantity, part in parts.items()}])
        with self.path.open("a", encoding="utf-8") as file:
            file.write("\n" + line)  # first the end of a line that may have been cut short

    def forget(self) -> None:
        """Remove the file, and those of earlier kernels of that name, which nobody can go on with."""
        for path in self.path.parent.glob(f"{self._name}-*.jsonl"):
            path.unlink(missing_ok=True)

    def _read(self) -> dict[int, dict[str, Part]]:
        found: dict[int, dict[str, Part]] = {}
        if self.path.exists():
            for line in self.path.read_text(encoding="utf-8").splitlines():
                try:
                    index, parts = json.loads(line)
                    found[int(index)] = {quantity: Part(*values) for quantity, values in parts.items()}
                except (ValueError, TypeError, AttributeError):
                    continue
        return found
