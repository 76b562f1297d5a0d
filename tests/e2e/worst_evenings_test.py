# The worst evenings of other programs' users that only a whole screen can show: none of them may happen here.
# Usage: worst_evenings_test.py PROGRAM TREE
import os
import sys
import tempfile
import threading
import time
import unittest

from stage import Display, Screen, Show, until

PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")


class WorstEvenings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.display = Display(["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x720x24", "-fbdir", cls.folder.name],
                              os.path.join(cls.folder.name, "x.log"))
        assert cls.display.name, "Xvfb does not start"
        cls.display.manage()

    @classmethod
    def tearDownClass(cls):
        cls.display.close()
        cls.folder.cleanup()

    def show(self, *arguments):
        state = tempfile.TemporaryDirectory()
        self.addCleanup(state.cleanup)
        show = Show(self.display, PROGRAM, SAMPLE, state.name, *arguments)
        self.addCleanup(show.close)
        show.wait(settled="1")
        show.focused()
        return show

    def focus(self, window):
        self.display.tool("xdotool", "windowfocus", "--sync", window)

    def window(self, name):
        return self.display.tool("xdotool", "search", "--sync", "--name", name).split()[0]

    def test_worst_evening_6_the_clicker_does_nothing_unless_the_right_window_has_focus(self):
        show = self.show("--windowed", "640x360")
        for name in ("bangvang panel", "bangvang hall", "bangvang panel"):
            self.focus(self.window(name))
            following = show.lines[-1]["standby"]
            time.sleep(0.45)
            show.press("Next")  # a clicker's forward button
            show.wait(step=following, settled="1")

    def test_worst_evening_8_a_black_flash_between_items(self):
        show = self.show()
        screen = Screen(self.folder.name)
        self.addCleanup(screen.close)
        corners = [(4, 4), (screen.width - 5, 4), (4, screen.height - 5), (screen.width - 5, screen.height - 5)]
        looks, dark, over = [0], [], threading.Event()

        def watch():
            while not over.is_set():
                looks[0] += 1
                dark.extend((show.lines[-1]["step"], place) for place in corners if max(screen.pixel(*place)) < 24)

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            for _ in range(8):
                show.go()
        finally:
            over.set()
            watcher.join()
        self.assertGreater(looks[0], 1000)
        self.assertEqual(dark[:5], [])
        show.press("b")  # the watch would have seen it
        show.wait(look="black", settled="1")
        until("black", lambda: max(screen.pixel(*corners[0])) < 24)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
