"""Writes the corpora of the benchmark: drafts, a kit, a calendar and one large file, always the same bytes.

Names and domains are invented. Two drafts of three are English, the third is Spanish.
"""
import random
from pathlib import Path

SEED = 20261130
PLATFORMS = ["x", "bluesky", "mastodon", "threads", "linkedin", "instagram", "facebook"]
TOPICS = ["library-life", "event", "book", "story", "news", "advocacy"]

TEXTS = {
    "en": {
        "openings": ["Our reading room opens at nine on Saturday.", "Three more tables in the teen corner.",
                     "The seed library is full again.", "A hundred people came to the repair café.",
                     "We spent the winter counting visits.", "The homework club has room for six more.",
                     "New in the catalog this week: forty audio books.", "Story hour moves to the garden in May."],
        "middles": ["Bring a friend, a question or a broken lamp; somebody here will know what to do with it.",
                    "The figures fit on one page, and anybody may check our arithmetic.",
                    "Doors open at 18:30, the room is step-free, and there is a hearing loop at the front.",
                    "Two of us wrote down what people asked for, and most of them asked for quiet.",
                    "It is free, you need no card, and the coffee is better than it was last year.",
                    "Last spring a similar plan was withdrawn after a few hundred letters."],
        "asks": ["Write to your council before Friday.", "Tell us what you would read next.",
                 "Reserve a seat at https://library.example.org/events", "Share this with a neighbor.",
                 "Read the report: https://data.example.org/report?year=2026"],
        "tags": ["#RiverbendReads", "#LibraryLife", "#FundOurLibraries"],
    },
    "es": {
        "openings": ["El sábado abrimos la sala de lectura a las nueve.", "Tres mesas más en el rincón juvenil.",
                     "La biblioteca de semillas vuelve a estar llena.", "Cien personas vinieron al taller.",
                     "Pasamos el invierno contando visitas.", "La hora del cuento se muda al jardín en mayo."],
        "middles": ["Trae a una amiga, una pregunta o una lámpara rota: aquí alguien sabrá qué hacer con ella.",
                    "Las cifras caben en una página y cualquiera puede revisar nuestras cuentas.",
                    "Las puertas abren a las 18:30, la sala no tiene escalones y hay bucle magnético.",
                    "Es gratis, no hace falta carné y el café es mejor que el del año pasado."],
        "asks": ["Escribe a tu ayuntamiento antes del viernes.", "Cuéntanos qué leerás después.",
                 "Reserva tu sitio en https://biblioteca.example.org/actos", "Comparte esto con tu vecindario."],
        "tags": ["#LeemosJuntas", "#VidaDeBiblioteca", "#BibliotecasVivas"],
    },
}


def text_of(chance, language, sentences):
    words = TEXTS[language]
    parts = [chance.choice(words["openings"])]
    parts += [chance.choice(words["middles"]) for _ in range(sentences)]
    parts.append(chance.choice(words["asks"]))
    paragraphs = [" ".join(parts[i:i + 3]) for i in range(0, len(parts), 3)]
    return "\n\n".join(paragraphs) + " " + chance.choice(words["tags"])


def draft(chance, number):
    language = "es" if number % 3 == 2 else "en"
    platform = PLATFORMS[number % len(PLATFORMS)]
    sentences = chance.randint(0, 1) if platform in ("x", "bluesky") else chance.randint(3, 24)
    day = f"2027-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (f"---\nplatform: {platform}\ndate: {day}\ntime: \"{number % 12 + 8:02}:30\"\nlanguage: {language}\n"
            f"topic: {TOPICS[number % len(TOPICS)]}\nstatus: draft\nauthor: Sam Okafor\n"
            f"approved-by: Ines Duarte\naudience: neighbors\n"
            f"media:\n  - file: pictures/room-{number % 40}.jpg\n    alt: A reader at the long table by the window\n"
            f"---\n\n{text_of(chance, language, sentences)}\n")


def write_drafts(folder, count):
    chance = random.Random(SEED)
    for number in range(count):
        month = folder / f"{number // 400:04}"
        month.mkdir(parents=True, exist_ok=True)
        (month / f"{number:06}.md").write_text(draft(chance, number), encoding="utf-8")


def write_kit(path, posts):
    chance = random.Random(SEED)
    out = ["# Partner kit\n\nThank you for sharing these posts.\n"]
    for number in range(posts):
        platform = ["Facebook", "Instagram", "X", "LinkedIn"][number % 4]
        out.append(f"## {platform}, day {number // 4 + 1}\n\n{text_of(chance, 'en', number % 4)}\n")
    path.write_text("\n".join(out), encoding="utf-8")


def write_calendar(path, rows):
    chance = random.Random(SEED)
    out = ["Date,Time,Platform,Text,Status"]
    for number in range(rows):
        text = text_of(chance, "en", number % 3).replace('"', '""')
        out.append(f"2027-{number % 12 + 1:02}-{number % 28 + 1:02},{number % 12 + 8:02}:30,"
                   f"{PLATFORMS[number % 7]},\"{text}\",draft")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def write_large(path, least):
    chance = random.Random(SEED)
    size = 0
    with path.open("w", encoding="utf-8") as file:
        file.write("---\nplatform: linkedin\ndate: 2027-03-01\n---\n")
        while size < least:
            part = text_of(chance, "en", 6) + "\n\n"
            size += len(part.encode())
            file.write(part)


def write_workspace(folder, count):
    """Drafts that one run belongs to, of which it names one."""
    write_drafts(folder / "drafts", count)
    (folder / "advolint.yaml").write_text("root: true\n", encoding="utf-8")


def write_pack(path, rules):
    """Rules of a house of its own, of the kinds that houses write most."""
    out = ["pack: many", "rules:"]
    for number in range(rules):
        claim = [f"forbid: {{ phrase: any, from: [term{number} nook, word{number} of the week] }}",
                 f"forbid: {{ hashtag: any, with: {{ found: \"#Tag{number}\" }} }}",
                 f"forbid: {{ text: any, literal: \"sign-{number}\" }}"][number % 3]
        out.append(f"  - rule: house-{number}\n    title: T\n    level: warning\n    {claim}\n"
                   f"    message: not here\n    why: W\n"
                   f"    examples: [{{ bad: {{ text: b }} }}, {{ good: {{ text: a }} }}]")
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def make(folder, largest):
    """All corpora below `folder`, made where they are missing; drafts up to `largest` of them."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    made = {}

    def once(name, write):
        target = folder / name
        done = folder / f".{name}.done"
        if not done.exists():
            write(target)
            done.touch()
        made[name] = target

    for count in (1, 2, 100, 1000, 10000, 100000):
        if count <= largest:
            once(f"drafts-{count}", lambda target, count=count: write_drafts(target, count))
    once("kit.md", lambda target: write_kit(target, 200))
    once("calendar.csv", lambda target: write_calendar(target, 10000))
    once("pack.yaml", lambda target: write_pack(target, 880))
    once("pack-20.yaml", lambda target: write_pack(target, 20))
    if largest >= 10000:
        once("workspace-10000", lambda target: write_workspace(target, 10000))
        once("large.md", lambda target: write_large(target, 4 << 20))
    if largest >= 100000:
        once("large-64.md", lambda target: write_large(target, 64_000_000))
    return made
