"""The packages for npm in dist/: installed in an empty project, and by pre-commit."""

import json
import shutil
import tarfile

from packages import BAD, GOOD, PROJECT, VERSION, check, end, environment, folder, packed, run

WRAPPER, PROGRAM = packed("advolint-[0-9]*.tgz"), packed("advolint-linux-*.tgz")
# Nothing of these is fetched: an install that looks for more fails.
OFFLINE = {"npm_config_offline": "true", "npm_config_audit": "false", "npm_config_fund": "false",
           "npm_config_update_notifier": "false"}


def check_manifests():
    for archive in (WRAPPER, PROGRAM):
        with tarfile.open(archive) as file:
            manifest = json.load(file.extractfile("package/package.json"))
            names = file.getnames()
        check(manifest["version"] == VERSION and "scripts" not in manifest, f"{archive.name}: package.json")
        check("package/LICENSE" in names, f"{archive.name}: no license")
        for version in manifest.get("optionalDependencies", {}).values():
            check(version == VERSION, "the versions of the two packages differ")


def check_project(home):
    project = home / "project"
    project.mkdir()
    env = environment(home, **OFFLINE)
    (project / "package.json").write_text('{"name": "ours", "private": true}')
    (project / "bad.md").write_text(BAD)
    (project / "good.md").write_text(GOOD)
    result = run("npm", "install", "--save-dev", WRAPPER, PROGRAM, cwd=project, env=env)
    check(result.returncode == 0, "npm install", result)
    result = run("npx", "advolint", "--version", cwd=project, env=env)
    check(result.stdout == f"advolint {VERSION}\n", "npx advolint --version", result)
    for name, code in (("bad.md", 1), ("good.md", 0), ("absent.md", 2)):
        result = run("npx", "advolint", "--format", "short", name, cwd=project, env=env)
        check(result.returncode == code, f"npx advolint {name}", result)
    result = run("npx", "advolint", "--help", cwd=project, env=env)
    check("--version" in result.stdout, "npx advolint --help", result)
    # Installed again from what npm noted.
    shutil.rmtree(project / "node_modules")
    result = run("npm", "ci", cwd=project, env=env)
    check(result.returncode == 0, "npm ci", result)
    result = run("npx", "advolint", "good.md", cwd=project, env=env)
    check(result.returncode == 0, "after npm ci", result)


def check_without_program(home):
    """The engine as WebAssembly, where the program's package is missing, and where it is not wanted."""
    project = home / "alone"
    project.mkdir()
    (project / "package.json").write_text('{"name": "ours", "private": true}')
    (project / "bad.md").write_text(BAD)
    (project / "good.md").write_text(GOOD)
    env = environment(home, **OFFLINE)
    run("npm", "install", WRAPPER, cwd=project, env=env)
    asked = (("--format", "json", "bad.md"), ("good.md",), ("absent.md",), ("--version",), ("count", "."))
    alone = [run("npx", "advolint", *it, cwd=project, env=env) for it in asked]
    run("npm", "install", PROGRAM, cwd=project, env=env)
    for arguments, result in zip(asked, alone):
        native = run("npx", "advolint", *arguments, cwd=project, env=env)
        forced = run("npx", "advolint", *arguments, cwd=project, env=env | {"ADVOLINT_WASM": "1"})
        for other in (result, forced):
            is_same = (native.returncode, native.stdout, native.stderr) == (other.returncode, other.stdout, other.stderr)
            check(is_same, f"as WebAssembly: advolint {' '.join(arguments)}", other)
    env["ADVOLINT_WASM"] = "1"
    result = run("npx", "advolint", "--changed", cwd=project, env=env)
    check(result.returncode == 2 and "which this build cannot start" in result.stderr, "--changed as WebAssembly", result)
    result = run("npx", "advolint", "--jobs", "2", cwd=project, env=env)
    check(result.returncode == 2 and "there are no threads here" in result.stderr, "--jobs as WebAssembly", result)
    result = run("npx", "advolint", "--fix", "bad.md", cwd=project, env=env)
    check(result.returncode == 1 and "internal error" not in result.stderr, "--fix as WebAssembly", result)


def hook():
    """The hook of docs/ci-and-hooks.md, with the packed files in the place of those that it names."""
    page = (PROJECT / "docs/ci-and-hooks.md").read_text()
    blocks = [it.split("```")[0] for it in page.split("```yaml\n")[1:]]
    text, = (it for it in blocks if "language: node" in it)
    for archive in (WRAPPER, PROGRAM):
        check(f"/path/to/{archive.name}" in text, f"docs/ci-and-hooks.md does not name {archive.name}")
        text = text.replace(f"/path/to/{archive.name}", str(archive))
    return text


def check_hook(home):
    project = home / "hooked"
    project.mkdir()
    env = environment(home, PRE_COMMIT_HOME=str(home / "cache"), **OFFLINE)

    def commit(text):
        (project / "post.md").write_text(text)
        run("git", "add", "--all", cwd=project, env=env)
        return run("git", "commit", "--quiet", "--message", "change", cwd=project, env=env)

    run("git", "init", "--quiet", cwd=project, env=env)
    (project / ".pre-commit-config.yaml").write_text(hook())
    result = run("pre-commit", "install", cwd=project, env=env)
    check(result.returncode == 0, "pre-commit install", result)
    result = commit(GOOD)
    check(result.returncode == 0 and "Passed" in result.stderr + result.stdout, "a good draft is not committed", result)
    result = commit(BAD)
    check(result.returncode != 0 and "[editor-note-left-in]" in result.stderr + result.stdout,
          "a bad draft is committed", result)


def main():
    check_manifests()
    with folder() as home:
        if not shutil.which("npm"):
            end("installation (no npm)")
        check_project(home)
        check_without_program(home)
        if not shutil.which("pre-commit"):
            end("the hook (no pre-commit)")
        check_hook(home)
    end()


main()
