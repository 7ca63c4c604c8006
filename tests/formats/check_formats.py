"""Holds what advolint prints against the validators of those who read it.

    check_formats.py ADVOLINT PROJECT

Each of these is checked where it is there, and what was not checked is said:
  xmllint                        JUnit and Checkstyle are well-formed; JUnit keeps to Jenkins' schema, where
                                 $ADVOLINT_SCHEMAS holds junit-10.xsd
  jsonschema (of Python)         rdjsonl keeps to reviewdog's schema, where $ADVOLINT_SCHEMAS holds
                                 reviewdog-Diagnostic.json
  Sarif.Multitool                SARIF has no errors and no warnings by SARIF's and GitHub's rules; looked for
                                 in $ADVOLINT_SARIF_MULTITOOL and in the path
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARY, PROJECT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SCHEMAS = pathlib.Path(os.environ.get("ADVOLINT_SCHEMAS", "/nonexistent"))
MULTITOOL = os.environ.get("ADVOLINT_SARIF_MULTITOOL") or shutil.which("Sarif.Multitool")
HOSTILE = ("TODO ::error::x ##[error]y ]]> <script>alert(1)</script> \x1b]0;t\x07 \u009b31m \u202e \u2028\r\n"
           "::stop-commands::z | `c` @you #1 [a](https://b.co) \ufffe\uffff \"'&%0A,: TODO\n")
FORMATS = ["checkstyle", "github", "gitlab", "json", "jsonl", "junit", "markdown", "rdjsonl", "sarif",
           "short", "tap", "text"]
faults = []


def check(is_right, what):
    if not is_right:
        faults.append(what)


def make_workspaces(folder):
    """The examples, and drafts, names and bytes that nobody should have."""
    shutil.copytree(PROJECT / "examples", folder / "examples")
    hostile = folder / "hostile"
    hostile.mkdir()
    names = ["::error::a.md", "a\nb ##[error].md", "]]><x y='z'>.md", "\x1b[31m red.md", "sp ace, é#1 50%.md"]
    for name in names:
        (hostile / name).write_bytes(HOSTILE.encode("utf-8", "surrogatepass") + b"\xff\xc3 TODO\n")
    (hostile / "clean.md").write_text("Story time is on Monday at ten.\n")
    (folder / "clean").mkdir()
    (folder / "clean" / "clean.md").write_text("Story time is on Monday at ten.\n")


def render(folder, out):
    command = [BINARY, "check", ".", "--today", "2026-04-14"]
    for it in FORMATS:
        command += ["--report", f"{it}={out / it}"]
    run = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    check(run.returncode in (0, 1), f"{folder.name}: exit {run.returncode}: {run.stderr!r}")


def check_xml(out):
    if not shutil.which("xmllint"):
        return print("not checked: XML (no xmllint)")
    for name in ("junit", "checkstyle"):
        schema = SCHEMAS / "junit-10.xsd"
        options = ["--schema", schema] if name == "junit" and schema.exists() else []
        if name == "junit" and not options:
            print("not checked: JUnit's schema ($ADVOLINT_SCHEMAS)")
        run = subprocess.run(["xmllint", "--noout", *options, out / name], capture_output=True, text=True,
                             check=False)
        check(run.returncode == 0, f"{out.name}/{name}: {run.stderr}")


def check_json(out):
    for name in ("json", "gitlab", "sarif"):
        json.loads((out / name).read_text("utf-8"))
    for name in ("jsonl", "rdjsonl"):
        for line in (out / name).read_text("utf-8").splitlines():
            json.loads(line)
    issues = json.loads((out / "gitlab").read_text("utf-8"))
    words = [it["fingerprint"] for it in issues]
    check(len(words) == len(set(words)), f"{out.name}/gitlab: fingerprints are not unique")


def check_rdjsonl(out):
    path = SCHEMAS / "reviewdog-Diagnostic.json"
    try:
        import jsonschema
    except ImportError:
        return print("not checked: rdjsonl (no jsonschema)")
    if not path.exists():
        return print("not checked: rdjsonl's schema ($ADVOLINT_SCHEMAS)")
    validator = jsonschema.Draft4Validator(json.loads(path.read_text()))
    for line in (out / "rdjsonl").read_text("utf-8").splitlines():
        for error in validator.iter_errors(json.loads(line)):
            check(False, f"{out.name}/rdjsonl: {error.message}")


def check_sarif(out):
    if not MULTITOOL:
        return print("not checked: SARIF ($ADVOLINT_SARIF_MULTITOOL)")
    verdict = out / "verdict.sarif"
    source = out / "report.sarif"
    shutil.copy(out / "sarif", source)
    run = subprocess.run([MULTITOOL, "validate", source, "--rule-kind", "Sarif;Ghas", "--level",
                          "Error;Warning;Note", "--output", verdict, "--log", "ForceOverwrite"],
                         capture_output=True, text=True, check=False)
    if not verdict.exists():
        return check(False, f"{out.name}/sarif: {run.stdout}{run.stderr}")
    for result in (it for run in json.loads(verdict.read_text("utf-8-sig"))["runs"] for it in run.get("results", [])):
        check(result.get("level", "warning") not in ("error", "warning"),
              f"{out.name}/sarif: {result['ruleId']}: {result['message']}")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make_workspaces(folder)
        for workspace in ("examples", "hostile", "clean"):
            out = folder / f"out-{workspace}"
            out.mkdir()
            render(folder / workspace, out)
            check_xml(out)
            check_json(out)
            check_rdjsonl(out)
            check_sarif(out)
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


main()
