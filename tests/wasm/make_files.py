"""Makes office files for what the engine as WebAssembly is compared by: those of the other tests, one with numbers and days of
all sizes, and damaged ones.

    make_files.py FOLDER
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "office"))
import make_office  # noqa: E402  (it finds the Python that has the libraries)

DAYS = (0, 1, 59, 60, 61, 46143, 46143.5, 46143.99999, 1491308.25, 1491309, 2958465, 2958465.5, 2958466, -1)
NUMBERS = (0, -0.0, 0.1, 1 / 3, 1e15, 123456789012345678, 1e-7, 5e-324, 1.7e308, 0.285, -2.5)
FORMATS = ("General", "0%", "0.00%", "yyyy-mm-dd", "dd/mm/yyyy hh:mm", "hh:mm", "[h]:mm", '"day" 0', "0;[Red]-0")


def make_numbers(path):
    workbook = make_office.openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Facebook"
    sheet.append(["Date", "Text"])
    for style in FORMATS:
        for number in DAYS + NUMBERS:
            sheet.append([number, number])
            for cell in sheet[sheet.max_row]:
                cell.number_format = style
    workbook.save(path)


def main(folder):
    make_office.make(folder)
    make_numbers(folder / "numbers.xlsx")
    for name in ("kit.docx", "calendar.xlsx"):
        whole = (folder / name).read_bytes()
        (folder / f"half-{name}").write_bytes(whole[: len(whole) // 2])
        middle = len(whole) // 3
        (folder / f"changed-{name}").write_bytes(whole[:middle] + bytes(64) + whole[middle + 64 :])


main(pathlib.Path(sys.argv[1]))
