"""A copy of what is committed, and its build."""
import collections
import io
import math
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tarfile
from pathlib import Path

from mutation import switches

HERE = Path(__file__).resolve().parent
WAITED = 20  # times as long as a program may compute: others use the machine, too
MOST_MEMORY = 8 << 30  # a loop that no longer ends may take all there is
ERROR = re.compile(r"^(\S+?):(\d+):(?:\d+:)? +(?:fatal |)(?:error|required from)", re.MULTILINE)
TARGETS = ["advolint_tests", "advolint"]


def run(arguments, folder, seconds=None, environment=()):
    """What the program did; None where it did not end in so many seconds of a processor. Those that it started end with it."""
    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        if seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds), math.ceil(seconds) + 1))
    with subprocess.Popen(["nice", "-n", "19", *arguments], cwd=folder, env={**os.environ, **dict(environment)}, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
                          preexec_fn=bound) as process:
        try:
            output, _ = process.communicate(timeout=seconds and seconds * WAITED)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return None
    if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return None
    return subprocess.CompletedProcess(arguments, process.returncode, output)


class Tree:
    """Files are named by their path in the project."""

    def __init__(self, project, root, jobs):
        self.root, self.jobs = root, jobs
        self.folder = root / "build/ci"
        self.tests, self.program = self.folder / "tests/advolint_tests", self.folder / "advolint"
        self.files, self.modes = {}, {}
        archive = subprocess.run(["git", "archive", "HEAD"], cwd=project, stdout=subprocess.PIPE, check=True).stdout
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            for member in filter(tarfile.TarInfo.isfile, tar):
                self.files[member.name], self.modes[member.name] = tar.extractfile(member).read(), member.mode
        recorder = (HERE / "recorder.cc").read_text(encoding="utf-8").replace('"changed.h"', f'"{root}/changed.h"')
        self.files["tests/main.cc"] += b"\n" + recorder.encode()
        self.files["changed.h"] = (HERE / "changed.h").read_bytes()

    def sources(self, room):
        return sorted(name for name in self.files if name.startswith(f"src/{room}/") and name.endswith(".cc"))

    def text(self, name):
        return self.files[name].decode()

    def write(self, changed):
        """Writes what is not there yet: the rest keeps its time, so that it is not built again."""
        files = self.files | changed
        for path in self.root.rglob("*"):
            name = path.relative_to(self.root).as_posix()
            if path.is_file() and name not in files and not name.startswith("build/"):
                path.unlink()
        for name, text in files.items():
            path = self.root / name
            if not path.is_file() or path.read_bytes() != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)
                path.chmod(self.modes.get(name, 0o644))

    def build(self, changes):
        """Builds the tree with the numbered changes of each file; the numbers of those that do not compile, none where all do."""
        header = f'#include "{self.root}/changed.h"\n'
        made = {name: header + switches.with_switches(self.text(name), numbered) for name, numbered in changes.items()}
        # A change may leave something unused, or always true.
        names = "\n".join(name.removeprefix("src/") for name in sorted(made))
        quiet = f"{self.text('src/CMakeLists.txt')}set_source_files_properties({names}\n  PROPERTIES COMPILE_OPTIONS -w)\n"
        self.write({name: text.encode() for name, text in {**made, "src/CMakeLists.txt": quiet}.items()})
        linker = "-fuse-ld=lld" if shutil.which("ld.lld") else ""
        run(["cmake", "--preset", "ci", f"-DCMAKE_EXE_LINKER_FLAGS={linker}"], self.root)
        built = run(["cmake", "--build", self.folder, "--parallel", str(self.jobs), "--target", *TARGETS, "--", "-k", "0"], self.root)
        if built.returncode == 0:
            return set()
        output = re.sub(r"\x1b\[[0-9;]*[mK]", "", built.stdout)
        broken = self.broken(made, changes, output)
        if not broken:
            sys.exit(f"mutate: the tree does not build\n{output[max(0, output.find('FAILED')):][:4000]}")
        return broken

    def broken(self, made, changes, output):
        """The changes that stand where the compiler found an error; all of a file that fails where none does."""
        errors = collections.defaultdict(set)
        for match in ERROR.finditer(output):
            errors[(self.folder / match[1]).resolve()].add(int(match[2]))
        broken = set()
        for name, numbered in changes.items():
            if lines := errors.get(self.root / name):
                named = {number for number, _ in numbered if lines & set(switches.lines_of(made[name], number))}
                broken |= named or {number for number, _ in numbered}
        return broken
