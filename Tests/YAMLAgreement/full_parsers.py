"""What full YAML parsers read from a text, as plain trees.

A tree is a string for a scalar, None for an absent value, a list for a sequence, and Pairs for a mapping. Every scalar
is a string, so that versions of YAML which take `no` or a date for different things still agree.
"""
import warnings

import yaml
from ruamel.yaml import YAML

warnings.simplefilter("ignore")


class Pairs(list):
    """A mapping as its (key, value) pairs, in the order in which they stand."""


def tree(node):
    if node is None:
        return None
    if node.id == "scalar":
        # PyYAML's style of a plain scalar is None or ''.
        return None if node.value == "" and not node.style else node.value
    if node.id == "sequence":
        return [tree(child) for child in node.value]
    return Pairs((tree(key), tree(value)) for key, value in node.value)


def verdict(compose_all, data):
    """('tree', the tree), ('documents', how many) or ('error', its first line)."""
    try:
        nodes = list(compose_all(data))
    except Exception as error:  # the parsers raise many kinds
        return "error", str(error).split("\n")[0]
    return ("documents", len(nodes)) if len(nodes) > 1 else ("tree", tree(nodes[0]) if nodes else None)


def yaml_1_2(data):
    """ruamel.yaml, a parser of YAML 1.2."""
    return verdict(YAML(typ="safe", pure=True).compose_all, data)


def yaml_1_1(data):
    """libyaml by way of PyYAML: a parser of YAML 1.1, on which tools in many languages rest."""
    return verdict(lambda text: yaml.compose_all(text, Loader=yaml.CBaseLoader), data)
