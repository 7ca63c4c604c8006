"""The hooks and the script for machines that build, in real repositories.

    check_hooks.py ADVOLINT PROJECT

The hooks are run by pre-commit itself, where it is installed.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARY, PROJECT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
GOOD = "Story time is in the library on Monday at ten. Bring a friend!\n"
BAD = "Story time is on TODO at ten.\n"
WARNED = "Story time is in the  library on Monday at ten. Bring a friend!\n"
faults = []


def check(is_right, what, run=None):
    if not is_right:
        faults.append(what if run is None else f"{what}: exit {run.returncode}\n{run.stdout}{run.stderr}")


class Repository:
    def __init__(self, path):
        self.path = path
        path.mkdir()
        self.environment = {"PATH": f"{BINARY.parent}:{os.environ['PATH']}", "HOME": str(path.parent),
                            "PRE_COMMIT_HOME": str(path.parent / "cache"), "GIT_CONFIG_NOSYSTEM": "1",
                            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
                            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
                            "ADVOLINT_TODAY": "2026-04-14", "LANG": "C.UTF-8"}
        self.git("init", "--quiet", "--initial-branch=main")

    def run(self, *command, **variables):
        return subprocess.run(command, cwd=self.path, capture_output=True, text=True, check=False,
                              env=self.environment | variables)

    def git(self, *arguments):
        return self.run("git", *arguments)

    def write(self, name, text):
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text(text)

    def commit(self):
        self.git("add", "--all")
        return self.git("commit", "--quiet", "--message", "change")


def hook_repository(folder):
    hooks = Repository(folder / "hooks")
    shutil.copy(PROJECT / ".pre-commit-hooks.yaml", hooks.path)
    hooks.commit()
    return hooks


def content_repository(folder, hooks, *ids):
    content = Repository(folder / f"content-{'-'.join(ids)}")
    revision = hooks.git("rev-parse", "HEAD").stdout.strip()
    lines = "".join(f"      - id: {it}\n" for it in ids)
    content.write(".pre-commit-config.yaml",
                  f"repos:\n  - repo: {hooks.path}\n    rev: {revision}\n    hooks:\n{lines}")
    content.write("advolint.yaml", "drafts: [posts/**]\n")
    content.write("posts/old.md", GOOD)
    check(content.commit().returncode == 0, "the first commit")
    installed = content.run("pre-commit", "install")
    check(installed.returncode == 0, "pre-commit install", installed)
    return content


def check_manifest():
    run = subprocess.run(["pre-commit", "validate-manifest", PROJECT / ".pre-commit-hooks.yaml"], capture_output=True,
                         text=True, check=False)
    check(run.returncode == 0, "the manifest", run)


def check_commits(content):
    content.write("posts/bad.md", BAD)
    run = content.commit()
    check(run.returncode != 0 and "[editor-note-left-in]" in run.stdout + run.stderr, "a bad draft is committed", run)
    content.write("posts/bad.md", WARNED)
    run = content.commit()
    check(run.returncode == 0 and "[double-space]" in run.stdout + run.stderr, "what is no error is not seen", run)
    for name in ("posts/plan.csv", "posts/plan.tsv"):
        sign = "," if name.endswith("csv") else "\t"
        content.write(name, sign.join(("date", "platform", "text")) + "\n" + sign.join(("2026-04-20", "x", BAD)))
        run = content.commit()
        check(run.returncode != 0, f"a bad {name} is committed", run)
        (content.path / name).unlink()
    content.write("notes/bad.md", BAD)
    content.write("README.md", BAD)
    run = content.commit()
    check(run.returncode == 0, "what is not a draft blocks a commit", run)
    (content.path / "posts/old.md").unlink()
    run = content.commit()
    check(run.returncode == 0, "a draft that is taken away blocks a commit", run)
    content.write("code.py", "TODO\n")
    run = content.commit()
    check(run.returncode == 0 and "Skipped" in run.stdout + run.stderr, "code is linted", run)


def check_many(content):
    """One process sees all files of a commit: two posts on one day that repeat one another are told once each."""
    for number in range(60):
        content.write(f"posts/{number}.md", f"---\ndate: 2026-05-{number % 28 + 1:02}\nplatform: x\n---\nPost {number} is here.\n")
    run = content.run("sh", "-c", "git add --all; pre-commit run advolint --verbose")
    check((run.stdout + run.stderr).count(" drafts.") == 1, "more than one process", run)


def check_all(content):
    content.write("posts/bad.md", BAD)
    run = content.commit()
    check(run.returncode != 0, "advolint-all: a bad draft is committed", run)


def check_packs(content):
    content.write("packs/ours.yaml", "pack: ours\nrules: [{rule: a}]\n")
    run = content.commit()
    check(run.returncode != 0 and "packs/ours.yaml:" in run.stdout + run.stderr, "a bad pack is committed", run)


def check_ci(folder):
    content = Repository(folder / "ci")
    content.write("posts/old one.md", BAD)
    content.write("posts/good.md", GOOD)
    content.commit()
    script = PROJECT / "ci" / "advolint-ci"
    summary = content.path / "summary.md"
    github = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_WORKSPACE": str(content.path)}
    run = content.run(script, **github)
    check(run.returncode == 1 and run.stdout.startswith("::error file=posts/old one.md,"), "annotations", run)
    check("| error | posts" in summary.read_text(), "the summary", run)
    sarif = json.loads((content.path / "advolint.sarif").read_text())
    rules = {it["ruleId"] for it in sarif["runs"][0]["results"]}
    check("editor-note-left-in" in rules, "SARIF")
    run = content.run(script, ADVOLINT_PATHS="posts/good.md")
    check(run.returncode == 0, "paths", run)
    report = json.loads((content.path / "gl-code-quality-report.json").read_text())
    check({it["severity"] for it in report} <= {"info"}, "GitLab's report")
    run = content.run(script, ADVOLINT_PATHS="posts/good.md\nposts/old one.md", ADVOLINT_ARGUMENTS="--fail-on\nnever")
    check(run.returncode == 0 and "[editor-note-left-in]" in run.stdout, "paths with blanks, and arguments", run)
    check("advolint-junit.xml" in os.listdir(content.path), "JUnit")
    content.write("posts/new.md", BAD)
    run = content.run(script, ADVOLINT_SINCE="HEAD", ADVOLINT_PATHS="posts")
    check(run.returncode == 1 and "new.md" in run.stdout and "old one" not in run.stdout, "since", run)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_ci(folder)
        if shutil.which("pre-commit"):
            check_manifest()
            hooks = hook_repository(folder)
            content = content_repository(folder, hooks, "advolint")
            check_commits(content)
            check_many(content)
            check_all(content_repository(folder, hooks, "advolint-all"))
            check_packs(content_repository(folder, hooks, "advolint-packs"))
        else:
            print("not checked: the hooks (no pre-commit)")
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


main()
