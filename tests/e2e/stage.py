# Stage: an X server of our own, the program on it, its trace, keys pressed and the screen compared with what render draws.
import mmap
import os
import queue
import shutil
import signal
import struct
import subprocess
import tempfile
import threading
import time

PATIENCE = 20  # seconds until something that has to happen is given up; nothing waits this long when all is well


def until(what, happened, patience=PATIENCE):
    """Waits until happened() is true; the last value is returned."""
    end = time.monotonic() + patience
    while True:
        value = happened()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain: {what}")
        time.sleep(0.02)


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout


class Display:
    """An X server with a window manager; `command` is without the display number, which the server chooses."""

    def __init__(self, command, log):
        reading, writing = os.pipe()
        self.log = open(log, "w", encoding="utf-8")
        self.server = subprocess.Popen([*command, "-displayfd", str(writing)], pass_fds=[writing], stdout=self.log,
                                       stderr=subprocess.STDOUT)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # empty if the server died
        self.name = f":{number}" if number else ""
        self.manager = None

    def environment(self):
        clean = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES")}
        return {**clean, "DISPLAY": self.name, "SDL_VIDEODRIVER": "x11", "LANG": "C.UTF-8"}

    def manage(self):
        # One that was killed is there until the server has noticed. What it is asked until then is lost, a window that
        # wants to be seen for example, and the next one ends at once.
        until("no window manager", lambda: not self.managed())
        self.manager = subprocess.Popen(["openbox"], env=self.environment(), stdout=self.log, stderr=subprocess.STDOUT)
        until("a window manager", self.managed)

    def managed(self):
        """Whether a window manager is there. One that was killed leaves its name on the root, but its own window is gone."""
        try:
            window = self.tool("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").split()[-1]
            return window in self.tool("xprop", "-id", window, "_NET_SUPPORTING_WM_CHECK")
        except subprocess.CalledProcessError:
            return False

    def tool(self, *command):
        return run(*command, env=self.environment())

    def close(self):
        for process in (self.manager, self.server):
            if process and process.poll() is None:
                process.terminate()
                process.wait()
        self.log.close()


class Screen:
    """The pixels of an Xvfb that was started with -fbdir FOLDER, without a process a look."""

    def __init__(self, folder):
        self.file = open(os.path.join(folder, "Xvfb_screen0"), "rb")
        self.memory = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        words = struct.unpack(">25I", self.memory[:100])  # an XWD header
        self.width, self.height, self.stride = words[4], words[5], words[12]
        self.start = words[0] + 12 * words[19]
        assert words[11] == 32, "not four bytes a pixel"

    def pixel(self, x, y):
        at = self.start + y * self.stride + 4 * x
        blue, green, red, _ = self.memory[at:at + 4]
        return red, green, blue

    def everything(self):
        return self.memory[self.start:self.start + self.stride * self.height]

    def close(self):
        self.memory.close()
        self.file.close()


class Show:
    """`bangvang show --trace`, its supervisor and all; what it prints is kept, and the last line is the present state."""

    def __init__(self, display, program, ceremony, state, *arguments):
        self.display = display
        environment = {**display.environment(), "XDG_STATE_HOME": state}
        self.errors = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.process = subprocess.Popen([program, "show", ceremony, "--trace", *arguments], env=environment, text=True,
                                        start_new_session=True, stdout=subprocess.PIPE, stderr=self.errors)
        self.lines = []
        self.news = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.news.put(dict(part.split("=", 1) for part in line.split()))
        self.news.put(None)

    def wait(self, **wanted):
        """Reads the trace until a line says all that is wanted, for example step="title", settled="1"."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                line = self.news.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"the trace never said {wanted}; last: {self.lines[-3:]}") from None
            if line is None:
                self.process.wait()
                self.errors.seek(0)
                raise AssertionError(f"show ended with {self.process.returncode}: {self.errors.read()}")
            self.lines.append(line)
            if all(line.get(key) == value for key, value in wanted.items()):
                return line

    def id(self):
        """The show itself, beneath its supervisor; None between two of them."""
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children", encoding="utf-8") as file:
            children = file.read().split()
        return int(children[0]) if children else None

    def rest(self):
        """What else it said before it ended."""
        while (line := self.news.get(timeout=PATIENCE)) is not None:
            self.lines.append(line)
            yield line

    def focused(self):
        """Waits until one of the program's windows has the keyboard."""
        def ours():
            try:
                return self.display.tool("xdotool", "getwindowfocus", "getwindowpid").strip() == str(self.id())
            except subprocess.CalledProcessError:
                return False
        until("the keyboard's focus", ours)

    def press(self, *keys):
        self.display.tool("xdotool", "key", "--clearmodifiers", *keys)

    def go(self):
        """GO, and the line of the trace where the next step stands still."""
        next_step = self.lines[-1]["standby"]
        time.sleep(0.45)  # a press within guard_ms of the last one is refused, as it should be
        self.press("space")
        return self.wait(step=next_step, settled="1")

    def kill(self):
        """The power is gone: supervisor and all."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def crash(self, how=signal.SIGSEGV):
        os.kill(self.id(), how)

    def crash_until_the_panel_stays_away(self):
        """Three times; each time the same step is back."""
        step = self.lines[-1]["step"]
        for _ in range(3):
            before = self.id()
            self.crash()
            until("another show", lambda: self.id() not in (None, before))
            self.wait(step=step, settled="1")
        self.focused()

    def quit(self):
        self.press("ctrl+q")
        time.sleep(0.2)
        self.press("y")
        return self.process.wait(PATIENCE)

    def close(self):
        if self.process.poll() is None:
            self.kill()
        self.process.stdout.close()
        self.errors.close()


class Comparison:
    """Pictures of the screen against pictures that render draws; both are kept where they differ."""

    def __init__(self, display, program, ceremony, size, folder):
        self.display, self.program, self.ceremony, self.size, self.folder = display, program, ceremony, size, folder

    def drawn(self, step):
        file = os.path.join(self.folder, "drawn.png")
        run(self.program, "render", self.ceremony, "--step", step, "--size", self.size, "-o", file)
        return file

    def seen(self, crop):
        file = os.path.join(self.folder, "seen.png")
        self.display.tool("import", "-silent", "-window", "root", "-crop", crop, "+repage", "-depth", "8", file)
        return file

    def colours(self, seen):
        """The different colours of a picture."""
        lines = run("convert", seen, "-unique-colors", "txt:-").splitlines()
        return [line.split()[2] for line in lines if not line.startswith("#")]

    def differing(self, drawn, seen):
        """How many pixels differ by more than two hundredths."""
        told = subprocess.run(["compare", "-metric", "AE", "-fuzz", "2%", drawn, seen, "null:"], capture_output=True,
                              text=True)
        return int(float(told.stderr.split()[0]))

    def shows(self, step, crop=None):
        """The screen comes to be the picture of the step."""
        drawn, crop = self.drawn(step), crop or f"{self.size}+0+0"
        try:
            until(step, lambda: self.differing(drawn, self.seen(crop)) == 0, 3)
        except AssertionError:
            name = step.replace("/", "_").replace(":", "_")
            keep = os.environ.get("BANGVANG_KEEP", tempfile.gettempdir())
            for file in ("drawn", "seen"):
                shutil.copy(os.path.join(self.folder, f"{file}.png"), os.path.join(keep, f"{name}-{file}.png"))
            raise AssertionError(f"the screen is not the picture of {step}; see {keep}/{name}-*.png") from None
