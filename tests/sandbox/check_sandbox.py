"""Runs every command where a socket, and any program but Git, is the end of it.

    check_sandbox.py ADVOLINT SANDBOX PROJECT

The drafts are the examples, those of the golden tests, and those in the folders that $ADVOLINT_CORPORA names, separated by
colons.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARY, SANDBOX, PROJECT = (pathlib.Path(it).resolve() for it in sys.argv[1:4])
FORMATS = ["checkstyle", "github", "gitlab", "json", "jsonl", "junit", "markdown", "rdjsonl", "sarif", "short", "tap", "text"]
GIT = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
       "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}
faults = []
runs = 0


def run(folder, *command, **options):
    return subprocess.run(command, cwd=folder, capture_output=True, check=False,
                          env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"} | GIT, **options)


def check(is_right, what, result):
    if not is_right:
        faults.append(f"{what}: exit {result.returncode}\n{result.stderr[-500:].decode(errors='replace')}")


def advolint(folder, *arguments, codes=(0, 1, 2), sandbox=(SANDBOX,), **options):
    """Whatever it finds, it ends by itself, within the rules, and with a code that it promises."""
    global runs
    runs += 1
    result = run(folder, *sandbox, BINARY, *arguments, **options)
    check(result.returncode in codes, f"{folder.name}: {' '.join(map(str, arguments))}", result)
    return result


def check_sandbox(home):
    """It is not asleep."""
    if not SANDBOX.exists():
        sys.exit(f"{SANDBOX.name} is not built: cmake --build BUILD --target advolint_sandbox")
    for code, program in ((98, "import socket; socket.socket()"), (99, "import os; os.execv('/bin/true', ['true'])")):
        result = run(home, SANDBOX, sys.executable, "-c", program)
        check(result.returncode == code, program, result)


def check_drafts(folder):
    day = ("--today", "2026-04-14")
    reports = [word for it in FORMATS for word in ("--report", f"{it}=/dev/null")]
    advolint(folder, "check", ".", *day, *reports)
    for more in (("-v",), ("--statistics",), ("--show-files",), ("--diff",), ("--dry-run",), ("--fix-all",),
                 ("--language", "es", "--color", "always"), ("--write-baseline", "/dev/null")):
        advolint(folder, "check", ".", *day, *more)
    for command in ("posts", "count", "calendar"):
        advolint(folder, command, ".", *day)
        advolint(folder, command, ".", "--format", "json", *day)
    advolint(folder, "config", ".")


def check_others(home):
    names = advolint(home, "rules", "--format", "names", codes=(0,)).stdout.decode().split()
    check(len(names) > 50, "rules", run(home, BINARY, "rules"))
    for line in (["--help"], ["--version"], ["help", "check"], ["rules", "--kinds"], ["rules", "--docs", "pages"], ["test"],
                 ["schema"], ["schema", "pack"], ["manual"], ["init", "new"], ["check", "new"],
                 *(["completions", it] for it in ("bash", "fish", "zsh")), *(["explain", it] for it in names[::10])):
        advolint(home, *line, codes=(0,))


def check_git(home):
    """What a repository's configuration names is not started, whatever attributes the drafts have."""
    repository = home / "repository"
    repository.mkdir()
    (repository / ".gitattributes").write_text("*.md diff=ours filter=ours\n")
    (repository / "old.md").write_text("Come to story time.\n")
    for line in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "old"]):
        run(repository, "git", *line)
    for key in ("core.fsmonitor", "diff.external", "diff.ours.textconv", "diff.ours.command", "core.pager", "core.sshCommand"):
        run(repository, "git", "config", key, "/bin/true")
    (repository / "old.md").write_text("Come to story time, TODO.\n")
    for line in (["--changed"], ["--since", "HEAD"], ["--since", "nosuch"]):
        advolint(repository, *line)
    result = advolint(repository, "--changed", "--format", "short")
    check(b"old.md:1:" in result.stdout, "--changed", result)


