"""Folders of drafts that properties are held against, and what advolint finds in them."""

import json
import os
import pathlib
import random
import subprocess

MOST_BYTES = 32 << 10  # of a draft: larger ones are for bench/hostile
TEXT = {".md", ".txt", ".tweet", ".toot", ".markdown", ".csv", ".tsv"}
LABELS = ["## Facebook", "## X", "**Bluesky:**", "LinkedIn post 1", "Instagram caption:", "Mastodon", "Monday, March 2", "# Kit for May",
          "## Tips", "Facebook (Spanish)", "---", "> Note: not yet posted"]
WORDS = ["The van is back!", "Thank you, @RepLee, for your vote", "Our levy is on the ballot in May.", "Read more: https://library.example/van",
         "#FundLibraries", "#van", "Café día año", "Come  in", "THE VAN IS BACK TODAY", "[LIBRARY NAME]", "📚🎉👩🏽‍🔬", "Call 555-0142 by 4/20",
         "Sat. April 18, 10–11 am", "click here", "Zoe\u0308 says hi", "- lend books\n- teach", "Date: 2026-04-20", "Hashtags: #Van #Bus",
         "¡Ven el lunes!", "We met Mayor Ines Ortega.", "a" * 90, "Alt text: children in a garden", "![a van](img/van.png)", "…", "lorem ipsum"]


def generated(seed, count):
    """Drafts put together from what drafts are made of, the same at every call."""
    choose, tree = random.Random(seed), {}
    for number in range(count):
        parts = []
        for _ in range(choose.randint(1, 5)):
            if choose.random() < 0.8:
                parts.append(choose.choice(LABELS))
            parts.append(" ".join(choose.choice(WORDS) for _ in range(choose.randint(1, 14))))
        name = choose.choice(["kit.md", "a-x.md", "facebook.md", "notes.txt", "2026-04-20-linkedin.md"])
        tree[f"{number:03}/{name}"] = ("\n\n".join(parts) + "\n").encode()
    return tree


def read(folder):
    """The files below a folder, by their path; not what tests expect of them."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.is_symlink() and path.name != "expected.txt" and path.stat().st_size <= MOST_BYTES}


def sources(project, of_many):
    """Names and trees: the examples, drafts of the golden tests, generated ones, and what lies beside the project."""
    if not of_many:
        yield "examples", read(project / "examples")
        yield "generated", generated(15, 60)
        return
    for folder in sorted((project / "tests/golden/checks").iterdir()):
        if folder.is_dir():
            yield f"golden {folder.name}", read(folder)
    yield "generated, many", generated(16, 1500)
    shared = project.parent / "shared"
    for group in ("corpora", "cases"):
        for folder in sorted((shared / group).glob("*/")) if (shared / group).is_dir() else []:
            yield f"{group} {folder.name}", read(folder)


def is_draft(path):
    return pathlib.PurePath(path).suffix in TEXT


def is_text(content):
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return not content.startswith(b"\xef\xbb\xbf") and b"\0" not in content


class Program:
    """advolint, run in a folder that a tree was written to."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.made = binary, pathlib.Path(folder), 0

    def write(self, tree, order=None):
        """A new folder with the files of a tree, made in this order."""
        self.made += 1
        root = self.folder / str(self.made)
        for path in order or tree:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(tree[path])
        root.mkdir(exist_ok=True)
        return root

    def run(self, root, *arguments):
        done = subprocess.run([self.binary, *arguments, "--today", "2026-04-14"], cwd=root, capture_output=True, check=False,
                              env=os.environ | {"LANG": "C.UTF-8"})
        if done.returncode not in (0, 1, 2):
            raise RuntimeError(f"exit {done.returncode} of {arguments} in {root}: {done.stderr[:500]!r}")
        return done

    def report(self, root, *paths):
        return json.loads(self.run(root, "check", *(paths or (".",)), "--format", "json").stdout)

    def posts(self, root):
        return [json.loads(line) for line in self.run(root, "posts", ".", "--format", "json").stdout.splitlines()]
