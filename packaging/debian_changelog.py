"""Prints the changes of CHANGELOG.md as Debian writes them. debian_changelog.py CHANGELOG MAINTAINER

A version is a heading, "## 0.1.0 - 2026-11-30", and a change a list entry below it.
"""

import datetime
import re
import sys
import textwrap

HEADING = re.compile(r"## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$")


def entries(text):
    """Each version with its day and its changes."""
    version = None
    for line in text.splitlines():
        heading = HEADING.match(line)
        if heading:
            version = (heading[1], datetime.date.fromisoformat(heading[2]), [])
            yield version
        elif version and line.startswith("- "):
            version[2].append(line[2:])
        elif version and line.startswith("  ") and version[2]:
            version[2][-1] += " " + line.strip()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        versions = list(entries(file.read()))
    for version, day, changes in versions:
        print(f"advolint ({version}-1) unstable; urgency=medium\n")
        for change in changes:
            print(textwrap.fill(change, 79, initial_indent="  * ", subsequent_indent="    "))
        print(f"\n -- {sys.argv[2]}  {day:%a, %d %b %Y} 12:00:00 +0000\n")


main()
