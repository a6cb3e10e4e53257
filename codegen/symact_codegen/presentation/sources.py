"""Published sources as text: short citations, full entries, and TeX's accents as Unicode."""

from __future__ import annotations

import re
import unicodedata

from symact import Reference

_ACCENTS = {
    "'": "\u0301",
    '"': "\u0308",
    "`": "\u0300",
    "^": "\u0302",
    "~": "\u0303",
    "c": "\u0327",
    "v": "\u030c",
    "=": "\u0304",
    "u": "\u0306",
    "H": "\u030b",
    ".": "\u0307",
    "r": "\u030a",
}
_ACCENTED = re.compile(r"\\(?:(['\"`^~=.])\s*|([cvuHr])(?=[\s{])\s*)(?:\{(\\?[A-Za-z])\}|(\\?[A-Za-z]))")
_LETTERS = {
    r"\ss": "ß",
    r"\o": "ø",
    r"\O": "Ø",
    r"\l": "ł",
    r"\L": "Ł",
    r"\ae": "æ",
    r"\aa": "å",
    r"\AA": "Å",
    r"\i": "ı",
}


def untex(text: str) -> str:
    """BibTeX's spelling as Unicode: G{\\"u}nter becomes Günter, braces go, -- becomes a dash."""

    def accent(match: re.Match[str]) -> str:
        mark, letter = match[1] or match[2], (match[3] or match[4]).replace("\\i", "i")
        return unicodedata.normalize("NFC", letter + _ACCENTS[mark])

    text = _ACCENTED.sub(accent, text)
    for spelled, letter in _LETTERS.items():
        text = re.sub(re.escape(spelled) + r"(?![A-Za-z])\s*", letter, text)
    text = text.replace("---", "\u2014").replace("--", "\u2013").replace("~", " ").replace("\\&", "&")
    return text.replace("{", "").replace("}", "")


def authors(reference: Reference) -> list[str]:
    """The authors as "First Last"; "others" stays as it is."""
    return [_first_last(untex(name)) for name in re.split(r"\s+and\s+", reference["author"]) if name]


def short_citation(reference: Reference) -> str:
    """Such as "Hendrycks and Gimpel 2016"."""
    names = [untex(n).split(",")[0].strip() for n in re.split(r"\s+and\s+", reference["author"]) if n]
    many = len(names) > 2 or "others" in names
    who = f"{names[0]} et al." if many else " and ".join(names) or reference.key
    return f"{who} {reference['year']}".strip()


def full_entry(reference: Reference) -> str:
    """Authors, title, where, year: one line for a list of references."""
    names = authors(reference)
    listed = ", ".join(n for n in names if n != "others") + (" et al." if "others" in names else "")
    where = next(
        (
            untex(reference[f])
            for f in ("journal", "booktitle", "school", "howpublished", "note")
            if reference[f]
        ),
        "",
    )
    if reference["volume"]:
        where += f" {reference['volume']}"
    if reference["pages"]:
        where += f", {untex(reference['pages'])}"
    if reference["eprint"]:
        where = f"{reference['archiveprefix'] or 'arXiv'}:{reference['eprint']}"
    parts = (listed, untex(reference["title"]), ", ".join(p for p in (where, reference["year"]) if p))
    return ". ".join(p.rstrip(".") if i < 2 else p for i, p in enumerate(parts) if p) + "."


def _first_last(name: str) -> str:
    last, _, first = name.partition(",")
    return f"{first.strip()} {last.strip()}".strip()
