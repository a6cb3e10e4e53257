"""The stored records of exhaustive checks belong to the kernels that are there, and none of them is over the limit."""

from __future__ import annotations

import json

import pytest

import symact
from symact_codegen.exhaustive_records import passes, status
from symact_codegen.generate import EXHAUSTIVE
from symact_codegen.generated_tree import default_folder
from symact_codegen.verify.exhaustive import INPUTS

RECORDS = sorted((default_folder() / EXHAUSTIVE).glob("*.json"))


def test_there_are_records():
    assert RECORDS


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_stored_record_is_fresh_and_complete(path):
    found = json.loads(path.read_text(encoding="utf-8"))
    assert status(symact.get(path.stem)) == "fresh"
    assert passes(found)
    for quantity in ("value", "derivative"):
        assert found[quantity]["inputs_checked"] == INPUTS
