"""Gathers what fuzzing starts from: files of the tests, the examples, and those beside the project where they are there.

    seeds.py TARGET FOLDER
"""

import hashlib
import json
import pathlib
import re
import sys
import tempfile
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared"
MOST_BYTES = 16 << 10
PLACES = [PROJECT / "examples", PROJECT / "tests/golden", SHARED / "cases", SHARED / "corpora", SHARED / "seeds"]
DRAFTS = {".md", ".txt", ".tweet", ".toot", ".markdown"}
TABLES = {".csv", ".tsv"}
DATA_FOLDERS = ("examples", "tests/schema/good", "tests/schema/bad", "tests/golden/cli")


def files(places, suffixes):
    """Files that an input can hold, in the same order everywhere."""
    for place in places:
        for path in sorted(place.rglob("*")):
            if path.suffix in suffixes and path.is_file() and not path.is_symlink() and path.stat().st_size <= MOST_BYTES:
                yield path


def named(paths):
    """Inputs whose first line is their file's name."""
    return (path.name.encode() + b"\n" + path.read_bytes() for path in paths)


def doc_drafts():
    """The layouts that the documentation describes."""
    text = (PROJECT / "docs/layouts.md").read_text(encoding="utf-8")
    for block in re.findall(r"```\w*\n(.*?)```", text, flags=re.DOTALL):
        yield b"a.md\n" + block.encode()


def outline():
    yield from named(files(PLACES, DRAFTS))
    yield from doc_drafts()


def calendar():
    yield from named(files(PLACES, TABLES))
    for path in files(PLACES, {".md"}):
        if b"|--" in path.read_bytes() or b"| --" in path.read_bytes():
            yield path.name.encode() + b"\n" + path.read_bytes()


def front_matter():
    for path in files(PLACES, {".md"}):
        parts = path.read_bytes().split(b"---\n", 2)
        if len(parts) == 3 and not parts[0]:
            yield parts[1]
    yield from (path.read_bytes() for path in files([PROJECT / it for it in DATA_FOLDERS], {".yaml"}))


def counting():
    vectors = json.loads((PROJECT / "tests/conformance/counting.json").read_text(encoding="utf-8"))["vectors"]
    for i in range(0, len(vectors), 4):
        yield "\n".join(it.get("text", "") for it in vectors[i:i + 4]).encode()[:1024]


def pack():
    """Packs, and one of each rule: a whole pack is more than an input should hold."""
    packs = [*(PROJECT / "rules/packs").glob("*.yaml"), *files([PROJECT / "tests"], {".yaml"})]
    for path in sorted(packs):
        head, *rules = re.split(r"^(?=  - rule:)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        yield from ((head[:2048] + it).encode() for it in rules)


def bundles(names):
    """Folders with a workspace in them as one input; `names` says which of their files."""
    for place in (*PLACES, PROJECT / "tests"):
        for workspace in sorted(place.rglob("advolint.yaml")):
            folder, held = workspace.parent, b""
            for path in files([folder], names):
                part = f"=== {path.relative_to(folder)}\n".encode() + path.read_bytes()
                if len(held) + len(part) <= MOST_BYTES:
                    held += part if part.endswith(b"\n") else part + b"\n"
            if held:
                yield held


def configuration():
    return bundles({".yaml"})


def workspace():
    yield from bundles({".yaml", ".md", ".csv", ".tweet", ".txt"})
    yield from (b"=== " + it for it in named(files([SHARED / "cases"], DRAFTS | TABLES)))


def suppressions():
    words = {"next-line": b"# A\n\n<!-- advolint-disable-next-line hashtag-count -- agreed -->\n#Van #Bus #Car\n",
             "line": b"Thank you @RepLee <!-- advolint-disable-line -->\n",
             "range": b"<!-- advolint-disable length -->\n## X\n\nThe van is back!!\n\n<!-- advolint-enable length -->\n",
             "file": b"<!-- advolint-disable-file capitals -->\nTHE VAN IS BACK TODAY\n",
             "front matter": b"---\nignore:\n  - { rule: capitals, because: a name }\n---\nTHE VAN IS BACK TODAY\n"}
    yield from (b"a-x.md\n" + it for it in words.values())
    yield from named(path for path in files(PLACES, DRAFTS) if re.search(rb"advolint-|^ignore:", path.read_bytes(), re.MULTILINE))


def fixes():
    yield from named(files([PROJECT / "tests/golden/checks", PROJECT / "examples", SHARED / "cases"], DRAFTS | TABLES))


def parts_of(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")) and "theme" not in name and "docProps" not in name:
                yield f"=== {name}\n".encode() + archive.read(name) + b"\n"


def office():
    sys.path.insert(0, str(PROJECT / "tests/office"))
    import make_office
    with tempfile.TemporaryDirectory() as folder:
        make_office.make(pathlib.Path(folder))
        made = sorted(path for path in pathlib.Path(folder).rglob("*") if path.suffix in {".docx", ".xlsx"})
        for path in (*made, *sorted((SHARED / "cases").rglob("*.docx")), *sorted((SHARED / "cases").rglob("*.xlsx"))):
            yield path.read_bytes()
            # A document's lists of styles are long, and say little.
            yield b"".join(it for it in parts_of(path) if len(it) <= 12 << 10)


def picture():
    for place in (PROJECT / "examples", PROJECT / "tests/golden", SHARED / "cases"):
        for path in files([place], {".png", ".jpg", ".jpeg", ".webp", ".gif", ".heic", ".svg"}):
            yield path.read_bytes()
    yield b"GIF89a\x10\x00\x08\x00\x80\x00\x00"
    yield b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0e\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
    yield b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"
    yield b"BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00\x10\x00\x00\x00\x10\x00\x00\x00"
    yield b'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>'


def main():
    target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in globals()[target]():
        (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


main()
