#!/usr/bin/env python3
"""Holds the schemas that advolint prints against documents, with a validator that is not ours.

What is sound must be sound to the schema and to the program, and what is faulty to neither.
Usage: check_schemas.py PATH-OF-ADVOLINT PROJECT-FOLDER
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

from documents import code_blocks, front_matter, load

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
PROJECT = pathlib.Path(sys.argv[2]).resolve()
HERE = PROJECT / "tests" / "schema"


def advolint(*arguments, folder=PROJECT):
    return subprocess.run(
        [PROGRAM, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def schema_names():
    return [line.split()[0] for line in advolint("schema").stdout.splitlines()]


def validator_of(name):
    printed = advolint("schema", name)
    assert printed.returncode == 0, printed.stderr
    schema = json.loads(printed.stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def complaint_of_schema(validator, text):
    error = jsonschema.exceptions.best_match(validator.iter_errors(load(text)))
    return "" if error is None else f"{error.json_path}: {error.message}"[:300]


def complaint_of_program(name, text):
    """What the program says of a document of this kind, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        if name == "front-matter":
            (root / "draft.md").write_text(f"---\n{text}---\nStory time!\n")
            run = advolint("--format", "json", "draft.md", folder=root)
            return run.stdout if '"front-matter-' in run.stdout else ""
        if name == "pack":
            (root / "pack.yaml").write_text(text)
            run = advolint("test", "./pack.yaml", folder=root)
        else:
            file = "advolint.yaml" if name == "workspace" else f"{name}.yaml"
            if name != "workspace":
                (root / "advolint.yaml").write_text(f"{name}: {file}\n")
            (root / file).write_text(text)
            run = advolint("config", folder=root)
        return run.stderr or run.stdout if run.returncode != 0 else ""


def shipped():
    """(kind of document, where, text) of everything sound that the project holds."""
    for path in sorted(PROJECT.glob("rules/packs/*.yaml")):
        yield "pack", path, path.read_text()
    for path in sorted(PROJECT.glob("tests/golden/checks/*/rules.yaml")):
        yield "pack", path, path.read_text()
    for path in sorted(PROJECT.glob("tests/golden/checks/*/advolint.yaml")):
        yield "workspace", path, path.read_text()
    for root in (PROJECT / "examples", PROJECT / "rules" / "init"):
        yield "workspace", root / "advolint.yaml", (root / "advolint.yaml").read_text()
        for path in sorted(root.glob("data/*.yaml")):
            yield path.stem, path, path.read_text()
    for path in sorted(PROJECT.glob("examples/drafts/**/*.md")):
        text = front_matter(path.read_text())
        if text is not None:
            yield "front-matter", path, text
    page = PROJECT / "docs" / "workspace.md"
    for name, text in code_blocks(page.read_text()).items():
        stem = pathlib.Path(name).stem
        yield "workspace" if stem == "advolint" else stem, page, text


def cases(side):
    for path in sorted((HERE / side).glob("*/*.yaml")):
        yield path.parent.name, path, path.read_text()


def faults():
    names = schema_names()
    validators = {name: validator_of(name) for name in names}
    for name, path, text in shipped():
        said = complaint_of_schema(validators[name], text)
        if said:
            yield f"{path}: the schema '{name}' rejects it: {said}"
    for name, path, text in cases("good"):
        for judge, said in (
            ("schema", complaint_of_schema(validators[name], text)),
            ("program", complaint_of_program(name, text)),
        ):
            if said:
                yield f"{path}: the {judge} rejects it: {said}"
    tried = set()
    for name, path, text in cases("bad"):
        tried.add(name)
        if not complaint_of_schema(validators[name], text):
            yield f"{path}: the schema accepts it"
        if not complaint_of_program(name, text):
            yield f"{path}: the program accepts it"
    for name in names:
        if name not in tried:
            yield f"there is no bad document in {HERE / 'bad' / name}"


def main():
    found = list(faults())
    print("\n".join(found) or "schemas and program agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
