"""The unit tests and the examples of rules, run with one change at a time."""
import re
import sys
from pathlib import Path

from mutation.tree import run

QUICK = 0.05  # seconds of a test that is run first
SLOW = 0.5  # of one that is run after those
PATIENCE = 4  # times as long as without a change, and some seconds
SECONDS_TO_START = 10
# Neither those that take many seconds nor those that read the source, which is another one here.
WANTED = "~[slow]~[.]~[tidy]"


def pattern(name):
    """A test's name as Catch reads it from a file."""
    return '"' + re.sub(r'[\\",\[\]]', lambda match: "\\" + match[0], name) + '"'


class Tests:
    def __init__(self, tree):
        self.tree = tree
        self.seconds, self.files, self.reach = {}, {}, {}

    def record(self):
        """Runs all as they are, and notes what each reaches and how long it takes."""
        reached = self.tree.root / "reached.txt"
        self.must_pass(run([self.tree.tests, WANTED], self.tree.root, environment={"ADVOLINT_REACHED": str(reached)}))
        for line in reached.read_text(encoding="utf-8").splitlines():
            seconds, file, name, numbers = line.split("\t")
            self.seconds[name], self.files[name], self.reach[name] = float(seconds), file, {int(it) for it in numbers.split()}
        self.before_all = self.reach.pop("")
        self.seconds.pop("")
        again = self.run_tests(list(self.seconds), number=0)
        self.must_pass(again)
        if f"in {len(self.seconds)} test cases" not in again.stdout:
            sys.exit(f"mutate: not all tests are found by their names\n{again.stdout[-2000:]}")
        self.must_pass(self.run_examples(0))

    def must_pass(self, made):
        if made is None or made.returncode != 0:
            sys.exit(f"mutate: the tests do not pass as it is\n{made.stdout[-4000:] if made else ''}")

    def run_tests(self, names, number):
        chosen = self.tree.root / "chosen.txt"
        chosen.write_text("\n".join(map(pattern, names)), encoding="utf-8")
        limit = PATIENCE * sum(self.seconds[name] for name in names) + SECONDS_TO_START
        return run([self.tree.tests, "--abort", "--input-file", chosen], self.tree.root, limit, {"ADVOLINT_CHANGED": str(number)})

    def run_examples(self, number):
        return run([self.tree.program, "test", "--no-config"], self.tree.root, SECONDS_TO_START, {"ADVOLINT_CHANGED": str(number)})

    def steps(self, number, source):
        """Names of tests, those that are likely to notice first. What is read once a run is reached by the first test alone: the last
        step has those that might reach it, too."""
        reaching = {name for name, numbers in self.reach.items() if number in numbers or number in self.before_all}
        own = [name for name in reaching if f"/{Path(source).stem}_test.cc" in self.files[name] and self.seconds[name] < SLOW]
        yield own
        yield [name for name in reaching if self.seconds[name] < QUICK and name not in own]
        yield [name for name in reaching if self.seconds[name] >= QUICK and name not in own]
        if reaching:
            yield [name for name, seconds in self.seconds.items() if seconds < QUICK and name not in reaching]

    def try_change(self, number, source):
        """What became of a change: "caught", "not reached" or "survived", and by what it was caught."""
        for names in self.steps(number, source):
            if not names:
                continue
            made = self.run_tests(names, number)
            if how := failure(made):
                return "caught", how
        if how := failure(self.run_examples(number)):
            return "caught", f"examples of rules ({how})"
        return ("survived" if any(self.steps(number, source)) else "not reached"), ""


def failure(made):
    """How a run failed, in short; empty where it passed."""
    if made is None:
        return "no end"
    if made.returncode == 0:
        return ""
    if made.returncode < 0:
        return f"signal {-made.returncode}"
    named = re.search(r"^-{70,}\n(.+)\n", made.stdout, re.MULTILINE)
    return f"“{named[1].strip()}”" if named else "an error"
