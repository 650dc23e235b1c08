"""The programs that write YAML, each in several styles.

A writer turns values into texts, or nil where the program cannot. `within` says that the style is one that plan files
may have: all that is written of a plan must then be accepted.
"""
import io
import json
import subprocess
import sys
import pathlib
from dataclasses import dataclass
from typing import Callable

import pyaml
import ruamel.yaml
import ryaml
import ryml
import yaml
import yaml_rs

HERE = pathlib.Path(__file__).parent


@dataclass
class Writer:
    program: str
    style: str
    within: bool
    write: Callable[[list], list]
    is_quick: bool = True
    takes_files: bool = False  # it reads a file and writes it again


def each(one):
    """A writer of many values from one of a single value; what it cannot write is None."""

    def write(values):
        texts = []
        for value in values:
            try:
                text = one(value)
            except Exception:  # each program has its own
                text = None
            texts.append(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
        return texts

    return write


def command(*words):
    """A program that reads one value as JSON and prints it as YAML."""

    def one(value):
        run = subprocess.run(words, input=json.dumps(value).encode(), capture_output=True)
        return run.stdout if run.returncode == 0 else None

    return each(one)


def script(*words, is_text=False):
    """A script beside this one that reads a JSON list of values and prints a JSON list of texts or nulls."""

    def write(values):
        if is_text:
            values = [value.decode() for value in values]
        run = subprocess.run(words, input=json.dumps(values).encode(), capture_output=True, cwd=HERE)
        if run.returncode != 0:
            sys.exit(f"{' '.join(words)}: {run.stderr.decode()[-600:]}")
        return [text if text is None else text.encode("utf-8", "surrogatepass") for text in json.loads(run.stdout)]

    return write


class IndentedDumper(yaml.SafeDumper):
    """PyYAML with lists indented below their keys, as many style guides ask."""

    def increase_indent(self, flow=False, indentless=False):
        return super().increase_indent(flow, False)


def pyyaml(dumper=yaml.SafeDumper, **options):
    settings = dict(sort_keys=False, default_flow_style=False, allow_unicode=True) | options
    return each(lambda value: yaml.dump(value, Dumper=dumper, **settings))


def ruamel_dump(typ, pure, indents=None, **options):
    def one(value):
        writer = ruamel.yaml.YAML(typ=typ, pure=pure)
        writer.default_flow_style = False
        writer.sort_base_mapping_type_on_output = False
        for name, setting in options.items():
            setattr(writer, name, setting)
        if indents:
            writer.indent(*indents)
        stream = io.BytesIO()
        writer.dump(value, stream)
        return stream.getvalue()

    return each(one)


def rapidyaml(value):
    # It keeps the style that it has read; so it is given a block text to read and write again.
    text = yaml.dump(value, sort_keys=False, allow_unicode=True, width=10**6)
    return ryml.emit_yaml(ryml.parse_in_arena(text.encode()))


def python_writers():
    yield from (Writer("PyYAML", f"width {width}", True, pyyaml(width=width)) for width in (20, 40, 80))
    yield Writer("PyYAML", "indent 4", True, pyyaml(indent=4))
    yield Writer("PyYAML", "indented lists", True, pyyaml(IndentedDumper, width=30))
    yield Writer("PyYAML", "sorted, markers", True, pyyaml(sort_keys=True, explicit_start=True, explicit_end=True))
    yield Writer("PyYAML", "ASCII only", True, pyyaml(allow_unicode=False, width=40))
    yield Writer("PyYAML", "CRLF", True, pyyaml(line_break="\r\n", width=40))
    for quote in "'\"":
        yield Writer("PyYAML", f"all in {quote}", True, pyyaml(default_style=quote, width=40))
    yield from (Writer("PyYAML", f"all behind {sign}", True, pyyaml(default_style=sign, width=40)) for sign in "|>")
    yield Writer("PyYAML", "inner lists in brackets", False, pyyaml(default_flow_style=None))
    yield Writer("PyYAML", "flow", False, pyyaml(default_flow_style=True))
    yield Writer("PyYAML", "canonical", False, pyyaml(canonical=True))
    yield Writer("PyYAML", "YAML 1.1 directive", False, pyyaml(version=(1, 1)))
    for width in (20, 40, 80):
        yield Writer("libyaml", f"width {width}", True, pyyaml(yaml.CSafeDumper, width=width))
    yield Writer("libyaml", "ASCII only", True, pyyaml(yaml.CSafeDumper, allow_unicode=False, width=40))
    yield Writer("libyaml", "all in \"", True, pyyaml(yaml.CSafeDumper, default_style="\"", width=40))
    for width in (20, 40, 80):
        yield Writer("ruamel.yaml", f"safe, width {width}", True, ruamel_dump("safe", True, width=width))
        yield Writer("ruamel.yaml", f"round trip, width {width}", True, ruamel_dump("rt", True, width=width))
    yield Writer("ruamel.yaml", "safe, C", True, ruamel_dump("safe", False))
    yield Writer("ruamel.yaml", "indented lists", True, ruamel_dump("rt", True, (2, 4, 2), width=40))
    yield Writer("ruamel.yaml", "indent 4", True, ruamel_dump("rt", True, (4, 6, 3), width=40))
    yield Writer("ruamel.yaml", "ASCII only", True, ruamel_dump("rt", True, allow_unicode=False))
    yield Writer("ruamel.yaml", "flow", False, ruamel_dump("safe", True, default_flow_style=True))
    yield Writer("ruamel.yaml", "inner lists in brackets", False, ruamel_dump("safe", True, default_flow_style=None))
    yield Writer("pyaml", "default", True, each(lambda value: pyaml.dump(value, sort_dicts=pyaml.PYAMLSort.none)))
    yield Writer("pyaml", "width 30", True, each(lambda value: pyaml.dump(value, width=30)))
    yield Writer("pyaml", "block texts", True, each(lambda value: pyaml.dump(value, string_val_style="|")))
    yield Writer("ryaml (Rust)", "default", True, each(ryaml.dumps))
    yield Writer("yaml-rs (Rust)", "default", True, each(yaml_rs.dumps))
    yield Writer("rapidyaml", "block", True, each(rapidyaml))


def other_writers():
    yield Writer("gojq (Go)", "default", True, command("gojq", "--yaml-output", "."))
    for name, words in (("width 80", []), ("width 30", ["--width", "30"]), ("lists at the key", ["--indentless"])):
        yield Writer("yq", name, True, command(sys.executable, "-m", "yq", "-y", *words, "."), is_quick=False)
    yield Writer("libfyaml", "block", True, command("fy-tool", "--dump", "--mode=block", "-"))
    yield Writer("libfyaml", "plainer", True, command("fy-tool", "--dump", "--mode=dejson", "--width=40", "-"))
    yield Writer("libfyaml", "pretty", True, command("fy-tool", "--dump", "--mode=pretty", "--width=40", "-"))
    yield Writer("libfyaml", "flow", False, command("fy-tool", "--dump", "--mode=flow", "-"))
    yield Writer("Ruby's Psych", "default", True, script("ruby", "writers.rb", "80", "2"))
    yield Writer("Ruby's Psych", "width 30, indent 4", True, script("ruby", "writers.rb", "30", "4"))
    for module in ("YAML::XS", "YAML::PP", "YAML::Tiny", "YAML"):
        yield Writer("Perl's " + module, "default", True, script("perl", "writers.pl", module))
    yield from node_writers()
    for style, within in (("default", False), ("block", True), ("block, literal", True)):
        yield Writer("PHP's Symfony", style, within, script("php", "writers.php", style))


def node_writers():
    styles = [
        ("js-yaml", "default", True, {}),
        ("js-yaml", "width 30", True, {"lineWidth": 30}),
        ("js-yaml", "lists at the key, indent 4", True, {"indent": 4, "noArrayIndent": True}),
        ("js-yaml", "all in \"", True, {"forceQuotes": True, "quotingType": "\"", "lineWidth": 30}),
        ("js-yaml", "flow from level 2", False, {"flowLevel": 2}),
        ("yaml", "default", True, {}),
        ("yaml", "width 30", True, {"lineWidth": 30}),
        ("yaml", "lists at the key, indent 4", True, {"indent": 4, "indentSeq": False, "lineWidth": 40}),
        ("yaml", "all in \"", True, {"defaultStringType": "QUOTE_DOUBLE", "lineWidth": 30}),
        ("yaml", "all in '", True, {"defaultStringType": "QUOTE_SINGLE", "lineWidth": 30}),
        ("yaml", "folded texts", True, {"defaultStringType": "BLOCK_FOLDED", "defaultKeyType": "PLAIN", "lineWidth": 30}),
        ("yaml", "literal texts", True, {"defaultStringType": "BLOCK_LITERAL", "defaultKeyType": "PLAIN"}),
        ("yaml", "flow", False, {"collectionStyle": "flow"}),
    ]
    for module, style, within, options in styles:
        yield Writer("Node's " + module, style, within, script("node", "writers.js", module, json.dumps(options)))


def all_writers():
    return [*python_writers(), *other_writers()]
