"""Documents from a JSON Schema: each key, branch, type, word and bound in at least one of them.

Whether a document is sound is not said here: the schema is asked that.
"""

import itertools
import json

from matches import matches

TEXTS = ["some text", "", "7", "yes", "a: b, [c] # {{d}}"]
OF_TYPE = {
    "string": TEXTS,
    "integer": [3, 0],
    "number": [2.5, 12],
    "boolean": [True, False],
    "null": [None],
    "array": [[]],
    "object": [{}],
}
WRONG = [None, True, -1, 7, 2.5, "some text", "", "yes", "7", [], [["some text"]], [None], {}, {"own": [{}]}]
LEFT_TO_RULES = {"in": "campaigns", "across": "month"}  # claims need it, their own or their rule's
# What a rule says for claims that no other claim looks at.
POSTS = {"require": {"posts": 1}}
USED_BY = {"across": POSTS, "by": POSTS, "in": {"require": {"missing-key": "any"}}}
OWN_KEY = "own-key"


def _types(schema):
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else types


def _near_miss(key):
    return key[:-2] + key[-1] + key[-2]


def damaged_texts(texts):
    """Each text damaged in one way, and the first in all."""
    ways = [
        lambda text: f"!{text}",
        lambda text: f"{text}!",
        lambda text: f" {text}",
        lambda text: text[:-1],
        str.swapcase,
    ]
    yield from (damage(texts[0]) for damage in ways)
    for text, damage in zip(texts[1:], itertools.cycle(ways)):
        yield damage(text)


class Generator:
    """Walks through one schema. What it has seen before, wherever it was, it visits briefly."""

    def __init__(self, schema, seen):
        self.root = schema
        self.seen = seen
        self.wrongs = {}
        self.serial = itertools.count(1)

    def documents(self):
        """Sound documents and damaged ones, in a fixed order."""
        yield from self.walk(self.root, lambda value: value)

    def resolve(self, schema):
        while True:
            if list(schema.get("allOf", [{}])[0]) == ["$ref"]:
                schema = schema["allOf"][0]
            if "$ref" not in schema:
                return schema
            schema = self.root["definitions"][schema["$ref"].rpartition("/")[2]]

    def walk(self, schema, wrap):
        schema = self.resolve(schema)
        turn = self.turn_of(schema)
        values = [*self.sound(schema), *self.damaged(schema)]
        if turn > 0:
            yield wrap(values[turn % len(values)])
            return
        yield from map(wrap, values)
        for branch in schema.get("anyOf", []):
            if "properties" not in schema:
                yield from self.walk(branch, wrap)
        for key, value in self.keys(schema):
            yield from self.walk(value, lambda v, key=key: wrap(self.map_with(schema, {key: v})))
        if "items" in schema:
            rest = self.least_list(schema) if "allOf" in schema else []
            yield from self.walk(schema["items"], lambda v: wrap([*rest, v]))

    def turn_of(self, schema):
        """How often this schema was met before, whatever its description says."""
        bare = {key: value for key, value in schema.items() if key != "description"}
        text = json.dumps(bare, sort_keys=True)
        turn = self.seen.get(text, -1) + 1
        self.seen[text] = turn
        return turn

    def keys(self, schema):
        """(a key, the schema of its value) for everything a map may have."""
        yield from schema.get("properties", {}).items()
        for pattern, value in schema.get("patternProperties", {}).items():
            for key in matches(pattern):
                yield key, value
        if isinstance(schema.get("additionalProperties"), dict):
            yield OWN_KEY, schema["additionalProperties"]

    def sound(self, schema):
        """Values of this schema itself; what lies in them is as little as can be."""
        if "enum" in schema:
            return list(schema["enum"])
        found = []
        for kind in _types(schema):
            if kind == "string" and "pattern" in schema:
                found += matches(schema["pattern"])
            elif kind == "object":
                found += self.maps(schema)
            elif kind == "array":
                found.append(self.least_list(schema))
            elif kind == "integer" and "minimum" in schema:
                found += [schema["minimum"], schema.get("maximum", 7)]
            else:
                found += OF_TYPE[kind]
        return found or [self.least(schema)]

    def maps(self, schema):
        """The least map by each of its alternatives, and one with all keys."""
        least = [self.map_with(schema, {}, choice) for choice in range(len(self.choices(schema)))]
        taken = {key for choice in self.choices(schema)[1:] for key in choice}
        full = {
            key: self.least(value) for key, value in self.keys(schema) if key not in taken
        }
        return [*least, self.map_with(schema, full)]

    @staticmethod
    def choices(schema):
        """The keys of which one alternative, or any, must be there."""
        ways = schema.get("oneOf", schema.get("anyOf", []))
        return [way["required"] for way in ways if "required" in way] or [[]]

    def map_with(self, schema, entries, choice=0):
        """The least map that has these entries."""
        choices = self.choices(schema)
        if not any(set(way) <= set(entries) for way in choices):
            way = choices[choice]
        else:
            way = []
        needed = [key for key in [*schema.get("required", []), *way] if key not in entries]
        least = {key: self.least_of_key(schema, key) for key in needed}
        if "rule" in needed:
            least = {**LEFT_TO_RULES, **least}
            least.update(next((USED_BY[key] for key in entries if key in USED_BY), {}))
        return {**least, **entries}

    def least_of_key(self, schema, key):
        if key in ("id", "rule"):
            return f"n{next(self.serial)}"
        return self.least(schema.get("properties", {}).get(key, {}))

    def least_list(self, schema):
        items = schema.get("items", {})
        ways = [way["contains"] for way in schema.get("allOf", [])]
        if ways:
            return [self.map_with({**items, "oneOf": [way]}, {}) for way in ways]
        return [self.least(items) for _ in range(schema.get("minItems", 0))]

    def least(self, schema):
        schema = self.resolve(schema)
        if "enum" in schema:
            return schema["enum"][0]
        types = _types(schema)
        if "object" in types or "properties" in schema:
            return self.map_with(schema, {})
        if "anyOf" in schema:
            return self.least(schema["anyOf"][0])
        if "string" in types:
            return matches(schema["pattern"])[0] if "pattern" in schema else TEXTS[0]
        if "array" in types:
            return self.least_list(schema)
        return schema.get("minimum", OF_TYPE[types[0]][0]) if types else TEXTS[0]

    def damaged(self, schema):
        """Values that are nearly of this schema, and values of every other type."""
        turn = next(self.wrongs.setdefault(str(schema.get("type")), itertools.count()))
        yield from WRONG if turn == 0 else (WRONG[(turn + i) % len(WRONG)] for i in (0, 5, 9))
        for word in schema.get("enum", []):
            yield from (f"{word}x", word.upper())
        if "pattern" in schema:
            yield from damaged_texts(matches(schema["pattern"]))
        if "minimum" in schema:
            yield schema["minimum"] - 1
        if "maximum" in schema:
            yield schema["maximum"] + 1
        if "properties" in schema:
            yield from self.damaged_maps(schema)

    def damaged_maps(self, schema):
        least = self.map_with(schema, {})
        for key in least:
            yield {it: value for it, value in least.items() if it != key}
            yield {**least, key: None}
        yield {**least, OWN_KEY: TEXTS[0]}
        for key in itertools.islice((key for key, _ in self.keys(schema) if len(key) > 4), 3):
            yield {**least, _near_miss(key): TEXTS[0]}
        for ways in itertools.combinations(self.choices(schema), 2):
            yield self.map_with(schema, {key: self.least_of_key(schema, key) for key in sum(ways, [])})
