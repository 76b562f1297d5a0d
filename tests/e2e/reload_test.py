# The folder edited while the show runs: nothing on the wall changes before it is asked for, whatever happens to the files.
# Usage: reload_test.py PROGRAM TREE
import glob
import hashlib
import os
import random
import shutil
import sys
import tempfile
import time
import unittest

import journal
from stage import PATIENCE, Comparison, Display, Screen, Show, run, until

PROGRAM, TREE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(TREE, "data/le-trao-giai-mau")
SIZE = "1280x720"
LONG = bool(os.environ.get("BANGVANG_LONG"))
GUARD = 0.5
NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "H’Mẫu Niê Kdăm"]


class Folder:
    """A small ceremony that is edited as people and programs do."""

    def __init__(self, path):
        self.path = path
        os.mkdir(path)
        self.title("Lễ trao giải")
        self.write("honours.csv", "id,name,kind\nbk,Bằng khen,trao\n")
        self.names(NAMES)

    def file(self, name):
        return os.path.join(self.path, name)

    def write(self, name, text):
        with open(self.file(name), "w", encoding="utf-8") as file:
            file.write(text)

    def rename_over(self, name, text):
        """As careful editors save."""
        self.write(f".{name}.swp", text)
        os.rename(self.file(f".{name}.swp"), self.file(name))

    def half_write(self, name, text):
        """A slow program: it has the file open all the time."""
        with open(self.file(name), "w", encoding="utf-8") as file:
            file.write(text[:len(text) // 2])
            file.flush()
            time.sleep(0.4)
            file.write(text[len(text) // 2:])

    @staticmethod
    def toml(title, more=""):
        return f'title = "{title}"\nplace = "Hội trường lớn"\n{more}'

    @staticmethod
    def people(names, honour="bk"):
        return "id,honour,name,unit\n" + "".join(f"p{i},{honour},{name},Sở Y tế\n" for i, name in enumerate(names))

    def title(self, title, more=""):
        self.write("ceremony.toml", self.toml(title, more))

    def names(self, names):
        self.write("recipients.csv", self.people(names))


class Reload(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.display = Display(["Xvfb", "-noreset", "-nocursor", "-nolisten", "tcp", "-screen", "0", f"{SIZE}x24", "-fbdir", cls.scratch.name],
                              os.path.join(cls.scratch.name, "x.log"))
        assert cls.display.name, "Xvfb does not start"
        cls.display.manage()
        cls.screen = Screen(cls.scratch.name)

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()
        cls.display.close()
        cls.scratch.cleanup()

    def setUp(self):
        state = tempfile.TemporaryDirectory()
        self.addCleanup(state.cleanup)
        self.state = state.name
        self.folder = Folder(os.path.join(self.state, "le"))
        self.wall = Comparison(self.display, PROGRAM, self.folder.path, SIZE, self.state)

    def start(self, *arguments, ceremony=None):
        show = Show(self.display, PROGRAM, ceremony or self.folder.path, self.state, *arguments)
        self.addCleanup(show.close)
        show.wait(settled="1")
        show.focused()
        return show

    def seen(self):
        return hashlib.sha256(self.screen.everything()).hexdigest()

    def waiting(self, show, but=()):
        """The trace's line once data wait that are none of these."""
        end, line = time.monotonic() + PATIENCE, show.lines[-1]
        while line["waits"] in ("-", "bad", *but):
            self.assertLess(time.monotonic(), end, "nothing waits")
            line = show.wait()
        return line

    def take(self, show, waits):
        show.press("ctrl+r")
        return show.wait(data=waits, waits="-")

    def apply(self, show):
        time.sleep(GUARD)
        show.press("ctrl+shift+r")
        return show.wait(kept="0", settled="1")

    def test_an_edit_waits_is_taken_and_comes_to_the_wall_only_when_it_is_applied(self):
        show = self.start()
        self.wall.shows("title")
        before = self.seen()
        self.folder.title("Lễ trao giải năm 2023")
        waits = self.waiting(show)["waits"]
        self.assertEqual(self.seen(), before)
        line = self.take(show, waits)
        self.assertEqual(line["kept"], "1")
        time.sleep(0.5)
        self.assertEqual(self.seen(), before)
        self.apply(show)
        self.wall.shows("title")
        self.assertNotEqual(self.seen(), before)
        self.assertTrue(journal.begins(self.state, "load sha256=" + waits))
        self.assertTrue(journal.said(self.state, "renew"))

    def test_go_shows_the_next_step_of_the_new_data(self):
        show = self.start()
        self.folder.title("Lễ trao giải năm 2023")
        self.take(show, self.waiting(show)["waits"])
        step = show.go()["step"]
        self.assertEqual(show.lines[-1]["kept"], "0")
        self.wall.shows(step)

    def test_data_with_errors_do_not_wait_and_are_forgotten_once_they_are_mended(self):
        show = self.start()
        before = self.seen()
        self.folder.write("recipients.csv", Folder.people(NAMES, honour="khong-co"))
        show.wait(waits="bad")
        show.press("ctrl+r")
        self.folder.names(NAMES)
        line = show.wait(waits="-")
        self.assertEqual(line["data"], show.lines[0]["data"])
        self.assertEqual(self.seen(), before)

    def test_a_folder_that_is_moved_away_changes_nothing_and_comes_back(self):
        show = self.start()
        before = self.seen()
        away = self.folder.path + "-away"
        os.rename(self.folder.path, away)
        show.wait(waits="bad")
        self.assertEqual(self.seen(), before)
        os.rename(away, self.folder.path)
        show.wait(waits="-")
        self.folder.title("Lễ khác")
        self.waiting(show)
        self.assertEqual(self.seen(), before)

    def test_in_a_rehearsal_a_good_edit_is_on_the_wall_at_once(self):
        show = self.start("--rehearsal")
        data = show.lines[-1]["data"]
        self.folder.title("Lễ tổng duyệt")
        while show.wait(settled="1", waits="-", kept="0")["data"] == data:
            pass
        self.wall.shows("title")

    def test_a_ceremony_may_want_its_edits_on_the_wall_at_once(self):
        more = '[settings]\nreload = "auto"\n'
        self.folder.title("Lễ", more)
        show = self.start()
        data = show.lines[-1]["data"]
        self.folder.title("Lễ lớn", more)
        while show.wait(settled="1", waits="-", kept="0")["data"] == data:
            pass
        self.wall.shows("title")

    def test_a_kill_comes_back_with_the_data_that_were_taken_and_the_others_wait(self):
        show = self.start()
        show.go()
        self.folder.title("Lễ một")
        taken = self.waiting(show)["waits"]
        self.take(show, taken)
        picture = self.seen()
        self.folder.title("Lễ hai")
        other = self.waiting(show, but=(taken,))["waits"]
        show.kill()
        again = self.start()
        self.assertEqual(again.lines[-1]["data"], taken)
        self.assertEqual(again.lines[-1]["step"], show.lines[-1]["step"])
        until("the same picture", lambda: self.seen() == picture)
        self.assertEqual(self.waiting(again)["waits"], other)

    def test_a_kill_with_the_folder_gone_or_broken_comes_back_all_the_same(self):
        show = self.start()
        step = show.go()["step"]
        picture = self.seen()
        show.kill()
        self.folder.write("ceremony.toml", "title =")
        again = self.start()
        self.assertEqual(again.lines[-1]["step"], step)
        until("the same picture", lambda: self.seen() == picture)
        again.kill()
        shutil.rmtree(self.folder.path)
        again = self.start()
        self.assertEqual(again.lines[-1]["step"], step)
        until("the same picture", lambda: self.seen() == picture)

    def test_a_letter_that_no_font_was_opened_for_is_on_the_wall(self):
        show = self.start()
        self.folder.title("Lễ ភាសាខ្មែរ")
        self.take(show, self.waiting(show)["waits"])
        self.apply(show)
        self.wall.shows("title")

    def test_a_photo_that_is_replaced_is_shown_from_the_next_step_on(self):
        album = self.folder.file("photos/le")
        os.makedirs(album)
        photo = os.path.join(album, "1.png")
        run("convert", "-size", "800x600", "xc:#804000", photo)
        step = next(one for one in run(PROGRAM, "steps", self.folder.path).split() if one.startswith("photos:"))
        show = self.start()
        while show.lines[-1]["standby"] != step:
            show.go()
        before = self.seen()
        run("convert", "-size", "800x600", "xc:#004080", "png:" + photo + ".part")
        os.rename(photo + ".part", photo)
        time.sleep(1)  # nothing on any screen tells of it
        self.assertEqual(self.seen(), before)
        show.go()
        self.wall.shows(step)

    def test_data_that_were_never_taken_are_not_kept_for_ever(self):
        show = self.start()
        waits = "-"
        for i in range(8):
            self.folder.title(f"Lễ {i}")
            waits = self.waiting(show, but=(waits,))["waits"]
        until("tidied", lambda: len(glob.glob(os.path.join(self.state, "bangvang", "*.data"))) <= 4)

    def test_a_soak_of_edits_leaves_the_wall_as_it_is_until_each_is_applied(self):
        chance = random.Random(7)
        show = self.start()
        seen, waits, ready = self.seen(), "-", []
        for i in range(2000 if LONG else 100):
            title, people = Folder.toml(f"Lễ thứ {i}"), Folder.people(NAMES[:-1] + [f"Người thứ {i}"])
            how = chance.choice(["title", "people", "renamed", "half", "bad", "torn"])
            saved = time.monotonic()
            if how == "title":
                self.folder.write("ceremony.toml", title)
            elif how == "people":
                self.folder.write("recipients.csv", people)
            elif how == "renamed":
                self.folder.rename_over("ceremony.toml", title)
            elif how == "half":
                self.folder.half_write("recipients.csv", people)
            elif how == "bad":
                self.folder.write("recipients.csv", Folder.people(NAMES, honour=f"khong-co-{i}"))
            else:
                self.folder.write("ceremony.toml", title[:8])
            if how in ("bad", "torn"):
                if show.lines[-1]["waits"] != "bad":
                    show.wait(waits="bad")
                self.assertEqual(self.seen(), seen, f"{how} edit {i}")
                self.folder.write("ceremony.toml", title)
                self.folder.write("recipients.csv", people)
            waits = self.waiting(show, but=(waits,))["waits"]
            if how in ("title", "people", "renamed"):
                ready.append(time.monotonic() - saved)
            self.assertEqual(self.seen(), seen, f"{how} edit {i}")
            if i % 10 == 9:
                kept = self.take(show, waits)["kept"]
                self.assertEqual(self.seen(), seen, f"taken {i}")
                if kept == "1":
                    self.apply(show)
                self.wall.shows(show.lines[-1]["step"])
                seen, waits = self.seen(), "-"
                if chance.random() < 0.5 and show.lines[-1]["standby"]:
                    self.wall.shows(show.go()["step"])
                    seen = self.seen()
        print(f"edit saved until it waits: median {sorted(ready)[len(ready) // 2] * 1000:.0f} ms, most {max(ready) * 1000:.0f} ms")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
