#!/usr/bin/env python3
"""Holds program and schemas against each other on documents that the schemas themselves give.

Where a schema accepts a document the program must, and where it rejects one the program must have
something to say. Usage: check_generated.py PATH-OF-ADVOLINT NAME-OF-SCHEMA...
"""

import re
import sys
import tempfile

import jsonschema
from jsonschema.exceptions import ValidationError

from generator import Generator
from program import Program, in_one_line, lay_out

ANY = ""
# What a schema of one document cannot say: the rule that says it, and a pattern of its words.
BEYOND_SCHEMAS = {
    # the calendar
    "bad-date": "there is no|that day does not exist",
    "bad-time": ANY,  # people write times in many ways
    # things that stand twice
    "duplicate-id": ANY,
    "duplicate-handle": ANY,
    "duplicate-rule": ANY,
    # things that stand elsewhere: other files, the time zones of the machine
    "unknown-campaign": ANY,
    "unknown-list": ANY,
    "unknown-official": ANY,
    "unknown-pack": ANY,
    "unknown-parameter": ANY,
    "unknown-rule": ANY,
    "unknown-scheduler": ANY,
    "unknown-time-zone": ANY,
    "unreadable-file": ANY,
    "outside-workspace": ANY,
    "outside-repository": ANY,
    # what a parameter of the rule says, {x}; which of two numbers is the greater
    "bad-quantity": r"'each' goes|'platform' goes|'forbid' reports what|'limit' says only|is a measure|' goes with '|'.*\{.+\}.*'$|takes a word, not a number|'\d+ to \d+' is|'.*\{.+\}.*' is (not a quantity|no number of days|no ratio)",
    "unknown-across": r"'.*\{.+\}.*' is not part",
    # what a rule says taken together: amounts, lists and conditions that exclude each other
    "never-fires": ANY,
    "always-fires": ANY,
    "always-holds": ANY,
    "bad-moment": ANY,  # or the name of a list
    "bad-pattern": ANY,
    "unknown-word": r"^'.*' of '.*' is |not '.*\{.+\}.*'$",
    "unknown-value": "has no value '(district|handle|id|name|office|title)'",
    "bad-parameter": r"not '.*\{.+\}.*'$",
    # what is told by the platform, or read from a text; keys of conditions that are nearly ours
    "number": "^'limit' takes",
    "value": "is not a shape|is not a type of picture|takes hours such as",
    "wrong-type": "^'types' must|an entry of 'types'",
    "unknown-key": "^unknown key '[^']*'$|in the types of pictures$",
}


def any_of(validator, choices, instance, _):
    """As the validator's own, which is slow for it collects what is wrong with every choice."""
    if all(next(validator.descend(instance, it), None) for it in choices):
        yield ValidationError(f"{instance} is none of the choices")


Validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"anyOf": any_of})


# The handles of channels, whose platforms other keys name.
BEYOND_SCHEMAS_OF = {"strategy": {"bad-handle": ANY}, "workspace": {"bad-handle": ANY}}


def is_beyond(name, diagnostic):
    rule = re.sub("^(config|data|front-matter|pack)-", "", diagnostic["rule"])
    pattern = {**BEYOND_SCHEMAS, **BEYOND_SCHEMAS_OF.get(name, {})}.get(rule)
    return pattern is not None and re.search(pattern, diagnostic["message"]) is not None


def disagreement(name, accepted, diagnostics):
    said = [it for it in diagnostics if it["level"] != "note" and not is_beyond(name, it)]
    errors = [f"{it['rule']}: {it['message']}" for it in said if it["level"] == "error"]
    if accepted and errors:
        return f"the schema accepts it, the program says {errors[0]}"
    if not accepted and not said:
        return "the schema rejects it, the program accepts it"
    return None


def documents_of(name, schema, seen):
    """What workspaces hold of other documents is seen there already, and visited briefly."""
    generator = Generator(schema, dict(seen) if name == "workspace" else {})
    documents = list(generator.documents())
    seen.update(generator.seen)
    if name == "front-matter":  # what is no map there is text to be posted
        return [it for it in documents if isinstance(it, dict)]
    return documents


def check(program, name, seen):
    """Yields how many documents are sound and how many are not, then every disagreement."""
    schema = program.schema(name)
    validator = Validator(schema)
    documents = documents_of(name, schema, seen)
    places = lay_out(program, name, documents)
    said = program.diagnostics()
    accepted = [validator.is_valid(it) for it in documents]
    yield f"{name}: {sum(accepted)} sound documents, {accepted.count(False)} damaged ones"
    for document, place, sound in zip(documents, places, accepted):
        fault = disagreement(name, sound, said.get(place, []))
        if fault:
            yield f"{name}: {in_one_line(document)}\n  {fault}"


def main():
    faults = 0
    seen = {}
    for name in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as folder:
            lines = check(Program(sys.argv[1], folder), name, seen)
            print(next(lines))
            for line in lines:
                faults += 1
                print(line)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
