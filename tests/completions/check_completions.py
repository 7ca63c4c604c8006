"""What shells and man make of the completions and the manual that advolint prints.

    check_completions.py ADVOLINT

zsh, fish and mandoc are asked where they are installed.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BINARY = pathlib.Path(sys.argv[1]).resolve()
faults = []
absent = []


def check(is_right, what):
    if not is_right:
        faults.append(what)


def output(*command, **options):
    # Completions ask the program for the names of rules.
    options = {"env": {**os.environ, "PATH": f"{BINARY.parent}:{os.environ['PATH']}"}, **options}
    run = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    check(run.returncode == 0 and not run.stderr, f"{command}: exit {run.returncode}\n{run.stdout}{run.stderr}")
    return run.stdout


def has(tool):
    if not shutil.which(tool):
        absent.append(tool)
    return shutil.which(tool)


BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _advolint; printf '%s\\n' "${COMPREPLY[@]}"
"""


def in_bash(script, *words):
    return output("bash", "-c", BASH, "bash", script, *words).split()


def check_bash(folder):
    script = folder / "advolint.bash"
    script.write_text(output(BINARY, "completions", "bash"))
    check({"calendar", "check", "config"} <= set(in_bash(script, "advolint", "c")), "bash: commands")
    check(in_bash(script, "advolint", "--fail") == ["--fail-on"], "bash: options of check")
    check(in_bash(script, "advolint", "count", "--ra") == ["--raw"], "bash: options of count")
    check(in_bash(script, "advolint", "count", "--fail") == [], "bash: options of another command")
    check(in_bash(script, "advolint", "--format", "sa") == ["sarif"], "bash: values")
    check(in_bash(script, "advolint", "--format", "=", "sa") == ["sarif"], "bash: values after a sign")
    check(in_bash(script, "advolint", "--output", "") == [], "bash: files are left to bash")
    check(in_bash(script, "advolint", "completions", "") == ["bash", "fish", "zsh"], "bash: values without an option")
    check(in_bash(script, "advolint", "explain", "has-an-a") == ["has-an-ask"], "bash: rules")
    check(in_bash(script, "advolint", "--only", "has-an-a") == ["has-an-ask"], "bash: rules after an option")


def check_fish(folder):
    if not has("fish"):
        return
    script = folder / "advolint.fish"
    script.write_text(output(BINARY, "completions", "fish"))

    def candidates(line):
        words = output("fish", "--no-config", "-c", f"source {script}; complete -C '{line}'", cwd=folder)
        return [it.split("\t")[0] for it in words.splitlines()]

    check("calendar" in candidates("advolint c"), "fish: commands")
    check(candidates("advolint --fail") == ["--fail-on"], "fish: options of check")
    check(candidates("advolint count --ra") == ["--raw"], "fish: options of count")
    check("--fail-on" not in candidates("advolint count --fail"), "fish: options of another command")
    check(candidates("advolint --format sa") == ["sarif"], "fish: values")
    check(candidates("advolint completions b") == ["bash"], "fish: values without an option")
    check(candidates("advolint explain has-an-a") == ["has-an-ask"], "fish: rules")


# Completion in zsh is seen by a terminal alone: what its helpers would be told is printed instead.
ZSH = """
_describe() { print -r -- describe $@ }
_arguments() { print -rl -- $@ }
words=($@); CURRENT=$#; source $SCRIPT
"""


def check_zsh(folder):
    if not has("zsh"):
        return
    script = folder / "_advolint"
    script.write_text(output(BINARY, "completions", "zsh"))

    def told(*words):
        return output("zsh", "--no-rcs", "-c", ZSH, "zsh", *words, env={"SCRIPT": str(script), "PATH": "/usr/bin:/bin"})

    check("describe -t commands" in told("advolint", "c"), "zsh: commands")
    check("*--color[auto, always or never]:COLOR:(auto always never)" in told("advolint", "x", "--co"), "zsh: values")
    check("--raw[" in told("advolint", "count", "--") and "--fail-on" not in told("advolint", "count", "--"),
          "zsh: options of count")
    check(":RULE[,RULE]:{compadd -- $(advolint rules" in told("advolint", "--only", "").replace("\\", ""), "zsh: rules")


def check_manual(folder):
    page = folder / "advolint.1"
    page.write_text(output(BINARY, "manual"))
    if has("mandoc"):
        output("mandoc", "-T", "lint", "-W", "error", page)
        text = re.sub(".\b", "", output("mandoc", "-T", "ascii", page))  # bold letters are struck twice
        check("--fail-on FAIL_ON\n" in text, "the manual's options")


def main():
    with tempfile.TemporaryDirectory() as name:
        for one in (check_bash, check_fish, check_zsh, check_manual):
            one(pathlib.Path(name))
    if absent:
        print("not checked, for they are not installed:", ", ".join(absent))
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


main()
