"""Templates get exactly the names that they use."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from symact_codegen.templating import environment, placeholders, render, template_names

VERSIONED = "numba/_runtime.py.j2"


def test_every_template_parses():
    names = template_names()
    assert VERSIONED in names
    for name in names:
        placeholders(name)


def test_runtime_templates_vary_by_version_only():
    for name in ("_runtime", "_arguments", "_parameters", "_reduction", "elementwise_package"):
        assert placeholders(f"numba/{name}.py.j2") == {"version"}


def test_names_are_compared_both_ways():
    assert "symact 1.2.3;" in render(VERSIONED, {"version": "1.2.3"})
    with pytest.raises(RuntimeError, match=r"needs \['version'\] and does not use \['vesion'\]"):
        render(VERSIONED, {"vesion": "1.2.3"})
    with pytest.raises(RuntimeError, match=r"needs nothing more and does not use \['more'\]"):
        render(VERSIONED, {"version": "1.2.3", "more": 1})


def test_an_undefined_attribute_is_an_error():
    with pytest.raises(UndefinedError):
        environment().from_string("{% raw %}{% endraw %}{{ a.b }}").render(a={})
