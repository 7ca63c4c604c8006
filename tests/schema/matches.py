"""Texts that match a regular expression: between them they go through every part of it."""

import functools
import re

try:
    from re import _parser as parser
except ImportError:  # before Python 3.11
    import sre_parse as parser

ALPHABET = "ab1_-. @/x"
MOST_REPEATS = 3


def _characters(items):
    """What a set such as [a-z_.] matches: the ends of its ranges."""
    if items[0][0] is parser.NEGATE:
        inside = re.compile("[" + re.escape("".join(_characters(items[1:]))) + "]")
        return [next(c for c in ALPHABET if not inside.match(c))]
    found = []
    for kind, value in items:
        if kind is parser.LITERAL:
            found.append(chr(value))
        elif kind is parser.RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif (kind, value) == (parser.CATEGORY, parser.CATEGORY_SPACE):
            found.append(" ")
        else:
            raise NotImplementedError(kind, value)
    return found


def _repeats(least, most, parts):
    most = least + MOST_REPEATS if most is parser.MAXREPEAT else most
    for count in sorted({least, min(most, least + 1), most}):
        yield "".join(parts[i % len(parts)] for i in range(count))


def _of_token(kind, value):
    if kind is parser.LITERAL:
        return [chr(value)]
    if kind is parser.IN:
        return _characters(value)
    if kind is parser.ANY:
        return ["x"]
    if kind is parser.NOT_LITERAL:
        return [next(c for c in ALPHABET if ord(c) != value)]
    if kind is parser.BRANCH:
        return [text for branch in value[1] for text in _of_sequence(branch)]
    if kind is parser.SUBPATTERN:
        return _of_sequence(value[3])
    if kind is parser.MAX_REPEAT:
        return list(_repeats(value[0], value[1], _of_sequence(value[2])))
    if kind in (parser.AT, parser.ASSERT):
        return [""]
    raise NotImplementedError(kind)


def _of_sequence(tokens):
    """As many texts as the part with the most alternatives has, the others in turn."""
    parts = [_of_token(*token) for token in tokens]
    count = max((len(part) for part in parts), default=1)
    return ["".join(part[i % len(part)] for part in parts) for i in range(count)]


@functools.lru_cache(maxsize=None)
def matches(pattern):
    """Different texts that match `pattern`, in a fixed order."""
    texts = dict.fromkeys(_of_sequence(parser.parse(pattern)))
    found = [text for text in texts if re.search(pattern, text)]
    assert found, f"no text was found that matches {pattern}"
    return found
