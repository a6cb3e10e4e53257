"""A small language that asks which reports have a property: `monotonicity=none and lipschitz<=1`.

Comparisons `property=value` (also !=, <, <=, >, >=) are joined with `and`, `or`, `not` and parentheses. A
part of a property is named with a dot (`range.bounded=true`). A comparison is true, false or unknown:
unknown where the part is undecided or does not exist (the slope of an asymptote where there is none), or
where the number's enclosure contains the value asked for. Unknown is carried on as in Kleene's logic, and a
query matches only what is proved to satisfy it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from symact.errors import SymactError
from symact.query_fields import FIELDS, Literal, compare, literal

Answer: TypeAlias = bool | None
Test: TypeAlias = Callable[[Mapping[str, Any]], Answer]

LONGEST = 1000
DEEPEST = 40
_TOKEN = re.compile(r"\s*(<=|>=|!=|==|=|<|>|\(|\)|[A-Za-z0-9_.+/\-]+)")
_OPERATORS = ("=", "!=", "<", "<=", ">", ">=")


class Query:
    """A query made ready; raises SymactError, naming what is allowed, if the text is not one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._test = _Parser(text).whole()

    def answer(self, report: Mapping[str, Any]) -> Answer:
        """True or False if proved for the report (its `to_dict()`), None if not known."""
        return self._test(report["properties"])

    def matches(self, report: Mapping[str, Any]) -> bool:
        """Whether the report is proved to satisfy the query."""
        return self.answer(report) is True


class _Parser:
    """Recursive descent: either := both ('or' both)*; both := negation ('and' negation)*."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    def whole(self) -> Test:
        test = self._either()
        if self._at < len(self._tokens):
            raise self._error(f"'{self._tokens[self._at]}' where 'and', 'or' or the end was expected")
        return test

    def _either(self) -> Test:
        tests = [self._both()]
        while self._take("or"):
            tests.append(self._both())
        return tests[0] if len(tests) == 1 else lambda report: _or([test(report) for test in tests])

    def _both(self) -> Test:
        tests = [self._negation()]
        while self._take("and"):
            tests.append(self._negation())
        return tests[0] if len(tests) == 1 else lambda report: _and([test(report) for test in tests])

    def _negation(self) -> Test:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._error(f"more than {DEEPEST} nested parts")
        if self._take("not"):
            inner = self._negation()
            result: Test = lambda report: _not(inner(report))  # noqa: E731 - one of two assignments
        elif self._take("("):
            result = self._either()
            if not self._take(")"):
                raise self._error("an opening parenthesis without its ')'")
        else:
            result = self._comparison()
        self._depth -= 1
        return result

    def _comparison(self) -> Test:
        name = self._next("a property")
        if name not in FIELDS:
            raise SymactError(_unknown_property(name))
        operator = self._next("one of " + ", ".join(_OPERATORS))
        operator = "=" if operator == "==" else operator
        if operator not in _OPERATORS:
            raise self._error(f"'{operator}' where one of {', '.join(_OPERATORS)} was expected")
        value = literal(name, operator, self._next("a value"))
        return lambda properties: _compare(properties, name, operator, value)

    def _take(self, word: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at].lower() == word:
            self._at += 1
            return True
        return False

    def _next(self, expected: str) -> str:
        if self._at == len(self._tokens):
            raise self._error(f"the end where {expected} was expected")
        self._at += 1
        return self._tokens[self._at - 1]

    def _error(self, what: str) -> SymactError:
        return SymactError(f"The query '{self._text[:200]}' has {what}; write comparisons such as "
                           f"monotonicity=none, joined with and, or, not and parentheses.")


def _tokens(text: str) -> list[str]:
    if len(text) > LONGEST:
        raise SymactError(f"The query has {len(text)} characters; at most {LONGEST} are allowed.")
    tokens, at, end = [], 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            raise SymactError(f"The query '{text[:200]}' has the character {text[at:].lstrip()[0]!r}; "
                              f"allowed are names, numbers, = != < <= > >= and parentheses.")
        tokens.append(found[1])
        at = found.end()
    return tokens


def _unknown_property(name: str) -> str:
    parts = [field for field in FIELDS if field.startswith(name + ".")]
    if parts:
        return f"'{name}' has several parts; ask for one of {', '.join(parts)}."
    return f"There is no property '{name}' to ask for; the properties are {', '.join(FIELDS)}."


def _compare(properties: Mapping[str, Any], name: str, operator: str, value: Literal) -> Answer:
    """What the report says of one comparison; anything missing is unknown."""
    field = FIELDS[name]
    verdict = properties.get(field.owner)
    if verdict is None or (verdict["status"] != "proved" and len(field.path) == 1):
        return None
    found = field.of(verdict["value"])  # of several parts, those that are not None are proved even if others are not
    return None if found is None else compare(found, operator, value)


def _and(answers: list[Answer]) -> Answer:
    return False if False in answers else None if None in answers else True


def _or(answers: list[Answer]) -> Answer:
    return True if True in answers else None if None in answers else False


def _not(answer: Answer) -> Answer:
    return None if answer is None else not answer
