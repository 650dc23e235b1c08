"""Random texts that look like YAML, the same for the same seed.

A quarter is a soup of signs; the rest are blocks of keys, items and scalars in every style, about half of them spoilt by
small changes. About a quarter of all are texts that plan files may have, the others have something to refuse.
"""

SIGNS = """a b key no 2022-01-31 -1 ' " '' "" 'q' "d" \\ \\n é 😀 0 .5 ~ null < = > | >- |+ |2 >1- |- |1 >+ http://x.y/z a:b :a ?a -a # a#b
a'b it''s ... --- % @ ` &a *a ! !!str [ ] { } , [] {} [a,b] : - ? << & * $ ^ ( ) ; + / _ \\x41 \\u00e9 \\/ \\_ \\P \\xZZ <<<<<<< =======""".split()
SIGNS += ["x y", "\u00a0", "\u3000", " #", "# c", "--- ", "[ a , 'b' ]", ": ", "- ", "? ", "\\ ", "\\\t", "\\\n", "<<: ", "\x7f", "\ufeff"]
BLANKS = [" ", " ", "  ", "  ", "    ", "   ", "\t"]
LINE_ENDS = ["\n"] * 12 + ["\n\n", "\n\n\n", "\r\n", "\r\n\r\n", "\n \n", "\n  \n", "\n\t\n", "\r"]
WORDS = """a b go it's no x-y 5 (z) é q"r p#q u:v -m ?n w,w [k] {j} & * ! @t % | > -- --- ... \\ ~ << = <5 #h ' " :""".split() + ["\u00a0"]
KEYS = ["k", "key", "a b", "'q'", "\"d\"", "é", "-k", "?k", "k#", "1", "a'b", "u:v", ""]


def words(rnd):
    text = rnd.choice(WORDS)
    for _ in range(rnd.choice([0, 0, 1, 1, 2, 4])):
        text += (rnd.choice(["  ", "\t"]) if rnd.random() < 0.05 else " ") + rnd.choice(WORDS)
    return text


def lines(rnd, indent):
    """Words on one line or several, the later ones indented by about `indent`."""
    text = words(rnd)
    for _ in range(rnd.choice([0, 1, 1, 2, 3])):
        text += rnd.choice(["", "", "", " ", "  ", "\t"])
        text += rnd.choice(["\n"] * 8 + ["\n\n", "\n \n", "\n      \n", "\r\n", "\n\n\n", "\n\t\n"])
        text += " " * max(0, indent + rnd.choice([0, 0, 0, 0, 1, 2, -1, -2])) + words(rnd)
    return text


def block_text(rnd, indent):
    pad = " " * indent
    head = rnd.choice("|>") + rnd.choice(["", "", "", "-", "+", "-", "2", "1", "2-", "+2", "-1", "3", "4+"])
    head += rnd.choice(["", "", "", " ", " # c", "# c", "  "])
    body = rnd.choice(["\n"] * 6 + ["\n\n", "\n \n", "\n" + pad + "\n", "\r\n"]) + pad + lines(rnd, indent)
    return head + body + rnd.choice(["", "", "\n", "\n\n", "\n" + pad, "\n" + pad + " \n", "\n# c", "\n" + pad + "# c"])


def bracket_list(rnd, indent):
    pad = "\n" + " " * indent
    entries = [rnd.choice([words(rnd), "'q'", "\"d\"", lines(rnd, indent), "", "'a\n   b'"]) for _ in range(rnd.randint(0, 4))]
    return "[" + rnd.choice([", ", ",", " , ", "," + pad]).join(entries) + rnd.choice(["]", "]", " ]", ",]", pad + "]"])


