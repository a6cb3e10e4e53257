"""Every small alteration of a certificate, sealed anew: each must be rejected. As a command: all of them.

    python tests/symact/certificate_mutations.py [FOLDER]

verifies the certificates in a folder, generated/certificates by default, and every alteration of each.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from symact import check_certificate
from symact.certificates.checker import digest
from symact.certificates.steps import Rejected

FOLDER = Path(__file__).parents[2] / "generated" / "certificates"


def sealed(data: dict[str, Any]) -> dict[str, Any]:
    """The certificate with the digest of what it says now."""
    return {**data, "digest": digest(data)}


def mutations(data: dict[str, Any], stride: int = 1, most: int | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Certificates that differ in one value of one step, or in the summary or formula of one chart.

    Charts other than the altered one are left out: they are right. With a stride, only every so many steps and the
    first of each kind; with `most`, no more of those for each chart, drawn with a fixed seed.
    """
    for p, piece in enumerate(data["pieces"]):
        for c, chart in enumerate(piece["charts"]):
            alone = deepcopy(data)
            for other in alone["pieces"]:
                other["charts"] = []
            alone["pieces"][p]["charts"] = [chart]
            check_certificate(sealed(alone))
            every = [(path, value, wrong) for path, value in _leaves(chart, stride) for wrong in _altered(path, value)]
            drawn = every if most is None or len(every) <= most else random.Random(5).sample(every, most)
            for path, value, wrong in drawn:
                changed = deepcopy(alone)
                _put(changed["pieces"][p]["charts"][0], path, wrong)
                yield f"piece {p}, chart {c}, {'.'.join(map(str, path))}: {value} -> {wrong}", sealed(changed)


def _leaves(chart: dict[str, Any], stride: int) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for key in ("signs", "zeros"):
        for i, value in enumerate(chart[key]):
            yield (key, i), value
    kinds = [step["step"] for step in chart["steps"]]
    for i, step in enumerate(chart["steps"]):
        if i % stride == 0 or kinds.index(step["step"]) == i:
            for key, value in step.items():
                if isinstance(value, list):
                    yield from ((("steps", i, key, j), item) for j, item in enumerate(value))
                else:
                    yield ("steps", i, key), value


def _altered(path: tuple[Any, ...], value: Any) -> list[Any]:
    if "signs" in path or path[-1] == "sign":
        return [-value if value else 1, 0 if value else -1]
    if path[-1] == "multiplicity":
        return [value + 1, value - 1, value + 2]
    if path[-1] in ("bound", "slope"):
        exponent = int(value.removeprefix("2**"))
        return [f"2**{exponent + 1}", f"2**{exponent - 1}"]
    if path[-1] == "step":
        return [kind for kind in ("tail", "cell", "monotone", "root", "exact", "zero") if kind != value]
    if path[-1] == "leading":
        return [f"2*{value}", f"x*{value}"]
    if value in ("oo", "-oo"):
        return ["1000000", "oo" if value == "-oo" else "-oo"]
    last_digit = value[:-1] + str((int(value[-1]) + 1) % 10) if value[-1].isdigit() else f"{value} + 1"
    return [f"{value} + 1/1000000", f"{value}*2" if value != "0" else "1/2", last_digit]


def _put(chart: dict[str, Any], path: tuple[Any, ...], value: Any) -> None:
    *before, last = path
    place: Any = chart
    for key in before:
        place = place[key]
    place[last] = value


def accepted(data: dict[str, Any], stride: int = 1, most: int | None = None) -> tuple[int, list[str]]:
    """How many alterations were tried, and those that were wrongly accepted."""
    tried, wrong = 0, []
    for what, changed in mutations(data, stride, most):
        tried += 1
        try:
            check_certificate(changed)
        except Rejected:
            continue
        wrong.append(what)
    return tried, wrong


def main(folder: Path) -> int:
    """Try every alteration of every certificate of a folder."""
    failures = total = 0
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text())
        check_certificate(data)
        tried, wrong = accepted(data)
        total, failures = total + tried, failures + len(wrong)
        print(f"{path.stem}: verified; {tried - len(wrong)} of {tried} alterations rejected", *wrong, sep="\n  ",
              flush=True)
    print(f"{total} alterations, {failures} accepted")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
