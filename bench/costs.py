"""What one run costs, with a bound on its time and its addresses: what would take all of the machine ends there."""
import os
import resource
import subprocess
from pathlib import Path

MOST_ADDRESSES = 4 << 30  # bytes


def cost_of_run(program, arguments, folder, most_seconds):
    """Processor seconds, KiB and printed bytes of one run in a folder; the run's exit code."""

    def bound_run():
        resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
        resource.setrlimit(resource.RLIMIT_CPU, (most_seconds, most_seconds))

    printed = Path(folder).with_name(Path(folder).name + ".printed")
    try:
        with open(printed, "wb") as stream:
            process = subprocess.Popen([program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=stream,
                                       stderr=subprocess.STDOUT, preexec_fn=bound_run)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss, printed.stat().st_size, process.returncode
    finally:
        printed.unlink(missing_ok=True)
