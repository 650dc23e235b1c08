"""What the other programs are given to write: the plan's own files, and texts that are awkward in YAML."""
import json

from full_parsers import Pairs, yaml_1_2

LONG = (
    "Families wait too long for a first appointment: schools do not know how to refer - and the forms, of which there "
    "are four, ask for the same things again # and again; \"why?\" they say, 'why not one form?'"
)

TEXTS = [
    "", " ", "  ", "x", " x", "x ", "  x y  ", "a: b", "a:b", "a :b", "a:", ":", ": a", ":a", "a # b", "a #", "#", "# a",
    "a#b", "#a", "-", "- a", "-a", "--", "---", "--- a", "---a", "...", "... a", "?", "? a", "?a", "a ? b", "a?", "|", "| a", ">",
    "> a", ">a", "&a", "& a", "*a", "*", "!a", "!", "!!str a", "%", "%a", "% a", "@", "@a", "`", "`a`", "'", "''", "'a'", "a'b", "it's",
    "'a", "a'", "\"", "\"a\"", "a\"b", "\"a", "\\", "a\\b", "\\n", "C:\\Plans", "\\x41", "[", "]", "[a]", "a [b]", "a, b", ",", ", a", "{",
    "}", "{a: b}", "{}", "[]", "a}", "<<", "<5", "=", "~", "null", "Null", "no", "No", "NO", "n", "y", "yes", "on", "off", "true",
    "False", "0", "-1", "1.0", "1e3", "0x1F", "0o17", "017", "1_000", ".5", ".inf", ".nan", "12:30", "12:30:45", "2022-01-31",
    "2022-01-31T10:00:00Z", "2022-01-31 10:00:00", "2021-Q3", "43/75", "50%", "+44 1632 960000", "10 %", "https://www.example.org/a?b=c#d",
    "a\tb", "\ta", "a\t", "a\n", "a\nb", "a\nb\n", "a\n\nb", "a\n\n\nb\n\n", "\na", "\n", "\n\n", " a\nb", "a\n b", "a \nb", "a\n  b\nc\n",
    "# a\nb\n", "- a\n- b\n", "a: b\nc: d\n", "---\na\n", "a\n---\nb", "a\n...\nb\n", "\ta\nb", "a\n\tb\n", "a\rb", "a\r\nb", "\r", "a\r",
    "é", "Ynys Môn", "Żółć", "日本語のテキスト", "שלום", "😀", "a 😀 b", "👩‍👩‍👧", "e\u0301", "a\u00a0b", "\u00a0a", "a\u00a0", "a\u200bb",
    "\u2014 dash", "“quoted”", "‘quoted’", "…", "a\u2028b", "a\u2029b", "a\u0085b", "a\ufeffb", "\ufeffa", "a\u202eb", "a\u0007b", "\u0000",
    "\u001b[1m", "\u007f", "\u0080", "a\ufffdb", "\ue000", LONG, LONG + "\n", LONG + "\n\n" + LONG + "\n", "  " + LONG, LONG + "  ",
    LONG.replace(" ", "  "), "x" * 200, ("x" * 50 + " ") * 6, ("long-word" * 12 + " a ") * 3, "a " * 90, "é " * 90, "日本 " * 60,
    "word: " * 30, "it's " * 40, "\"q\" " * 40, "\\ " * 40, "a\n" * 30, LONG + " \n " + LONG, "a b  c   d    e " * 12,
    "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n", "=======", ">>>>>>>", "|||||||", "<<<<<<< a",
]


def around(text):
    """A small plan with `text` as a value, an item, and a value of an item."""
    return {"a": text, "b": [text, {"c": text, "d": "x"}, [text, "x"]], "e": {"f": {"g": text}}, "end": "x"}


def as_key(text):
    """A small plan with `text` as a key at three depths."""
    return {"a": "x", text: "y", "b": [{text: "z", "c": "x"}], "d": {text: ["x"]}}


def awkward():
    """Each awkward text in its place, with a name."""
    values = [(f"the text {json.dumps(text)[:60]}", around(text)) for text in TEXTS]
    keys = [(f"the key {json.dumps(text)[:60]}", as_key(text)) for text in TEXTS if text not in ("a", "b", "c", "d")]
    shapes = [
        ("empty values", {"a": {}, "b": [], "c": None, "d": [None, {}, [], [[]], {"e": None, "f": []}], "g": {"h": {}}}),
        ("nested lists", {"a": [["x", ["y", "z"]], [["x"]], [{"b": ["c"], "d": [["e"]]}]]}),
        ("a list", ["x", {"a": "b"}, ["c"], None]),
        ("deep", deep(20)),
    ]
    return values + keys + shapes


def deep(levels):
    return "x" if levels == 0 else {"a": [{"b": deep(levels - 2)}]} if levels > 1 else {"a": "x"}


def plain(value):
    """A tree as dicts and lists."""
    if isinstance(value, Pairs):
        return {key: plain(child) for key, child in value}
    return [plain(child) for child in value] if isinstance(value, list) else value


def plans(folder):
    """Each file of a plan folder: its name, its bytes, and what it says."""
    for path in sorted(folder.rglob("*.yaml")):
        kind, value = yaml_1_2(path.read_bytes())
        assert kind == "tree", path
        yield str(path.relative_to(folder)), path.read_bytes(), plain(value)
