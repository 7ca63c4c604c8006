"""What holds whatever a draft says, held against many drafts.

    check_properties.py ADVOLINT PROJECT [--many]

With --many over more of them, and over those that lie beside the project.
"""

import collections
import pathlib
import random
import re
import sys
import tempfile
import unicodedata

from trees import Program, is_draft, is_text, sources

BINARY, PROJECT, OF_MANY = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), "--many" in sys.argv
BYTES_A_BYTE, BYTES_BESIDE = 20, 200 << 10
MOST_READ_OTHERWISE = 0.002
# Letters of a wrong code page are other letters in NFD, and some platforms count bytes.
OTHER_IN_NFD = {"wrongly-decoded", "a-wrong-word", "fits-the-platform"}
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# Rules that judge many posts at once: another post may be the reason for what they find.
JUDGE_TOGETHER = {
    rule for path in (PROJECT / "rules/packs").glob("*.yaml")
    for rule, body in re.findall(r"^  - rule: (\S+)\n(.*?)(?=^  - rule:|\Z)", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    if re.search(r"^    across:", body, re.MULTILINE)}
faults = []


def fail(name, what):
    faults.append(f"{name}: {what}")
    print(faults[-1], flush=True)


def place(finding):
    """Where a finding begins, in what no line end and no byte order mark changes."""
    start = finding["span"]["start"]
    return finding["path"], *(start.get(it) for it in ("line", "paragraph", "sheet", "cell", "column"))


def difference(name, before, after, what):
    """Says what is in one of two bags and not in the other."""
    gone, come = before - after, after - before
    for word, bag in (("gone", gone), ("new", come)):
        for it in sorted(bag, key=str)[:3]:
            fail(name, f"{what}: {word}: {it}")


def check_places(program, name, tree, root, report):
    """A finding's span lies in its file, on characters, and in the post that it names."""
    posts = {(it["path"], it["post"]): it for it in program.posts(root) if "start" in it}
    for it in report["diagnostics"]:
        content = tree.get(it["path"])
        if content is None or not is_text(content):
            continue
        begin, end = it["span"]["start"]["byte_offset"], it["span"]["end"]["byte_offset"]
        if not 0 <= begin <= end <= len(content):
            fail(name, f"beyond its file: {place(it)} {it['rule']}")
        for at in (begin, end):
            if at < len(content) and content[at] & 0xC0 == 0x80:
                fail(name, f"within a character: {place(it)} {it['rule']}")
        if it["place"] == "post" and (post := posts.get((it["path"], it["post"]))) is not None:
            if not post["start"] <= begin <= end <= post["end"]:
                fail(name, f"outside its post: {place(it)} {it['rule']}")


def check_order(program, name, tree, root, report):
    """The order in which files were made, or are named, changes nothing."""
    order = list(tree)
    random.Random(3).shuffle(order)
    again = program.report(program.write(tree, order))
    if again != report:
        fail(name, "files made in another order are judged otherwise")
    named = [path for path in order if is_draft(path)][:300]
    if len(named) > 1:
        one, other = program.report(root, *named), program.report(root, *reversed(named))
        if one != other:
            fail(name, "files named in another order are judged otherwise")


def check_unrelated(program, name, tree, root, report):
    """A draft that has nothing to do with the others changes no finding about them, but of rules over many posts."""
    extra = "zzz-unrelated-threads.md"
    after = program.report(program.write(tree | {extra: b"Seeds are in the drawer by the door.\n"}))
    key = lambda it: (*place(it), it["rule"], it["message"])
    before = collections.Counter(key(it) for it in report["diagnostics"])
    now = collections.Counter(key(it) for it in after["diagnostics"] if it["path"] != extra)
    difference(name, before, now, "beside an unrelated draft")


def transformed(tree, change):
    return {path: change(content) if is_draft(path) and is_text(content) else content for path, content in tree.items()}


def check_form(program, name, tree, report, what, change, own_rules, key):
    after = program.report(program.write(transformed(tree, change)))
    bags = [collections.Counter(key(it) for it in one["diagnostics"] if it["rule"] not in own_rules) for one in (report, after)]
    difference(name, *bags, what)


def with_crlf(content):
    return content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def normal(form):
    return lambda content: unicodedata.normalize(form, content.decode()).encode()


def plain(words):
    """Words as they are in NFC, without numbers: lengths in bytes or UTF-16 units are others."""
    return re.sub(r"\d[\d,.]*", "0", unicodedata.normalize("NFC", words))


def check_forms(program, name, tree, root, report):
    at_place = lambda it: (*place(it), it["rule"], it["message"])
    check_form(program, name, tree, report, "with CRLF", with_crlf, set(), at_place)
    check_form(program, name, tree, report, "with a byte order mark", lambda content: BYTE_ORDER_MARK + content,
               {"hidden-character"}, at_place)
    check_form(program, name, tree, report, "with another line end at its end", lambda content: content + b"\n", set(), at_place)
    check_form(program, name, tree, report, "without a line end at its end", lambda content: content.rstrip(b"\n"), set(), at_place)
    on_line = lambda it: (*place(it)[:-1], it["rule"], plain(it["message"]))
    composed, decomposed = transformed(tree, normal("NFC")), transformed(tree, normal("NFD"))
    roots = [program.write(it) for it in (composed, decomposed)]
    # What is a title or a note is told by its size in bytes, among others: few files are read otherwise.
    texts = [texts_by_path(program, it) for it in roots]
    other = {path for path in composed if texts[0][path] != texts[1][path]}
    if len(other) > max(1, len(composed) * MOST_READ_OTHERWISE):
        fail(name, f"in NFD: {len(other)} of {len(composed)} files hold other posts: {sorted(other)[:3]}")
    bags = [collections.Counter(on_line(it) for it in program.report(folder)["diagnostics"]
                                if it["path"] not in other and it["rule"] not in OTHER_IN_NFD) for folder in roots]
    difference(name, *bags, "in NFD")


def texts_by_path(program, root):
    texts = collections.defaultdict(list)
    for post in program.posts(root):
        texts[post["path"]].append(plain(post.get("text") or ""))
    return texts


def check_alone(program, name, tree, root, report):
    """A post alone in a file of its platform gets the findings that it gets under a label."""
    labels = {"facebook": "## Facebook", "x": "## X", "linkedin": "## LinkedIn", "bluesky": "## Bluesky", "instagram": "## Instagram"}
    alone, labelled, texts = {}, {}, {}
    for number, post in enumerate(it for it in program.posts(root) if it.get("text", "").strip()):
        ids = [it["id"] for it in post["platforms"]]
        if len(ids) != 1 or ids[0] not in labels:
            continue
        text = post["text"].strip("\n")
        alone[f"{number}/a-{ids[0]}.md"] = (text + "\n").encode()
        labelled[f"{number}/kit.md"] = f"{labels[ids[0]]}\n\n{text}\n".encode()
        texts[str(number)] = text
    roots = [program.write(it) for it in (alone, labelled)]
    # Only what both read as this one post: Markdown may make several of it, or another text.
    read = [{}, {}]
    for index, folder in enumerate(roots):
        for post in program.posts(folder):
            read[index].setdefault(post["path"].split("/")[0], []).append(post.get("text"))
    same = {number for number in texts if read[0].get(number) == read[1].get(number) and len(read[0].get(number, [])) == 1}
    bags = []
    for index, folder in enumerate(roots):
        bags.append(collections.Counter(
            (it["path"].split("/")[0], place(it)[1] - 2 * index, place(it)[-1], it["rule"], it["message"])
            for it in program.report(folder)["diagnostics"]
            if it["path"].split("/")[0] in same and it["rule"] not in JUDGE_TOGETHER))
    difference(name, *bags, "alone and under a label")


def check_output(program, name, tree, root, report):
    printed = program.run(root, "check", ".")
    size = sum(len(content) for content in tree.values())
    if len(printed.stdout) + len(printed.stderr) > BYTES_A_BYTE * size + BYTES_BESIDE:
        fail(name, f"{len(printed.stdout)} bytes are printed of {size}")


def main():
    checked = 0
    for name, tree in sources(PROJECT, OF_MANY):
        with tempfile.TemporaryDirectory() as folder:
            program = Program(BINARY, folder)
            root = program.write(tree)
            report = program.report(root)
            checked += report["summary"]["posts"]
            for check in (check_places, check_order, check_unrelated, check_forms, check_alone, check_output):
                check(program, name, tree, root, report)
    if checked < 100:
        fail("all", f"only {checked} posts were there: they test little")
    if not faults:
        print(f"all right: {checked} posts")
    sys.exit(bool(faults))


main()
