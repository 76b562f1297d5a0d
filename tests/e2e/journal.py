# Journals as files: what was taken last, and making one look old. Lines are "seq wall_ms steady_ms sender crc32 command".
import glob
import os
import zlib


def files(state):
    return [name for name in glob.glob(os.path.join(state, "bangvang", "*.journal")) if ".rehearsal." not in name]


def last_taken(state):
    """The step of the last whole line that takes one, or None."""
    (name,) = files(state)
    with open(name, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split(" ", 6) for line in file if line.endswith("\n")]
    taken = [parts[6] for parts in lines if parts[5] == "take"]
    return taken[-1] if taken else None


def said(state, command):
    """Whether some line is this command."""
    (name,) = files(state)
    with open(name, encoding="utf-8") as file:
        return any(line.rstrip("\n").split(" ", 5)[5:] == [command] for line in file)


def begins(state, command):
    """Whether some line's command begins with this."""
    (name,) = files(state)
    with open(name, encoding="utf-8") as file:
        return any("".join(line.split(" ", 5)[5:]).startswith(command) for line in file)


def age(state, hours):
    """Everything in it happened that much earlier."""
    (name,) = files(state)
    with open(name, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split(" ", 5) for line in file]
    with open(name, "w", encoding="utf-8") as file:
        for number, wall, steady, sender, _, command in lines:
            head = f"{number} {int(wall) - hours * 3600000} {int(steady) - hours * 3600000} {sender}"
            file.write(f"{head} {zlib.crc32(f'{head} {command}'.encode()):08x} {command}\n")
