"""Reads office files that are not our own: python-docx and openpyxl make them, and LibreOffice too where it is there.

    check_office.py ADVOLINT
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

BINARY = pathlib.Path(sys.argv[1]).resolve()
MAKER = pathlib.Path(__file__).with_name("make_office.py")
faults = []


def check(is_right, what):
    if not is_right:
        faults.append(what)


def posts_of(folder, name):
    run = subprocess.run([BINARY, "posts", "--format", "json", name], cwd=folder, capture_output=True, text=True, check=False)
    check(run.returncode == 0, f"posts {name}: exit {run.returncode}: {run.stderr}")
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    return [(row["place"], [it["id"] for it in row["platforms"]], row["text"]) for row in rows if "post" in row and "text" in row]


KIT = [
    (["facebook"], "Story time is in the library on Monday at ten. Bring  a friend!\nThere is cake, too. #StoryTime"),
    (["linkedin"], "Three things that we do:\n• lend books\n• teach reading\n• open on Sunday"),
    (["x"], "Our levy is on the ballot: read it https://library.example/levy today"),
    (["bluesky"], "Come to the library on Monday. #books"),
]
CALENDAR = [
    ("May!D2", ["facebook"], "Story time is on Monday.  Bring a friend!"),
    ("May!D3", ["linkedin"], "Line one\nand line two 📚"),
    ("Facebook June 2026!B2", ["facebook"], "Summer begins in the library."),
]


def check_files(folder, source):
    kit = posts_of(folder, "kit.docx")
    check([it[1:] for it in kit] == KIT, f"{source}: kit.docx: {kit}")
    calendar = posts_of(folder, "calendar.xlsx")
    # LibreOffice computes the formula when it saves.
    extra = [("Facebook June 2026!B4", ["facebook"], "Summer begins in the library. again")]
    check(calendar == CALENDAR or (source == "LibreOffice" and calendar == CALENDAR + extra), f"{source}: calendar.xlsx: {calendar}")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["python3", "-B", MAKER, folder], check=True)
        check_files(folder, "python-docx and openpyxl")
        office = shutil.which("soffice")
        if office is None:
            print("not checked: LibreOffice (no soffice)")
        else:
            for kind, made in (("docx", "kit.docx"), ("xlsx", "calendar.xlsx")):
                subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind,
                                "--outdir", folder / "again", made], cwd=folder, check=True, capture_output=True)
            check_files(folder / "again", "LibreOffice")
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


main()
