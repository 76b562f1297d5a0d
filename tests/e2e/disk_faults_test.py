# The disk beneath the journal stalls, fills up, writes in part, cannot sync: the show goes on, and loses nothing.
# Usage: disk_faults_test.py PROGRAM TREE. Exit 77 in a build with sanitizers, which want to be loaded first.
import os
import subprocess
import sys
import tempfile
import time
import unittest

import journal
from stage import Display, Show, until

PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")


class FaultyDisplay(Display):
    """What is started here has the faulty disk beneath its journal."""
    faults = {}

    def environment(self):
        return {**super().environment(), **self.faults}


class DiskFaults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.library = os.path.join(cls.folder.name, "faulty_journal.so")
        subprocess.run(["c++", "-std=c++20", "-shared", "-fPIC", "-o", cls.library,
                        os.path.join(TREE, "tests/fakes/faulty_journal.cpp"), "-ldl"], check=True)
        cls.display = FaultyDisplay(["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "640x360x24"],
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
        self.fault = os.path.join(self.state.name, "fault")
        self.now("")
        self.display.faults = {"LD_PRELOAD": self.library, "BANGVANG_FAULT": self.fault}
        self.show = self.begin()
        self.display.faults = {}

    def begin(self):
        show = Show(self.display, PROGRAM, SAMPLE, self.state.name)
        self.addCleanup(show.close)
        show.wait(settled="1")
        show.focused()
        return show

    def now(self, fault):
        with open(self.fault, "w", encoding="utf-8") as file:
            file.write(fault)

    def goes_on_under(self, fault, steps=3):
        """Each GO is answered at once, whatever the disk does; the step that is live at the end."""
        self.show.go()
        self.now(fault)
        for _ in range(steps):
            following = self.show.lines[-1]["standby"]
            time.sleep(0.45)
            began = time.monotonic()
            self.show.press("space")
            self.show.wait(step=following)
            self.assertLess(time.monotonic() - began, 1.0, f"GO waited for a disk that is {fault}")
            self.show.wait(step=following, settled="1")
        return following

    def loses_nothing(self, step):
        """Once the disk is well again all lines are there, and after a kill the show is where it was."""
        self.now("")
        until("the last line", lambda: journal.last_taken(self.state.name) == step)
        self.show.kill()
        self.assertEqual(self.begin().lines[-1]["step"], step)
        self.assertEqual([name for name in os.listdir(os.path.join(self.state.name, "bangvang")) if "damaged" in name], [])

    def test_a_disk_that_stalls_for_two_seconds_delays_no_key(self):
        self.loses_nothing(self.goes_on_under("stall"))

    def test_a_full_disk_stops_nothing(self):
        step = self.goes_on_under("full")
        self.assertNotEqual(journal.last_taken(self.state.name), step)
        self.loses_nothing(step)

    def test_of_a_write_that_stops_half_way_nothing_stays(self):
        step = self.goes_on_under("short")
        (name,) = journal.files(self.state.name)
        with open(name, encoding="utf-8") as file:
            self.assertTrue(file.read().endswith("\n"))
        self.loses_nothing(step)

    def test_half_a_line_that_could_not_be_cut_off_spoils_no_later_one(self):
        step = self.goes_on_under("torn")
        (name,) = journal.files(self.state.name)
        with open(name, encoding="utf-8") as file:
            self.assertFalse(file.read().endswith("\n"))
        self.loses_nothing(step)

    def test_a_sync_that_fails_stops_nothing(self):
        self.loses_nothing(self.goes_on_under("sync"))


if __name__ == "__main__":
    if os.environ.get("BANGVANG_SANITIZED"):
        print("skipped: a sanitizer must be loaded before anything else")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