def scalar(rnd, indent):
    kind = rnd.randrange(12)
    if kind < 3:
        return words(rnd)
    if kind == 3:
        return lines(rnd, indent)
    if kind == 4:
        return "'" + lines(rnd, indent).replace("'", "''") + "'"
    if kind == 5:
        escape = rnd.choice(["\\\\", "\\n", "\\ ", "\\\n" + " " * indent, "\\x41"])
        return "\"" + lines(rnd, indent).replace("\\", escape).replace("\"", "\\\"") + "\""
    if kind < 9:
        return block_text(rnd, indent)
    if kind == 9:
        return bracket_list(rnd, indent)
    if kind == 10:
        return rnd.choice(["", "[]", "{}", "''", "\"\"", "{ }", "[ ]", "~"])
    return "\n" + " " * indent + lines(rnd, indent)


def block(rnd, indent, depth):
    """Keys or items at `indent`, without the blanks before the first."""
    kind = rnd.choice("kkki.") if depth < 4 else "."
    if kind == ".":
        return scalar(rnd, indent)
    pad = " " * indent
    text = ""
    for number in range(rnd.randint(1, 3)):
        if number:
            between = rnd.choice(["", "\n", "# c\n", pad + "# c\n", "   # c\n"]) if rnd.random() < 0.25 else ""
            text += "\n" + between + pad
        if kind == "k":
            text += (rnd.choice(KEYS) if rnd.random() < 0.5 else "k") + str(number) + rnd.choice([":"] * 6 + [" :", "  :"])
        else:
            text += "-"
        text += behind(rnd, kind, indent, depth)
        if rnd.random() < 0.1:
            text += rnd.choice([" # c", "  ", " #", "#x", "\t"])
    return text


def behind(rnd, kind, indent, depth):
    """What stands behind a colon or a dash."""
    share = rnd.random()
    if share < 0.15:
        return rnd.choice(["", " ", " # c", "  "])
    if share < 0.55 or depth > 3:
        return rnd.choice([" ", " ", " ", "  "]) + scalar(rnd, indent + 2)
    if kind == "i":
        return " " + block(rnd, indent + 2, depth + 1)
    inner = indent + rnd.choice([0, 2, 2, 2, 1, 4])
    return rnd.choice(["", "", "", " # c", " "]) + "\n" + " " * inner + block(rnd, inner, depth + 1)


def whole(rnd):
    text = rnd.choice(["", "", "", "---\n", "--- ", "# c\n", "\n", "---\n\n", "\ufeff", "--- # c\n"]) + block(rnd, 0, 0)
    text += rnd.choice(["\n", "\n", "\n", "", "\n\n", "\n...\n", "\n...", "\n# c\n", "\n---\n", "\n... # c\n"])
    return text.replace("\n", "\r\n") if rnd.random() < 0.1 else text


def soup(rnd):
    text = ""
    for _ in range(rnd.randint(1, 18)):
        share = rnd.random()
        if share < 0.5:
            text += rnd.choice(SIGNS)
        elif share < 0.72:
            text += rnd.choice(BLANKS)
        else:
            text += rnd.choice(LINE_ENDS) + " " * rnd.choice([0, 0, 1, 2, 2, 3, 4])
    return text


def spoilt(rnd, text):
    for _ in range(rnd.randint(1, 3)):
        at = rnd.randint(0, len(text))
        rows = text.split("\n")
        row = rnd.randrange(len(rows))
        match rnd.randrange(6):
            case 0:
                text = text[:at] + text[at + rnd.randint(0, 6):]
            case 1 | 2:
                text = text[:at] + rnd.choice(SIGNS + BLANKS + LINE_ENDS) + text[at:]
            case 3:
                text = "\n".join([*rows[:row], rnd.choice([" ", "  "]) + rows[row], *rows[row + 1:]])
            case 4:
                text = "\n".join([*rows[:row], rows[row][rnd.choice([1, 2]):], *rows[row + 1:]])
            case 5:
                text = "\n".join([*rows[:row], rnd.choice(rows), *rows[row:]])
    return text


def random_text(rnd):
    share = rnd.random()
    text = soup(rnd) if share < 0.25 else whole(rnd) if share < 0.65 else spoilt(rnd, whole(rnd))
    return text.encode()
