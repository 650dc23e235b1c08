"""How fast rapidyaml makes trees of the plan files of a folder: rapidyaml_parse.py FOLDER [ROUNDS].

In its quickest way here: in place, into a new tree each time (one that is used again is slower), from copies of the texts
that are made while the clock stands.
"""
import ryml

from plan_texts import measure


def count(text):
    """Keys count as scalars, as they do among events."""
    parsed = ryml.parse_in_arena(text)
    scalars = mappings = sequences = 0
    for node in range(parsed.size()):
        scalars += parsed.has_key(node) + parsed.has_val(node)
        mappings += parsed.is_map(node)
        sequences += parsed.is_seq(node)
    return scalars, mappings, sequences


measure("rapidyaml", ryml.parse_in_place, count, prepare=bytearray)
