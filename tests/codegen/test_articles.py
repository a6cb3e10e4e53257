"""The activations of the survey articles: every one is here, and what is missing of one would show."""

from __future__ import annotations

from pathlib import Path

import pytest

import symact
from symact.catalogue.articles import ARTICLES
from symact_codegen.cli import articles


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row.name)
def test_every_row_has_definitions_with_sources(row: articles.ArticleRow) -> None:
    assert row.definitions
    for name in row.definitions:
        definition = symact.get(name)
        assert definition.name == name
        assert definition.references or definition.family == "elementary"


def test_rows_are_named_once() -> None:
    assert len({row.name for row in ARTICLES}) == len(ARTICLES)


@pytest.mark.parametrize("name", ["hard_swish", "maxout", "frelu", "rrelu_train"])
def test_one_of_each_kind_works(name: str) -> None:
    assert articles.status_of(name).all


def test_what_is_missing_shows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(articles, "default_folder", lambda: tmp_path)
    working = articles.status_of("maxout")
    assert (working.report, working.table, working.check) == (False, False, True)
    assert not working.all
