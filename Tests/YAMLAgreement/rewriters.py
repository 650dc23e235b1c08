"""The programs that read a plan file and write it again, as people do who change one value by a script.

They keep lists in brackets, and some keep comments and quotes. All that they write is within what plan files may have.
"""
import io
import subprocess
import sys

import ruamel.yaml
import ryml
import yaml

from writers import Writer, each, script


def command(*words):
    """A program that reads the file and prints it."""

    def one(data):
        run = subprocess.run(words, input=data, capture_output=True)
        return run.stdout if run.returncode == 0 else None

    return each(one)


def round_trip(width):
    def one(data):
        editor = ruamel.yaml.YAML()
        editor.width = width
        stream = io.BytesIO()
        editor.dump(editor.load(data), stream)
        return stream.getvalue()

    return each(one)


def typed(data):
    # Dates, numbers, true and false become what they look like, and are written as such.
    return yaml.dump(yaml.safe_load(data), sort_keys=False, allow_unicode=True)


def all_rewriters():
    yield rewriter("PyYAML", "file, values typed", each(typed))
    for width in (30, 80):
        yield rewriter("ruamel.yaml", f"file, width {width}", round_trip(width))
        yield rewriter("Node's yaml", f"file, width {width}", script("node", "rewriters.js", str(width), is_text=True))
    yield rewriter("rapidyaml", "file", each(lambda data: ryml.emit_yaml(ryml.parse_in_arena(data))))
    yield rewriter("yq", "file, -Y", command(sys.executable, "-m", "yq", "-Y", "."))
    yield rewriter("gojq (Go)", "file", command("gojq", "--yaml-input", "--yaml-output", "."))
    yield rewriter("libfyaml", "file", command("fy-tool", "--dump", "--mode=original", "-"))
    yield rewriter("libfyaml", "file, comments", command("fy-tool", "--dump", "--mode=original", "--comment", "-"))


def rewriter(program, style, write):
    return Writer(program, style, True, write, takes_files=True)
