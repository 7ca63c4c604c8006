"""What advolint says of many documents at once: few runs, and as few workspaces as there can be."""

import json
import pathlib
import re
import subprocess

from documents import load

PLAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?\Z")
QUIET_PACK = """pack: quiet
rules:
- {rule: quiet, title: t, level: none, message: m, why: w, forbid: {length: any},
   examples: [{good: {text: a}}, {bad: {text: a}}]}
"""
LISTS = ("campaigns", "hashtags", "meetings", "officials", "team")
DRAFT = "Story time!\n"


def in_one_line(value):
    """YAML of a value. Texts that need no quotes have none, but for those of an odd length."""
    if isinstance(value, dict):
        pairs = (f"{in_one_line(key)}: {in_one_line(it)}" for key, it in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(in_one_line, value)) + "]"
    if isinstance(value, str) and len(value) % 2 == 0 and PLAIN.match(value):
        if load(value) == value:
            return value
    return json.dumps(value, ensure_ascii=False)


class Program:
    """advolint, and the folder in which it is run."""

    def __init__(self, binary, folder):
        self.binary = pathlib.Path(binary).resolve()
        self.folder = pathlib.Path(folder)

    def schema(self, name):
        run = subprocess.run([self.binary, "schema", name], capture_output=True, check=True)
        return json.loads(run.stdout)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def diagnostics(self):
        """All of the folder, by (path, line) and by (path, None)."""
        run = subprocess.run(
            [self.binary, "--format", "json", "."],
            cwd=self.folder, capture_output=True, text=True, check=False,
        )
        assert run.returncode in (0, 1, 2) and run.stdout, run.stderr
        said = {}
        for it in json.loads(run.stdout)["diagnostics"]:
            line = it["span"]["start"]["line"]
            for place in ((it["path"], line), (it["path"], None)):
                said.setdefault(place, []).append(it)
        return said


def lay_out(program, name, documents):
    """Writes the documents, and says in which file each stands, and in which line if it shares it."""
    if name == "front-matter":
        return _as_drafts(program, documents)
    if name == "pack":
        return _as_packs(program, documents)
    if name == "workspace":
        return [_as_workspace(program, i, it) for i, it in enumerate(documents)]
    return _as_data(program, name, documents)


def _as_drafts(program, documents):
    program.write("drafts/advolint.yaml", "packs: [quiet.yaml]\n")
    program.write("drafts/quiet.yaml", QUIET_PACK)
    for i, document in enumerate(documents):
        text = "" if document is None else in_one_line(document) + "\n"
        program.write(f"drafts/{i}.md", f"---\n{text}---\n{DRAFT}")
    return [(f"drafts/{i}.md", None) for i in range(len(documents))]


def _as_packs(program, documents):
    names = [f"{i}.yaml" for i in range(len(documents))]
    for name, document in zip(names, documents):
        program.write(f"packs/{name}", in_one_line(document) + "\n")
    program.write("packs/advolint.yaml", f"packs: {json.dumps(names)}\n")
    program.write("packs/draft.md", DRAFT)
    return [(f"packs/{name}", None) for name in names]


def _as_workspace(program, number, document):
    if isinstance(document, dict) and "packs" not in document:
        document = {**document, "packs": ["quiet.yaml"]}
    return _workspace(program, f"workspace-{number}", document)


def _as_data(program, name, documents):
    """Entries of lists stand in one file, a line each; what else there is has a workspace each."""
    places, entries = [], []
    for i, document in enumerate(documents):
        if name in LISTS and isinstance(document, list) and len(document) == 1:
            entries.append(in_one_line(document[0]))
            places.append((f"{name}-entries/data.yaml", len(entries)))
        else:
            places.append((_data(program, f"{name}-{i}", name, in_one_line(document)), None))
    if entries:
        _data(program, f"{name}-entries", name, "".join(f"- {it}\n" for it in entries))
    return places


def _workspace(program, folder, document):
    program.write(f"{folder}/quiet.yaml", QUIET_PACK)
    program.write(f"{folder}/draft.md", DRAFT)
    program.write(f"{folder}/advolint.yaml", in_one_line(document) + "\n")
    return f"{folder}/advolint.yaml", None


def _data(program, folder, name, text):
    _workspace(program, folder, {"packs": ["quiet.yaml"], name: "data.yaml"})
    program.write(f"{folder}/data.yaml", text)
    return f"{folder}/data.yaml"
