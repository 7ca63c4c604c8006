"""Finds what can be changed in a source file, and writes the file with a switch for each change that was chosen.

A place is what a switch can stand around: the condition of an `if` or a loop, a statement, or the value that a variable begins with.
A change is one place, and its text with one operator, number, answer or jump replaced.
"""
import dataclasses
import re

# What is looked for in a place, with its texts in quotes and its comments blanked, and what takes its place.
CHANGES = [
    ("condition", r"(?<=\s)&&(?=\s)", "||"),
    ("condition", r"(?<=\s)\|\|(?=\s)", "&&"),
    ("condition", r"(?<=\s)==(?=\s)", "!="),
    ("condition", r"(?<=\s)!=(?=\s)", "=="),
    ("bound", r"(?<=\s)<(?=\s)", "<="),
    ("bound", r"(?<=\s)<=(?=\s)", "<"),
    ("bound", r"(?<=\s)>(?=\s)", ">="),
    ("bound", r"(?<=\s)>=(?=\s)", ">"),
    ("constant", r"(?<![\w.'\"])\d{1,5}(?![\w.'\"])", lambda match: str(int(match[0]) + 1)),
    ("return", r"\breturn true;", "return false;"),
    ("return", r"\breturn false;", "return true;"),
    ("return", r"\breturn !", "return !!"),
    ("return", r"\breturn (?!true;|false;|\{\};|0;|nullptr;|std::nullopt;|\"\";).+;", "return {};"),
    ("loop", r"\bcontinue;", "break;"),
    ("loop", r"\bbreak;", "continue;"),
]
CHANGES = [(kind, re.compile(pattern, re.DOTALL), new) for kind, pattern, new in CHANGES]

BLANKED = re.compile(r"""
    (?P<comment> //[^\n]* | /\*.*?\*/ | ^[ ]*\#(?:[^\n]*\\\n)*[^\n]*)
  | R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)" | "(?:\\.|[^"\\\n])*"
  | (?:(?<![0-9a-fA-F])|(?<=u8))'(?:\\.|[^'\\\n])+'
""", re.VERBOSE | re.DOTALL | re.MULTILINE)
HEAD = re.compile(r"\s*(?:(if|while|for|switch)(?=\s*\()|else\b|do\b|case\b[^;{}?]*?[^:]:(?!:)|default\s*:|\[\[\w+\]\])")
NO_STATEMENT = re.compile(r"(using|namespace|template|typedef|struct|class|enum|friend|extern|static_assert|assert|public|private|goto)\b")
DECLARATION = re.compile(r"(?P<type>[\w:<>,&*\s\[\]]*[\w>&*\]]\s*[\s&*])(?P<name>\w+)\s*=\s*(?P<value>[^{\[=].*)", re.DOTALL)
CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclasses.dataclass(frozen=True)
class Place:
    form: str  # "condition", "statement" or "value"
    begin: int
    end: int


@dataclasses.dataclass(frozen=True)
class Change:
    line: int
    kind: str
    place: Place
    begin: int
    end: int
    new: str


def blank(source):
    """The source with texts in quotes, comments and lines for the preprocessor blanked, of the same length."""
    def blanked(match):
        filler = " " if match["comment"] else "_"
        kept = re.sub(r"[^\n]", filler, match[0])
        return kept if match["comment"] else '"' + kept[1:-1] + '"'
    return BLANKED.sub(blanked, source)


def closing(code, at):
    """Where the bracket at `at` ends."""
    depth = 0
    for index in range(at, len(code)):
        if code[index] in "([{":
            depth += 1
        elif code[index] in ")]}":
            depth -= 1
            if depth == 0:
                return index
    return len(code)


def parts(code, begin, end):
    """The stretches between the semicolons that stand in no bracket of their own."""
    found, start, at = [], begin, begin
    while at < end:
        if code[at] in CLOSING:
            at = closing(code, at)
        elif code[at] == ";":
            found.append((start, at))
            start = at + 1
        at += 1
    return [*found, (start, end)]


def condition_of(code, keyword, begin, end):
    """What is asked in the brackets of an `if` or a loop, unless it declares a variable."""
    pieces = parts(code, begin, end)
    if keyword == "switch" or (keyword == "for" and len(pieces) != 3):
        return
    start, stop = pieces[1] if keyword == "for" else pieces[-1]
    if code[start:stop].strip() and not re.search(r"[^=!<>]=[^=]", code[start:stop]):
        yield Place("condition", start, stop)


