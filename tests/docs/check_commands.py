"""Runs the commands of the documentation, as their readers would, each page in a repository of its own.

    check_commands.py ADVOLINT PROJECT

A block whose first line is `# advolint.yaml`, or that is called ```text post.txt, is a file of that name. The commands of
docs/install.md are run by tests/packages, from the packed files; of what builds or measures, it is held that it is there.
With ADVOLINT_UPDATE_GOLDEN=1, what blocks called `console` show is written anew.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

BINARY, PROJECT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
IS_UPDATING = os.environ.get("ADVOLINT_UPDATE_GOLDEN") == "1"
ELSEWHERE = {"docs/install.md"}
# Findings are no fault of a command.
PRELUDE = 'advolint() { command advolint "$@" || [ $? -eq 1 ]; }\nadvolint-ci() { command advolint-ci "$@" || [ $? -eq 1 ]; }\n'
BLOCK = re.compile(r"^(?P<indent> *)```(?P<info>[^\n`]+)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
POST = "Story time is in the library on Monday at ten. Bring a friend!  #storytime\n"
faults = []
count = 0


def check(is_right, what):
    if not is_right:
        faults.append(what)


class Page:
    def __init__(self, path, home):
        self.path, self.home = path, home
        self.name = path.relative_to(PROJECT).as_posix()
        self.text = path.read_text()
        self.environment = {"PATH": f"{BINARY.parent}:{PROJECT / 'ci'}:{os.environ['PATH']}", "HOME": str(home), "LANG": "C.UTF-8",
                            "ADVOLINT_TODAY": "2026-04-14", "GIT_CONFIG_NOSYSTEM": "1",
                            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
                            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}

    def run(self, *command):
        return subprocess.run(command, cwd=self.home, env=self.environment, capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL)

    def make_repository(self):
        if self.name == "docs/office-files.md":
            maker = PROJECT / "tests" / "office" / "make_office.py"
            subprocess.run(["python3", "-B", maker, self.home], check=True)
        for name in ("draft.md", "drafts/monday.md", "posts/monday.md"):
            (self.home / name).parent.mkdir(exist_ok=True)
            (self.home / name).write_text(POST)
        for line in (["init", "--quiet", "--initial-branch=main"], ["add", "--all"], ["commit", "--quiet", "--message", "posts"],
                     ["update-ref", "refs/remotes/origin/main", "HEAD"]):
            check(self.run("git", *line).returncode == 0, f"{self.name}: git {line[0]}")

    def go_through(self):
        self.make_repository()
        for block in BLOCK.finditer(self.text):
            indent = len(block["indent"])
            text = "".join(line[indent:] or "\n" for line in block["text"].splitlines(keepends=True))
            kind, _, name = block["info"].partition(" ")
            first = re.match(r"# (\.?[\w./-]+\.(?:yaml|yml))\n", text)
            if kind == "sh":
                self.run_block(text)
            elif kind == "console":
                self.compare(block, text)
            elif name or first:
                self.write(name or first[1], text)
        if IS_UPDATING:
            self.path.write_text(self.text)

    def write(self, name, text):
        (self.home / name).parent.mkdir(parents=True, exist_ok=True)
        (self.home / name).write_text(text)

    def run_block(self, text):
        global count
        if self.name in ELSEWHERE:
            return
        lines = [line for line in text.splitlines() if not self.is_of_project(line)]
        run = self.run("bash", "-euo", "pipefail", "-c", PRELUDE + "\n".join(lines))
        count += 1
        check(run.returncode == 0, f"{self.name}: exit {run.returncode}\n{text}{run.stdout}{run.stderr}")

    def is_of_project(self, line):
        """Of the project itself: not run here, but it has to be there."""
        words = line.split()
        if not words:
            return False
        if words[0] in ("cmake", "ctest"):
            preset = line.split("--preset ")[1].split()[0] if "--preset " in line else None
            presets = {it["name"] for it in json.loads((PROJECT / "CMakePresets.json").read_text())["configurePresets"]}
            check(preset in presets, f"{self.name}: no preset {preset}")
            return True
        if words[0].startswith("build/"):
            return True
        if words[0].startswith(("scripts/", "bench/", "fuzz/")):
            check(os.access(PROJECT / words[0], os.X_OK), f"{self.name}: there is no {words[0]}")
            return True
        return False

    def compare(self, block, text):
        """A run, and what a terminal shows of it."""
        global count
        command = text.splitlines()[0].removeprefix("$ ")
        if any(it.startswith("examples/") for it in command.split()):
            return  # tests/docs/readme_test.cc has these
        run = subprocess.run(["bash", "-c", command], cwd=self.home, env=self.environment, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, check=False)
        count += 1
        shown = f"$ {command}\n{run.stdout}"
        check(IS_UPDATING or shown == text, f"{self.name}: the terminal shows\n{shown}")
        lines = "".join(block["indent"] + line if line.strip() else line for line in shown.splitlines(keepends=True))
        self.text = self.text.replace(block["text"], lines)


def main():
    for path in [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted((PROJECT / "docs").glob("*.md"))]:
        with tempfile.TemporaryDirectory() as name:
            Page(path, pathlib.Path(name)).go_through()
    check(count > 15, f"only {count} blocks were run")
    print("\n".join(faults) or f"all right: {count} blocks")
    sys.exit(bool(faults))


main()
