"""Runs each command of docs/install.md, from the packed files, each in a home of its own.

What is done as root is left to check_deb.py, and building from source to all other tests.
"""

import re
import shutil

from packages import DIST, PROJECT, VERSION, check, end, environment, folder, run

LEFT_OUT = {"Debian", "From source"}
PAGE = PROJECT / "docs/install.md"


def parts():
    """Each heading of the page with the commands below it."""
    heading = ""
    for part in re.split(r"^(?=## )", PAGE.read_text(), flags=re.MULTILINE):
        heading = part.splitlines()[0].lstrip("# ")
        for block in re.findall(r"```sh\n(.*?)```", part, flags=re.DOTALL):
            yield heading, block


def run_block(heading, block, home):
    here = home / "here"
    shutil.copytree(DIST, here)
    env = environment(home, npm_config_offline="true", npm_config_audit="false", npm_config_update_notifier="false")
    env["PATH"] = f"{home}/.local/bin:{env['PATH']}"
    if heading == "Completions and the manual":
        run("tar", "-xzf", *DIST.glob("*.tar.gz"), "--strip-components=1", "-C", home, "--wildcards", "*/bin/advolint")
        (home / ".local").mkdir()
        (home / "bin").rename(home / ".local/bin")
    result = run("bash", "-euo", "pipefail", "-c", block, cwd=here, env=env)
    check(result.returncode == 0 and not result.stderr, f"“{heading}”", result)
    return result


def after(heading, result, home):
    """What each part of the page promises."""
    if heading == "Any Linux":
        version = run(home / ".local/bin/advolint", "--version").stdout
        check(version == f"advolint {VERSION}\n", "the unpacked program's version")
        man = run("man", "--where", "advolint", env=environment(home, PATH=f"{home}/.local/bin:/usr/bin:/bin"))
        check(man.stdout.strip() == f"{home}/.local/share/man/man1/advolint.1.gz", "man finds the manual", man)
    if heading == "npm":
        check(result.stdout.endswith(f"advolint {VERSION}\n"), "npx", result)
    if heading == "Completions and the manual":
        page = run("man", "--where", "--manpath", home / ".local/share/man", "advolint", env=environment(home))
        check(page.stdout.strip().endswith("advolint.1"), "the manual's place", page)


def main():
    names = set(re.findall(r"`(advolint[-_][^` ]*\.(?:deb|tgz|tar\.gz))`", PAGE.read_text()))
    made = {it.name for it in DIST.iterdir()} - {"SHA256SUMS"}
    check(names == made, f"docs/install.md names {sorted(names)}, dist/ has {sorted(made)}")
    count = 0
    for heading, block in parts():
        if heading in LEFT_OUT:
            continue
        with folder() as home:
            after(heading, run_block(heading, block, home), home)
            count += 1
    print(f"{count} blocks of commands run")
    end()


main()
