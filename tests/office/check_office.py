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


# What LibreOffice is given to write office files of its own from, and the posts in them.
PAGE = """<html><meta charset="utf-8"><h1>Levy toolkit</h1><p>Use these posts from May on.</p>
<h2>Facebook</h2><p>Story time is on <b>Monday</b> at ten.<br>Bring a <a href="https://library.example/story">friend</a>!</p>
<h2>LinkedIn</h2><p>Two things that we do:</p><ul><li>lend books</li><li>teach reading</li></ul>
<h2>Calendar</h2><table border="1"><tr><th>Date</th><th>Time</th><th>Platform</th><th>Text</th></tr>
<tr><td>2026-05-04</td><td>09:30</td><td>X</td><td>Doors open early. 🚐</td></tr></table></html>
"""
ROWS = """Date,Time,Platform,Text
2026-05-04,09:30,"Facebook, LinkedIn","Story time is on Monday.
Bring a friend! 📚"
,,,
2026-05-06,5:15 PM,Bluesky,"Thank you for ""coming""."
"""
MADE = [
    ("page.html", PAGE, "HTML (StarWriter)", "docx:MS Word 2007 XML", "page.docx", [
        ("¶4", ["facebook"], "Story time is on Monday at ten.\nBring a friend https://library.example/story!"),
        ("¶6", ["linkedin"], "Two things that we do:\n• lend books\n• teach reading"),
        ("¶17", ["x"], "Doors open early. 🚐"),
    ]),
    ("rows.csv", ROWS, "CSV:44,34,76,1,,0,false,true", "xlsx:Calc MS Excel 2007 XML", "rows.xlsx", [
        ("rows!D2", ["facebook", "linkedin"], "Story time is on Monday.\nBring a friend! 📚"),
        ("rows!D4", ["bluesky"], "Thank you for \"coming\"."),
    ]),
]


def check_made_by_libreoffice(convert, folder):
    for source, text, reads_as, writes_as, made, wanted in MADE:
        (folder / source).write_text(text, encoding="utf-8")
        convert(f"--infilter={reads_as}", "--convert-to", writes_as, source)
        posts = posts_of(folder, made)
        check(posts == wanted, f"LibreOffice: {made}: {posts}")


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
            def convert(*words):
                subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile", *words],
                               cwd=folder, check=True, capture_output=True)

            for kind, made in (("docx", "kit.docx"), ("xlsx", "calendar.xlsx")):
                convert("--convert-to", kind, "--outdir", folder / "again", made)
            check_files(folder / "again", "LibreOffice")
            check_made_by_libreoffice(convert, folder)
    print("\n".join(faults) or "all right")
    sys.exit(bool(faults))


main()
