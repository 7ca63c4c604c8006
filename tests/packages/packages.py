"""What the tests of packages have in common: the files in dist/, and how faults are told."""

import contextlib
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
DIST = PROJECT / "dist"
VERSION = re.search(r"project\(advolint VERSION (\S+)", (PROJECT / "CMakeLists.txt").read_text())[1]
GOOD = "Story time is on Monday at ten. Bring a friend!\n"
BAD = "Story time is on TODO at ten.\n"
faults = []


def check(is_right, what, run=None):
    if not is_right:
        faults.append(what if run is None else f"{what}: exit {run.returncode}\n{run.stdout}{run.stderr}")


def packed(pattern):
    """The one file of dist/ that `pattern` means."""
    found = glob.glob(str(DIST / pattern))
    if len(found) != 1:
        sys.exit(f"dist/ has {len(found)} files {pattern}; scripts/package makes them")
    return pathlib.Path(found[0])


def environment(folder, **variables):
    """Nothing of this machine's but where programs are, and a home."""
    return {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(folder),
            "LANG": "C.UTF-8", "ADVOLINT_TODAY": "2026-04-14", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"} | variables


def run(*command, cwd=None, env=None):
    return subprocess.run([str(it) for it in command], cwd=cwd, env=env, capture_output=True, check=False,
                          stdin=subprocess.DEVNULL, encoding="utf-8", errors="backslashreplace")


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory() as name:
        yield pathlib.Path(name)


def unpack(archive, target):
    target.mkdir(parents=True, exist_ok=True)
    shutil.unpack_archive(archive, target, "gztar")
    return target / archive.name.removesuffix(".tar.gz")


def end(*skipped):
    """Tells what was found, and leaves."""
    for it in skipped:
        print(f"not checked: {it}")
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


def corpora():
    return [pathlib.Path(it) for it in os.environ.get("ADVOLINT_CORPORA", "").split(":") if it]
