"""The one Jinja environment: every file that is written from a template goes through `render`.

A template holds layout only. What varies is passed by name, and the names passed must be exactly the names
that the template uses, so that neither a forgotten placeholder nor a value that nobody reads survives.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, meta


def _is_html(name: str | None) -> bool:
    """Only HTML escapes by itself; every other target is escaped by the code that fills it."""
    return name is not None and name.endswith(".html.j2")


@cache
def environment() -> Environment:
    """The environment, with the templates of this package."""
    return Environment(loader=PackageLoader("symact_codegen", "templates"), undefined=StrictUndefined,
                       trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, autoescape=_is_html)


def template_names() -> list[str]:
    """The names of all templates, sorted."""
    return environment().list_templates(extensions=["j2"])


@cache
def placeholders(template: str) -> frozenset[str]:
    """The names that a template expects to be given."""
    env = environment()
    if env.loader is None:
        raise RuntimeError("The template environment has no loader.")
    source = env.loader.get_source(env, template)[0]
    return frozenset(meta.find_undeclared_variables(env.parse(source)))


def render(template: str, data: Mapping[str, object]) -> str:
    """The text of a template filled with the data; raises RuntimeError unless the names agree both ways."""
    missing, unused = sorted(placeholders(template) - set(data)), sorted(set(data) - placeholders(template))
    if missing or unused:
        raise RuntimeError(f"Template '{template}' needs {missing or 'nothing more'} and does not use "
                           f"{unused or 'nothing else'}; the data must have exactly the names of the "
                           f"placeholders.")
    return environment().get_template(template).render(dict(data))
