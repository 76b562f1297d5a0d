# An input method at work: Vietnamese composed by ibus and Unikey in the panel's fields, seen while it is composed.
# Usage: input_method_test.py PROGRAM TREE. Exit 77, saying why, where ibus or Unikey is not installed.
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import journal
from stage import Display, Screen, Show, run, until

PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")
UNIKEY = "/usr/share/ibus/component/unikey.xml"
AMBER = (0xf5, 0xbf, 0x4f)  # what is being composed is underlined with it


class Desktop(Display):
    """A display with a message bus and an input method of its own; nothing of the user's is read or written."""

    def __init__(self, folder):
        super().__init__(["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "1920x1200x24", "-fbdir", folder],
                         os.path.join(folder, "x.log"))
        assert self.name, "Xvfb does not start"
        self.folder, self.daemon = folder, None
        os.mkdir(os.path.join(folder, "run"), 0o700)
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], env=self.environment(),
                                    text=True, stdout=subprocess.PIPE, stderr=self.log)
        self.address = self.bus.stdout.readline().strip()
        assert self.address, "there is no message bus"
        self.manage()
        self.daemon = subprocess.Popen(["ibus-daemon", "--panel=disable", "--config=disable", "--emoji-extension=disable",
                                        "--cache=none"], env=self.environment(), stdout=self.log, stderr=self.log)
        until("ibus", lambda: self.ibus("address").startswith("unix:"))

    def environment(self):
        folder = getattr(self, "folder", None)
        if not folder:
            return super().environment()
        own = {"HOME": folder, "XDG_RUNTIME_DIR": os.path.join(folder, "run"), "GSETTINGS_BACKEND": "memory",
               "NO_AT_BRIDGE": "1", "IBUS_ENABLE_SYNC_MODE": "1", "SDL_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus",
               "DBUS_SESSION_BUS_ADDRESS": getattr(self, "address", "")}
        return {k: v for k, v in {**super().environment(), **own}.items() if not k.startswith("XDG_C")}

    def ibus(self, *words):
        return subprocess.run(["ibus", *words], env=self.environment(), capture_output=True, text=True).stdout.strip()

    def close(self):
        for process in (self.daemon, self.bus):
            if process:
                process.terminate()
                process.wait()
        self.bus.stdout.close()
        super().close()


class InputMethod(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.desktop = Desktop(self.folder.name)
        self.addCleanup(self.desktop.close)
        self.state = os.path.join(self.folder.name, "state")
        self.show = Show(self.desktop, PROGRAM, SAMPLE, self.state, "--windowed", "640x360", "--language", "vi")
        self.addCleanup(self.show.close)
        self.show.wait(settled="1")
        panel = self.desktop.tool("xdotool", "search", "--sync", "--name", "bangvang panel").split()[0]
        self.desktop.tool("xdotool", "windowfocus", "--sync", panel)
        self.screen = Screen(self.folder.name)
        self.addCleanup(self.screen.close)

    def amber(self):
        """How many pixels of the screen are amber."""
        blue, green, red = AMBER[2], AMBER[1], AMBER[0]
        return bytes(self.screen.memory[self.screen.start:]).count(bytes((blue, green, red)))

    def open_field(self, key):
        before = self.amber()
        self.show.press(key)
        until("a field", lambda: self.amber() > before + 500)
        self.desktop.ibus("engine", "Unikey")
        until("Unikey", lambda: self.desktop.ibus("engine") == "Unikey")

    def type(self, letters):
        self.desktop.tool("xdotool", "type", "--delay", "40", letters)

    def unchanged(self, step, look="program"):
        while not self.show.news.empty():
            self.show.lines.append(self.show.news.get())
        self.assertEqual((self.show.lines[-1]["step"], self.show.lines[-1]["look"]), (step, look))

    def test_a_message_is_composed_in_sight_and_one_enter_sends_it(self):
        self.open_field("m")
        plain = self.amber()
        self.type("hooij truwowngf")  # "trường" is not done yet: it is underlined
        until("an underline", lambda: self.amber() > plain + 60)
        self.type(" ")
        until("no underline", lambda: abs(self.amber() - plain) < 40)
        self.type("B, hangf H.")
        self.unchanged("title")  # blanks, B, H and the point were letters
        self.type(" ghees")
        self.show.press("Return")  # ends the word, and sends
        until("the message", lambda: journal.said(self.state, "message mc hội trường B, hàng H. ghế"))
        self.unchanged("title")
        following = self.show.lines[-1]["standby"]
        self.show.press("space")  # with the field closed it is GO again, whatever the input method would make of it
        self.show.wait(step=following, settled="1")
        self.show.press("b")
        self.show.wait(step=following, look="black", settled="1")

    def test_a_search_finds_the_word_that_is_being_composed(self):
        wanted = next(step for step in run(PROGRAM, "steps", SAMPLE).split() if "sung-thi-s" in step)
        self.open_field("slash")
        self.type("sungf thij s")
        self.show.press("Return")
        until("what was found to be next", lambda: journal.said(self.state, f"arm {wanted}"))
        self.show.press("Return")
        self.show.wait(step=wanted, settled="1")


if __name__ == "__main__":
    missing = [name for name in ("ibus-daemon", "ibus", "dbus-daemon") if not shutil.which(name)]
    if missing or not os.path.exists(UNIKEY):
        print("skipped: not installed:", ", ".join(missing or ["ibus-unikey"]))
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