def statement_of(code, begin, end):
    """What stands after all `if (…)` and the like, up to its semicolon."""
    text = code[begin:end]
    if not text.endswith(";") or NO_STATEMENT.match(text):
        return
    declared = DECLARATION.fullmatch(text[:-1])
    if declared and not text.startswith("return"):
        yield Place("value", begin + declared.start("value"), end - 1)
    elif not re.match(r"(?!return\b|delete\b|throw\b)[\w:<>,]+[\s&*]+\w", text):
        yield Place("statement", begin, end)


def places_of(code, begin, end):
    """The places in code that begins a statement: conditions, then what depends on them."""
    while head := HEAD.match(code, begin, end):
        begin = head.end()
        if head[1]:
            opening = code.index("(", begin)
            begin = closing(code, opening) + 1
            yield from condition_of(code, head[1], opening + 1, begin - 1)
    begin += len(code[begin:end]) - len(code[begin:end].lstrip())
    yield from statement_of(code, begin, end)


def all_places(code):
    """All places of a file; those in the body of a lambda lie within that of the statement around it."""
    found, frames, start, depth = [], [], 0, 0
    for at, char in enumerate(code):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "{":
            found += places_of(code, start, at)
            frames.append((start, depth))
            start, depth = at + 1, 0
        elif char == "}" and frames:
            start, depth = frames.pop()
            if depth == 0 and not re.match(r"\s*[;,).?:&|(]", code[at + 1:at + 40]):
                start = at + 1
        elif char == ";" and depth == 0:
            found += places_of(code, start, at + 1)
            start = at + 1
    return sorted(set(found), key=lambda place: (place.begin, -place.end))


def changes_of(source):
    """All changes of a file, each at the smallest place around it."""
    code = blank(source)
    places = all_places(code)
    for place in places:
        within = [it for it in places if it != place and place.begin <= it.begin and it.end <= place.end]

        def change(kind, begin, end, new):
            return Change(source.count("\n", 0, begin) + 1, kind, place, begin, end, new)
        if place.form == "condition" and code[place.begin:place.end].strip() != "true":
            yield change("condition", place.begin, place.end, f"!({source[place.begin:place.end]})")
        for kind, pattern, new in CHANGES:
            for match in pattern.finditer(code, place.begin, place.end):
                if not any(it.begin <= match.start() < it.end for it in within):
                    yield change(kind, *match.span(), new(match) if callable(new) else new)


def changed_text(source, change):
    """The text of the change's place with the change made."""
    return source[change.place.begin:change.begin] + change.new + source[change.end:change.place.end]


def switched(place, original, texts):
    """A place with a switch for each of `texts`, which are numbered; a comment ends each."""
    if place.form == "statement":
        others = "".join(f"if (mutation::changed({number})) {{ {text} /*{number}*/ }} else " for number, text in texts)
        return f"{{ {others}{{ {original} }} }}"
    asked, cast = ("changed", "static_cast<bool>") if place.form == "condition" else ("is_on", "")
    others = "".join(f"mutation::{asked}({number}) ? {cast}({text}) /*{number}*/ : " for number, text in texts)
    return f"({others}{cast}({original}))"


def with_switches(source, numbered):
    """The file with a switch for each of its changes: pairs of a number and a change."""
    places = sorted({change.place for _, change in numbered}, key=lambda place: (place.begin, -place.end))

    def written(begin, end, inner):
        text, at = "", begin
        for place in inner:
            if place.begin < at:
                continue
            own = [it for it in inner if it != place and place.begin <= it.begin and it.end <= place.end]
            texts = [(number, changed_text(source, change)) for number, change in numbered if change.place == place]
            text += source[at:place.begin] + switched(place, written(place.begin, place.end, own), texts)
            at = place.end
        return text + source[at:end]
    made = written(0, len(source), places)
    # What a switch asks is known when the program runs, not before.
    for number, change in numbered:
        if change.place.form == "value":
            made = re.sub(rf"\bconstexpr( [^;{{}}]*?= \(mutation::is_on\({number}\))", r"const\1", made)
    return made


def lines_of(made, number):
    """The lines of a file with switches on which one changed text stands."""
    begin, end = re.search(rf"mutation::\w+\({number}\)", made).start(), made.index(f"/*{number}*/")
    return range(made.count("\n", 0, begin) + 1, made.count("\n", 0, end) + 2)
