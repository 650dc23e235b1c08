"""How fast PyYAML, on libyaml, makes events of the plan files of a folder: pyyaml_events.py FOLDER [ROUNDS].

A Python object for each event takes most of the time, so each file is read once and no more.
"""
import sys

import yaml

from plan_texts import measure

found = {}


def read(text):
    counts = [0, 0, 0]
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent):
            counts[0] += 1
        elif isinstance(event, yaml.MappingStartEvent):
            counts[1] += 1
        elif isinstance(event, yaml.SequenceStartEvent):
            counts[2] += 1
    found[text] = counts


sys.argv[2:] = ["1"]
measure("PyYAML", read, found.__getitem__)
