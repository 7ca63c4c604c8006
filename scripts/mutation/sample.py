"""Which changes are tried: in turn from each room, and in each from a file that was not drawn yet."""
import collections
import re

from mutation import switches

FROM_ONE_FILE = 3  # at a visit: a file that is compiled may as well hold some


class Sample:
    """The drawn changes, each with the number of its switch; numbers begin at 1."""

    def __init__(self, tree, chance):
        self.tree, self.chance = tree, chance
        self.left, self.drawn, self.last = {}, {}, 0

    def rooms(self):
        return sorted({name.split("/")[1] for name in self.tree.files if re.match(r"src/\w+/.*\.cc$", name)})

    def by_file(self):
        """The numbered changes of each file."""
        files = collections.defaultdict(list)
        for number, (name, change) in self.drawn.items():
            files[name].append((number, change))
        return files

    def in_turn(self):
        return [(number, name, change) for number, (name, change) in sorted(self.drawn.items())]

    def before_and_after(self, name, change):
        source = self.tree.text(name)
        place = source[change.place.begin:change.place.end]
        return "  →  ".join(re.sub(r"\s+", " ", it).strip() for it in (place, switches.changed_text(source, change)))

    def draw(self, rooms, count):
        queues = {}
        for room in rooms:
            files = self.tree.sources(room)
            self.chance.shuffle(files)
            queues[room] = collections.deque(files)
        wanted = {room: count // len(rooms) + (index < count % len(rooms)) for index, room in enumerate(rooms)}
        while any(queues.values()):
            for room, files in queues.items():
                if not files:
                    continue
                name = files.popleft()
                taken = sum(self.take(name) for _ in range(min(FROM_ONE_FILE, wanted[room])))
                wanted[room] -= taken
                if wanted[room] == 0:
                    files.clear()
                elif taken:
                    files.append(name)

    def draw_lines(self, places):
        for place in places:
            name, line = place.rsplit(":", 1)
            for change in self.read(name):
                if change.line == int(line):
                    self.add(name, change)

    def replace(self, broken, redraw):
        """Others, of the same files, for those that do not compile."""
        for number in broken:
            name, _ = self.drawn.pop(number)
            if redraw:
                self.take(name)

    def read(self, name):
        if name not in self.left:
            self.left[name] = list(switches.changes_of(self.tree.text(name)))
        return self.left[name]

    def take(self, name):
        """Draws a change of a file, each kind as likely as the others; false where it has no more."""
        left = self.read(name)
        if not left:
            return False
        kind = self.chance.choice(sorted({change.kind for change in left}))
        change = self.chance.choice([it for it in left if it.kind == kind])
        left.remove(change)
        self.add(name, change)
        return True

    def add(self, name, change):
        self.last += 1
        self.drawn[self.last] = name, change
