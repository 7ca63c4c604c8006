"""YAML as editors read it, for JSON Schemas that take dates for texts."""

import re

import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2's own scalars: no dates, and `yes`, `on` or `12:30` are texts."""

    yaml_implicit_resolvers = {}


def _resolve(tag, pattern, first):
    Loader.add_implicit_resolver(tag, re.compile(pattern), list(first))


_resolve("tag:yaml.org,2002:bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("tag:yaml.org,2002:int", r"^[-+]?[0-9]+$", "-+0123456789")
_resolve(
    "tag:yaml.org,2002:float",
    r"^[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$",
    "-+.0123456789",
)
_resolve("tag:yaml.org,2002:null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""])


# SafeLoader's own reads 010 as octal.
Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node))
)


def load(text):
    return yaml.load(text, Loader)


def code_blocks(page):
    """The YAML blocks of a Markdown page, by the file that their first line names."""
    blocks = re.findall(r"^```yaml\n(# (\S+\.yaml)\n.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return {name: text for text, name in blocks}


def front_matter(draft):
    """The front matter of a Markdown draft; None if it has none."""
    found = re.match(r"---\n(.*?)^---$", draft, re.MULTILINE | re.DOTALL)
    return found.group(1) if found else None
