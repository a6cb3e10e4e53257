"""The text of generated modules and of their package."""

from __future__ import annotations

import ast
import re
from types import SimpleNamespace

import pytest
import sympy as sp

import symact
from symact_codegen.targets import KERNEL_TARGETS
from symact_codegen.targets.numba.documentation import citation, documentation, literal
from symact_codegen.targets.numba.module import default_value, module_text
from symact_codegen.targets.numba.package import FOLDERS, FROM_OUTPUT, RUNTIME, index_files

SCALAR = SimpleNamespace(text="@_device\ndef _value(x, tolerance, floor):\n    return x\n", value="_value",
                         derivative="_value", partials={}, vectors={}, joint=False)


def test_every_target_has_the_functions_of_its_protocol():
    for target in KERNEL_TARGETS.values():
        assert callable(target.emit)
        assert callable(target.package_files)


def test_a_module_says_what_it_is():
    silu = symact.get("silu")
    text = module_text(silu, SCALAR, ["range: [-0.27846, oo)"])
    tree = ast.parse(text)
    documented = ast.get_docstring(tree)
    assert documented is not None
    for words in ("silu(x) = ", "range: [-0.27846, oo)", *(citation(r)[:30] for r in silu.references)):
        assert words in documented
    assert silu.definition_hash in text.split('"""')[0]
    assert f"symact {symact.__version__}" in text.split("\n")[0]
    assert module_text(silu, SCALAR, ["range: [-0.27846, oo)"]) == text
    assert "\n\n\n\n" not in text
    assert not re.search(r"[ \t]\n", text)


def test_text_of_users_cannot_leave_the_docstring():
    nasty = 'a """ quote, a backslash \\ and a \\" mix'
    activation = symact.Activation("f", symact.x, note=nasty)
    assert nasty in " ".join((ast.get_docstring(ast.parse(module_text(activation, SCALAR))) or "").split())
    assert ast.literal_eval(f'"""{literal(nasty)} """') == nasty + " "
    a = sp.Symbol("a", real=True)
    meaning = 'says "hi" \\ there\nand there'
    activation = symact.Activation("f", a * symact.x, (symact.Parameter(a, 1, meaning=meaning),))
    ast.parse(module_text(activation, SCALAR))


def test_only_what_is_there_is_documented():
    assert documentation(symact.Activation("f", symact.x)) == "The activation f, compiled.\n\n    f(x) = x\n"


@pytest.mark.parametrize("name", ["x", "g", "out", "axis"])
def test_parameters_named_like_arguments_are_refused(name):
    symbol = sp.Symbol(name, real=True)
    if name == "x":
        return  # refused by Activation itself
    activation = symact.Activation("f", symact.x + symbol, (symact.Parameter(symbol, 1),))
    with pytest.raises(symact.SymactError, match=f"Parameter '{name}' of 'f' has the name of an argument"):
        module_text(activation, SCALAR)


def test_an_activation_named_like_the_subpackage_is_refused():
    with pytest.raises(symact.SymactError, match="cannot be called 'elementwise'"):
        module_text(symact.Activation("elementwise", symact.x), SCALAR)


def test_partial_derivatives_must_match_the_learned_parameters():
    with pytest.raises(RuntimeError, match=r"learned parameters of 'prelu' are \['alpha'\]"):
        module_text(symact.get("prelu"), SCALAR)


def test_defaults_are_rounded_once():
    defaults = {p.name: default_value(p) for p in symact.get("selu").parameters}
    assert defaults == {"lam": 1.0507009873554805, "alpha": 1.6732632423543772}
    assert [default_value(p) for p in symact.get("rrelu").parameters] == [1 / 8, 1 / 3]


def test_index_of_a_package():
    files = index_files([symact.get("relu"), symact.get("identity")])
    folders = [f"{folder}/__init__.py" for folder in (*(folder for _, folder, _ in FOLDERS), FROM_OUTPUT)]
    assert "elementwise/__init__.py" in folders
    assert set(files) == {f"symact_kernels/{name}" for name in (*RUNTIME, "__init__.py", "py.typed", *folders)}
    for path, text in files.items():
        if path.endswith(".py"):
            assert ast.get_docstring(ast.parse(text)), path
    assert index_files([symact.get("identity"), symact.get("relu")]) == files
    with pytest.raises(symact.SymactError, match="used by both"):
        index_files([symact.get("relu"), symact.Activation("other", symact.x, aliases=("relu",))])
