"""What --fix promises, held against many drafts.

    check_fixes.py ADVOLINT PROJECT

After `advolint --fix` a second run changes nothing; posts and their platforms are what they were; no rule has more findings
in any file; no post is longer. The drafts are the examples, those of the golden tests, and those in the folders that
$ADVOLINT_CORPORA names, separated by colons.
"""

import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARY, PROJECT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
faults = []
made = 0


def run(folder, *arguments):
    return subprocess.run([BINARY, *arguments, "--today", "2026-04-14"], cwd=folder, capture_output=True, check=False)


def state_of(folder):
    """How many findings each rule has in each file, and the posts of each file."""
    report = json.loads(run(folder, "check", ".", "--format", "json").stdout)
    counts = collections.Counter((it["path"], it["rule"]) for it in report["diagnostics"])
    posts = collections.defaultdict(list)
    for line in run(folder, "posts", ".", "--format", "json").stdout.splitlines():
        it = json.loads(line)
        posts[it["path"]].append((it["post"], sorted(use["id"] for use in it["platforms"]), it["text"]))
    return counts, posts


def bytes_of(folder):
    return {it.relative_to(folder): it.read_bytes() for it in folder.rglob("*") if it.is_file() and not it.is_symlink()}


def check(name, folder):
    global made
    before, old_posts = state_of(folder)
    old_bytes = bytes_of(folder)
    fixed = run(folder, "check", ".", "--fix")
    if fixed.returncode not in (0, 1, 2):
        faults.append(f"{name}: exit {fixed.returncode}: {fixed.stderr[:500]!r}")
    new_bytes = bytes_of(folder)
    if old_bytes.keys() != new_bytes.keys():
        faults.append(f"{name}: files came or went: {old_bytes.keys() ^ new_bytes.keys()}")
    made += sum(old_bytes[it] != new_bytes.get(it) for it in old_bytes)
    after, new_posts = state_of(folder)
    for key, count in after.items():
        if count > before[key]:
            faults.append(f"{name}: {key} had {before[key]} findings and has {count}")
    for path, posts in old_posts.items():
        if [it[:2] for it in posts] != [it[:2] for it in new_posts[path]]:
            faults.append(f"{name}: {path}: other posts or platforms")
        for old, new in zip(posts, new_posts[path]):
            if len(new[2]) > len(old[2]):
                faults.append(f"{name}: {path}: post {old[0]} grew from {len(old[2])} to {len(new[2])}")
    run(folder, "check", ".", "--fix")
    for path, content in bytes_of(folder).items():
        if content != new_bytes.get(path):
            faults.append(f"{name}: {path}: a second run changes it")


def sources():
    yield "examples", PROJECT / "examples"
    for folder in sorted((PROJECT / "tests/golden/checks").iterdir()):
        if folder.is_dir():
            yield f"golden {folder.name}", folder
    for name in filter(None, os.environ.get("ADVOLINT_CORPORA", "").split(":")):
        yield name, pathlib.Path(name)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        for number, (name, folder) in enumerate(sources()):
            copy = pathlib.Path(temporary) / str(number) / folder.name
            shutil.copytree(folder, copy, symlinks=True)
            subprocess.run(["chmod", "-R", "u+w", copy], check=True)
            check(name, copy)
    if made < 20:
        faults.append(f"only {made} files were changed: the drafts test little")
    print("\n".join(faults) or f"all right: {made} files were changed")
    sys.exit(bool(faults))


main()
