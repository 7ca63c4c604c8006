"""The package for Debian in dist/: what lintian says, and that it installs in a bare Debian 12 and lints.

Being root and having debootstrap are needed for the second. The bare root is made once, in ADVOLINT_BARE_ROOT
(default: /var/tmp/advolint-bare-debian), and copied.
"""

import contextlib
import os
import pathlib
import shutil
import sys

from packages import BAD, VERSION, check, end, folder, packed, run

BASE = pathlib.Path(os.environ.get("ADVOLINT_BARE_ROOT", "/var/tmp/advolint-bare-debian"))
SUITE = "bookworm"


def check_lintian():
    result = run("lintian", "--fail-on", "error", "--tag-display-limit", "0", packed("*.deb"))
    print(result.stdout, end="")
    check(result.returncode == 0, "lintian", result)


def mirror():
    """Where this machine gets its packages of Debian's from."""
    for line in run("apt-cache", "policy").stdout.splitlines():
        words = line.split()
        if len(words) > 2 and words[2] == f"{SUITE}/main" and "security" not in words[1]:
            return words[1]
    sys.exit(f"packages: apt knows no {SUITE}/main to make a bare system from")


def make_base():
    if (BASE / ".complete").exists():
        return
    shutil.rmtree(BASE, ignore_errors=True)
    result = run("debootstrap", "--variant=minbase", SUITE, BASE, mirror())
    check(result.returncode == 0, "debootstrap", result)
    (BASE / ".complete").touch()


@contextlib.contextmanager
def bare_root(root):
    run("cp", "--archive", f"{BASE}/.", root)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", root / "etc")
    run("mount", "--types", "proc", "proc", root / "proc")
    try:
        yield
    finally:
        run("umount", root / "proc")


def check_installs(root):
    shutil.copy(packed("*.deb"), root / "root")
    (root / "root/bad.md").write_text(BAD)

    def inside(command):
        return run("chroot", root, "/usr/bin/env", "--ignore-environment", "HOME=/root", "LC_ALL=C.UTF-8",
                   "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive", "bash", "-c", f"cd; {command}")

    result = inside("apt-get update -qq && apt-get install -qq ./*.deb")
    check(result.returncode == 0, "apt-get install", result)
    result = inside("advolint --version")
    check(result.stdout == f"advolint {VERSION}\n", "--version", result)
    result = inside("advolint --format short bad.md")
    check(result.returncode == 1 and "[editor-note-left-in]" in result.stdout, "it does not lint", result)
    # What decodes pictures came along.
    result = inside("dpkg-query --show libpng16-16 libturbojpeg0 libwebp7")
    check(result.returncode == 0, "recommended packages", result)
    result = inside("apt-get purge -qq advolint && ! command -v advolint && ! find /usr -name '*advolint*' | grep .")
    check(result.returncode == 0, "what is left after purge", result)


def main():
    check_lintian()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        end("a bare Debian (needs root and debootstrap)")
    make_base()
    with folder() as root, bare_root(root):
        check_installs(root)
    end()


main()