def check_threads(home):
    """Where no threads are to be had, one does the work."""
    many = home / "many"
    many.mkdir()
    for number in range(300):
        (many / f"{number}.md").write_text(f"Story time {number} is on TODO at ten.\n")
    alone = advolint(many, "check", ".", "-j", "8", "--format", "json", sandbox=(SANDBOX, "--no-threads"))
    usual = advolint(many, "check", ".", "-j", "8", "--format", "json")
    check(alone.returncode == 1 and alone.stdout == usual.stdout, "no threads", alone)


def closing(stream):
    return {"preexec_fn": lambda: os.close(stream)}


def check_streams(home):
    """A stream that is closed is no file's place, and what cannot be read or written is said."""
    (home / "a.md").write_text("Come to  story time.\n")
    for line in (["-"], ["posts", "-"], ["count", "-"], ["calendar", "-"]):
        result = advolint(home, *line, codes=(2,), sandbox=(), stdin=None, **closing(0))
        check(b"cannot read standard input" in result.stderr, f"closed input: {line}", result)
    for line in (["a.md"], ["a.md", "--fix"], ["posts", "a.md"], ["rules"], ["--help"], ["init", "closed"]):
        result = advolint(home, *line, codes=(2,), sandbox=(), **closing(1))
        check(b"cannot write the output" in result.stderr, f"closed output: {line}", result)
    advolint(home, "a.md", sandbox=(), **closing(2))
    check((home / "a.md").read_text() == "Come to story time.\n", "a closed stream changed a file", run(home, "true"))
    with open("/dev/full", "wb") as full:
        for line in (["check", "a.md"], ["posts", "a.md"], ["rules"], ["explain", "has-an-ask"], ["config"], ["manual"]):
            result = subprocess.run([BINARY, *line], cwd=home, stdout=full, stderr=subprocess.PIPE, check=False)
            check(result.returncode == 2 and b"cannot write the output" in result.stderr, f"a full disk: {line}", result)
    gone = home / "gone"
    gone.mkdir()
    result = advolint(home, "check", ".", codes=(2,), sandbox=(), preexec_fn=lambda: (os.chdir(gone), os.rmdir(gone)))
    check(b"cannot tell the working directory" in result.stderr, "a folder that is gone", result)


def full_disk(home):
    """A disk of a few pages; nothing where this user may mount none."""
    disk = home / "disk"
    disk.mkdir()
    result = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "none", disk], capture_output=True, check=False)
    return disk if result.returncode == 0 else None


def check_full_disk(home):
    """What does not fit is not half written."""
    disk = full_disk(home)
    if disk is None:
        return print("not checked: a full disk (mount is not allowed)")
    try:
        result = advolint(home, "init", disk, codes=(2,), sandbox=())
        check(not (disk / "advolint.yaml").exists(), "half a workspace", result)
        advolint(home, "rules", "--docs", disk, codes=(2,), sandbox=())
        empty = [it.name for it in disk.rglob("*") if it.is_file() and not it.stat().st_size]
        check(not empty, f"files without words: {empty}", result)
    finally:
        subprocess.run(["umount", disk], check=True)


def sources():
    yield PROJECT / "examples"
    yield PROJECT / "tests/golden/checks"
    for name in filter(None, os.environ.get("ADVOLINT_CORPORA", "").split(":")):
        yield pathlib.Path(name)


def main():
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        for one in (check_sandbox, check_others, check_git, check_threads, check_streams, check_full_disk):
            one(home)
        for number, folder in enumerate(sources()):
            copy = home / f"drafts-{number}" / folder.name
            shutil.copytree(folder, copy, symlinks=True)
            subprocess.run(["chmod", "-R", "u+w", copy], check=True)
            check_drafts(copy)
    print("\n".join(faults) or f"all right: {runs} runs")
    sys.exit(bool(faults))


main()
