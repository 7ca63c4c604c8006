"""Makes office files as Word and Excel write them, for the tests and for the pages of the documentation.

    make_office.py FOLDER
"""

import datetime
import os
import pathlib
import sys

SYSTEM_PYTHON = "/usr/bin/python3"
try:
    import docx
    import openpyxl
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
except ImportError:  # Debian's packages are those of its own Python
    if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, *sys.argv])
    raise


def add_link(document, paragraph, words, address):
    relation = document.part.relate_to(
        address, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", is_external=True)
    link, run, text = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
    link.set(qn("r:id"), relation)
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")  # as Word writes it
    run.append(text)
    link.append(run)
    paragraph._p.append(link)


def track(paragraph, kind, words):
    change, run = OxmlElement(f"w:{kind}"), OxmlElement("w:r")
    text = OxmlElement("w:t" if kind == "ins" else "w:delText")
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")  # as Word writes it
    run.append(text)
    change.append(run)
    paragraph._p.append(change)


def make_kit(path):
    document = docx.Document()
    document.add_heading("Library week", 0)
    document.add_heading("Facebook", 1)
    document.add_paragraph("Story time is in the library on Monday at ten. Bring  a friend!")
    document.add_paragraph("There is cake, too. #StoryTime")
    document.add_heading("LinkedIn", 1)
    document.add_paragraph("Three things that we do:")
    for words in ("lend books", "teach reading", "open on Sunday"):
        document.add_paragraph(words, style="List Bullet")
    document.add_heading("X", 1)
    paragraph = document.add_paragraph("Our levy is on the ballot: ")
    add_link(document, paragraph, "read it", "https://library.example/levy")
    track(paragraph, "del", " tomorrow")
    track(paragraph, "ins", " today")
    table = document.add_table(rows=2, cols=3)
    for row, words in enumerate([("Date", "Platform", "Text"),
                                 ("2026-05-04", "Bluesky", "Come to the library on Monday. #books")]):
        for column, word in enumerate(words):
            table.cell(row, column).text = word
    document.save(path)


def make_calendar(path):
    workbook = openpyxl.Workbook()
    may = workbook.active
    may.title = "May"
    may.append(["Date", "Time", "Platform", "Post text"])
    may.append([datetime.date(2026, 5, 4), datetime.time(9, 30), "Facebook", "Story time is on Monday.  Bring a friend!"])
    may.append([datetime.datetime(2026, 5, 5), datetime.time(17, 0), "LinkedIn", "Line one\nand line two 📚"])
    may.append([datetime.date(2026, 5, 6), None, "Facebook", "Hidden for now."])
    may.row_dimensions[4].hidden = True
    june = workbook.create_sheet("Facebook June 2026")
    june.append(["Date", "Text"])
    june.append(["June 8", "Summer begins in the library."])
    june.append([None, None])
    june.append(["June 9", "=B2&\" again\""])
    workbook.create_sheet("Who does what").append(["Ana", "pictures"])
    workbook.save(path)


def make(folder):
    make_kit(folder / "kit.docx")
    make_calendar(folder / "calendar.xlsx")


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]))
