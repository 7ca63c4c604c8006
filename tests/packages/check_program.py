"""The static program of dist/: how it is linked, where it runs, and that it prints what the other one prints.

ADVOLINT_CORPORA may name further folders of drafts, separated by colons.
"""

import difflib
import os
import re
import shutil

from packages import BAD, GOOD, PROJECT, VERSION, check, corpora, end, environment, folder, packed, run, unpack

FORMATS = ("text", "json", "sarif", "markdown")


def check_links(program):
    header = run("readelf", "--wide", "--file-header", "--program-headers", "--dynamic", program).stdout
    check("DYN (" in header, "the program has no addresses that vary")
    check("(NEEDED)" not in header and "INTERP" not in header, "the program needs another file")
    check("GNU_RELRO" in header and "BIND_NOW" in header or "FLAGS_1" in header and "NOW" in header, "not all is read-only")
    stack = [it for it in header.splitlines() if "GNU_STACK" in it]
    check(len(stack) == 1 and "RWE" not in stack[0], "the stack may hold code")


def check_hardening(program):
    """The program is stripped, so the one before it is asked."""
    names = run("nm", program).stdout
    check("__stack_chk_fail" in names, "no protector of the stack")
    check("_chk\n" in names, "no fortified function")


def check_notices(folder):
    """Each package of Debian's whose archive is linked has its copyright told."""
    notices = (folder / "share/doc/advolint/NOTICES").read_text()
    build = (PROJECT / "build/static/build.ninja").read_text()
    archives = set(re.findall(r"(?<= )/\S+\.a\b", "".join(it for it in build.splitlines() if "LINK_LIBRARIES" in it)))
    packages = {run("dpkg-query", "--search", it).stdout.split(":")[0] for it in archives}
    check(len(packages) > 5, f"only these are linked: {packages}")
    for package in packages | {"libc6-dev", "libmd4c-dev", "libfmt-dev"}:
        check(f"======== {package} (" in notices, f"NOTICES does not tell of {package}")


def check_empty_root(program, root):
    shutil.copy(program, root / "advolint")
    (root / "bad.md").write_text(BAD)
    (root / "old.txt").write_bytes("Café hour is on TODO.\n".encode("windows-1252"))
    chroot = ["/usr/sbin/chroot", root]
    enter = chroot if os.geteuid() == 0 else ["/usr/bin/unshare", "--map-root-user", *chroot]
    result = run(*enter, "/advolint", "--version", env={})
    check(result.stdout == f"advolint {VERSION}\n", "an empty root: --version", result)
    result = run(*enter, "/advolint", "--format", "short", env={})
    check(result.returncode == 1 and result.stdout.count("[editor-note-left-in]") == 2, "an empty root", result)
    result = run(*enter, "/advolint", "nothing.md", env={})
    check(result.returncode == 2, "an empty root: exit code", result)
    # Pictures and time zones, too, ask for no file of the system's.
    shutil.copytree(PROJECT / "examples", root / "examples")
    (root / "examples/drafts/broken.md").write_text("---\nplatform: x\nmedia: [{file: half.jpg, alt: A garden}]\n---\n" + GOOD)
    picture = (PROJECT / "examples/img/job-club.jpg").read_bytes()
    (root / "examples/drafts/half.jpg").write_bytes(picture[:len(picture) // 2])
    line = ["check", "--format", "json", "--today", "2026-04-14", "examples"]
    inside, outside = run(*enter, "/advolint", *line, env={}), run(program, *line, cwd=root, env={})
    check("it breaks off" in inside.stdout, "an empty root: pictures", None)
    check_same(inside, outside, "an empty root: examples")


def check_same(one, other, what):
    texts = [f"exit {it.returncode}\n{it.stdout}{it.stderr}".splitlines() for it in (one, other)]
    difference = "\n".join(list(difflib.unified_diff(*texts, lineterm=""))[:10])
    check(not difference, f"the two programs differ on {what}\n{difference}")


def command_lines(drafts):
    """What both programs are asked."""
    for name in FORMATS:
        yield ["check", "--format", name, drafts]
    yield ["check", "--language", "es", "--diff", drafts]
    yield ["posts", drafts]
    yield ["count", drafts]
    yield ["calendar", drafts]


def check_same_bytes(static, shared, home):
    lines = [["rules"], ["rules", "--kinds"], ["explain", "has-an-ask"], ["schema"], ["test"], ["manual"], ["--help"]]
    for drafts in [PROJECT / "examples", PROJECT / "examples/campaign", PROJECT / "tests/golden", *corpora()]:
        lines += command_lines(drafts)
    for line in lines:
        results = [run(it, *line, env=environment(home), cwd=PROJECT / "examples") for it in (static, shared)]
        check_same(*results, " ".join(map(str, line)))
        check(results[0].returncode in (0, 1, 2), f"exit {results[0].returncode}: {line}")
    return len(lines)


def check_characters(static, shared, home):
    """What asks for each part of ICU's data: names, encodings, compatibility, hosts, time zones, emoji."""
    drafts = home / "drafts"
    drafts.mkdir()
    (drafts / "mac.md").write_bytes("Caf\u00e9 \u201cTODO\u201d.\n".encode("mac-roman"))
    (drafts / "windows.md").write_bytes("Caf\u00e9 \u201cTODO\u201d \u2013 10 \u20ac.\n".encode("windows-1252"))
    (drafts / "letters.md").write_text("\U0001d413\U0001d422\U0001d426\U0001d41e \ufb01ne \u24b6\u24b7 p\u0430ypal \u200bhidden\n")
    (drafts / "hosts.md").write_text("---\nplatform: [x, bluesky, mastodon]\n---\nSee https://b\u00fccher.example/a, https://\u65e5\u672c.jp "
                                     "and http://xn--bcher-kva.example #Caf\u00e9\U0001f469\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f\n")
    for zone in ("America/New_York", "GMT+5", "GMT+05:30", "Etc/UTC", "Mars/Olympus", "Europe/Kyiv", "EST5EDT"):
        (drafts / "advolint.yaml").write_text(f"timezone: {zone}\n")
        (drafts / "time.md").write_text("---\nplatform: x\ndate: 2026-04-20T23:30:00Z\n---\n" + GOOD)
        for line in (["check", "--format", "json"], ["posts"], ["count"], ["calendar"], ["config"]):
            results = [run(it, *line, *([drafts] if line != ["config"] else []), env=environment(home), cwd=drafts)
                       for it in (static, shared)]
            check_same(*results, f"letters, {zone}, {line}")


def check_git(program, home):
    """It starts Git, which is another program, to be told what changed."""
    repository, env = home / "repository", environment(home)
    repository.mkdir()
    (repository / "old.md").write_text(BAD)
    for line in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "old"]):
        run("git", *line, cwd=repository, env=env)
    (repository / "new.md").write_text(BAD)
    result = run(program, "--changed", "--format", "short", cwd=repository, env=env)
    check(result.returncode == 1 and "new.md:" in result.stdout and "old.md:" not in result.stdout, "--changed", result)


def main():
    with folder() as home:
        unpacked = unpack(packed("*.tar.gz"), home)
        static = unpacked / "bin/advolint"
        run("dpkg-deb", "--extract", packed("*.deb"), home / "deb")
        shared = home / "deb/usr/bin/advolint"
        check_links(static)
        check_notices(unpacked)
        check_hardening(PROJECT / "build/static/advolint")
        root = home / "root"
        root.mkdir()
        check_empty_root(static, root)
        check_git(static, home)
        check_characters(static, shared, home)
        print(check_same_bytes(static, shared, home), "command lines of the two programs compared")
    end()


main()
