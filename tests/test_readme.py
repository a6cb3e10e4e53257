"""The README's examples give the output that it shows."""

from __future__ import annotations

import doctest
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def test_the_examples_of_the_readme() -> None:
    outcome = doctest.testfile(str(README), module_relative=False)
    assert outcome.attempted > 20
    assert outcome.failed == 0


def test_a_wrong_output_would_be_noticed() -> None:
    parser, runner = doctest.DocTestParser(), doctest.DocTestRunner(verbose=False)
    text = README.read_text(encoding="utf-8").replace("('none', 'proved')", "('increasing', 'proved')")
    test = parser.get_doctest(text, {}, "README", str(README), 0)
    assert runner.run(test, out=lambda _: None).failed > 0
