# Hall, MC, lobby and panel at once, in windows on one large screen, compared with what render draws.
# Usage: four_outputs_test.py PROGRAM TREE
import os
import signal
import sys
import tempfile
import time
import unittest

from stage import Comparison, Display, Show, run, until

PROGRAM = sys.argv[1]
MC, LOBBY = "800x480", "450x800"
FILES = {
    "ceremony.toml": """title = "Lễ nhỏ"
place = "Hội trường nhỏ"
[lobby]
seconds = 2
scenes = ["title", "honour:bang-khen"]
[output.lobby]
size = [450, 800]
safe = 0.05
theme = "lam-ngoc"
[output.mc]
size = [800, 480]
safe = 0.02
""",
    "honours.csv": "id,name,kind,layout\nbang-khen,Bằng khen,conferred,portrait\n",
    "recipients.csv": """honour,name,position,unit,no_lobby
bang-khen,Nguyễn Thị An,Giáo viên,Trường Mẫu,
bang-khen,Trần Văn Bình,Bác sĩ,Trạm Mẫu,
bang-khen,Lê Thị Cúc,Kỹ sư,Công ty Mẫu,x
""",
}


class OnFourOutputs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.display = Display(["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "2600x1700x24"],
                              os.path.join(cls.folder.name, "x.log"))
        assert cls.display.name, "Xvfb does not start"
        cls.display.manage()

    @classmethod
    def tearDownClass(cls):
        cls.display.close()
        cls.folder.cleanup()

    def setUp(self):
        self.state = tempfile.TemporaryDirectory()
        self.addCleanup(self.state.cleanup)
        self.ceremony = os.path.join(self.state.name, "nho")
        os.mkdir(self.ceremony)
        for name, text in FILES.items():
            with open(os.path.join(self.ceremony, name), "w", encoding="utf-8") as file:
                file.write(text)
        self.wall = Comparison(self.display, PROGRAM, self.ceremony, "640x360", self.state.name)
        self.show = Show(self.display, PROGRAM, self.ceremony, self.state.name, "--windowed", "640x360", "--mc", "--lobby")
        self.addCleanup(self.show.close)
        self.show.wait(settled="1")
        panel = self.window("panel")
        self.display.tool("xdotool", "windowmove", panel, "1300", "850")  # beside the others
        self.show.focused()

    def window(self, name):
        def found():
            try:
                return self.display.tool("xdotool", "search", "--name", f"^bangvang {name}$").split()
            except Exception:  # none yet
                return None
        return until(f"the window {name}", found)[0]

    def seen(self, name, crop):
        file = os.path.join(self.state.name, f"{name}-seen.png")
        self.display.tool("import", "-silent", "-window", self.window(name), "-crop", crop, "+repage", "-depth", "8", file)
        return file

    def render(self, name, *arguments, crop=None):
        file = os.path.join(self.state.name, f"{name}.png")
        run(PROGRAM, "render", self.ceremony, *arguments, "-o", file)
        if crop:
            run("convert", file, "-crop", crop, "+repage", file)
        return file

    def mc_shows(self, step):
        """But for the clock above and the times below."""
        crop = "800x240+0+70"
        drawn = self.render("mc", "--mc", "--step", step, "--size", MC, crop=crop)
        until(f"the MC's {step}", lambda: self.wall.differing(drawn, self.seen("mc", crop)) == 0, 4)

    def cards(self, announced):
        """A round of the lobby's cards once the hall has come to that step."""
        folder = os.path.join(self.state.name, "cards-" + announced.replace(":", "_"))
        run(PROGRAM, "render", self.ceremony, "--lobby", "--announced", announced, "--all", "-o", folder)
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]

    def is_up(self, card):
        return self.wall.differing(card, self.seen("lobby", f"{LOBBY}+0+0")) == 0

    def test_the_mc_is_at_the_halls_step_and_the_lobby_shows_names_once_the_hall_has(self):
        title = self.cards("none")
        self.assertEqual(len(title), 1)
        until("the lobby's title", lambda: self.is_up(title[0]), 4)
        self.mc_shows("title")
        self.show.go()
        self.mc_shows("honour:bang-khen")
        end = time.monotonic() + 2.5  # longer than a card is up
        while time.monotonic() < end:
            self.assertTrue(self.is_up(title[0]), "the lobby shows something that the hall has not shown")
        batch = self.show.go()["step"]
        self.mc_shows(batch)
        cards = self.cards(batch)
        for card in reversed(cards[1:]):
            until(f"the lobby's {card}", lambda card=card: self.is_up(card), 8)

    def test_keys_count_in_the_mcs_window_and_closing_it_asks(self):
        self.mc_shows("title")
        self.display.tool("xdotool", "windowfocus", "--sync", self.window("mc"))
        step = self.show.go()["step"]
        self.assertEqual(step, "honour:bang-khen")
        self.display.tool("xdotool", "key", "--clearmodifiers", "alt+F4")  # the window manager asks it to close
        time.sleep(0.3)
        self.assertIsNone(self.show.process.poll())
        self.show.press("y")
        self.assertEqual(self.show.process.wait(20), 0)

    def test_after_a_crash_all_outputs_are_back(self):
        for _ in range(2):
            step = self.show.go()["step"]
        cards = self.cards(step)
        before = self.show.id()
        self.show.crash(signal.SIGSEGV)
        until("another show", lambda: self.show.id() not in (None, before))
        self.show.wait(step=step, settled="1")
        self.display.tool("xdotool", "windowmove", self.window("panel"), "1300", "850")
        self.mc_shows(step)
        until("a lobby card", lambda: any(self.is_up(card) for card in cards), 8)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
