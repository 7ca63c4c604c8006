"""What new-rule, new-kind, new-format and new-platform have in common. Run those, not this."""

import argparse
import pathlib
import re
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")


def fail(message):
    sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {message}")


def arguments(description, *names):
    """The command line: one word for each (name, help)."""
    parser = argparse.ArgumentParser(description=description)
    for name, doc in names:
        parser.add_argument(name, help=doc)
    return parser.parse_args()


def check_name(name):
    if not NAME.match(name):
        fail(f"'{name}' is not a name: use small letters, digits and hyphens, such as 'emoji-run'")


def in_camel_case(name):
    return "".join(word.capitalize() for word in name.split("-"))


def in_snake_case(name):
    return name.replace("-", "_")


def write(path, text):
    """A new file; never over one that is there."""
    file = PROJECT / path
    if file.exists():
        fail(f"{path} is there already")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    print(f"wrote {path}")


def append(path, text):
    file = PROJECT / path
    file.write_text(file.read_text().rstrip("\n") + "\n\n" + text)
    print(f"added to {path}")


def add_source(path, registry, source):
    """Lists a source file in a CMakeLists.txt, in the block that begins with `registry`, in order."""
    file = PROJECT / path
    text = file.read_text()
    begin = text.index("\n", text.index(registry)) + 1
    end = text.index(")", begin)
    sources = sorted({*text[begin:end].split(), source})
    listed = "\n".join(f"  {it}" for it in sources)
    file.write_text(text[:begin] + listed + text[end:])
    print(f"listed {source} in {path}")
