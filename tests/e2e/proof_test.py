#!/usr/bin/env python3
"""The proof as a PDF: its names are those of the data, its letters are text, its photos are JPEG; what it leaves, and how it ends.
Usage: proof_test.py PROGRAM TREE; needs poppler-utils, else it is skipped (77)."""
import csv
import glob
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
import unittest

PROGRAM, TREE = sys.argv[1:3]


def run(*arguments, environment=None):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, cwd=TREE,
                          env={**os.environ, "LANG": "C.UTF-8", "LC_MESSAGES": "en", "LC_ALL": "", **(environment or {})})


def squeezed(text):
    """Without spaces, breaks and case: lines are wrapped and headings are capitals on the wall."""
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text)).casefold()


def text_of(pdf):
    return squeezed(subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True).stdout)


def column(path, *names):
    with open(path, encoding="utf-8-sig") as table:
        rows = [line for line in table if line.strip()]
    for row in csv.DictReader(rows):
        for header, value in row.items():
            if header and header.strip().casefold() in names and (value or "").strip():
                yield value.strip()


class Proof(unittest.TestCase):
    proofs = tempfile.TemporaryDirectory(prefix="bangvang-proofs-")  # of the tree's own ceremonies, each made once

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="bangvang-proof-")
        self.pdf = os.path.join(self.folder, "proof.pdf")

    def tearDown(self):
        shutil.rmtree(self.folder)

    def ceremony(self, **files):
        folder = os.path.join(self.folder, "le")
        os.makedirs(folder, exist_ok=True)
        for name, text in files.items():
            with open(os.path.join(folder, name.replace("_", ".")), "w", encoding="utf-8") as file:
                file.write(text)
        return folder

    def proven(self, ceremony):
        """The proof of one of the tree's ceremonies, which are without errors."""
        pdf = os.path.join(self.proofs.name, os.path.basename(ceremony) + ".pdf")
        if not os.path.exists(pdf):
            done = run("proof", ceremony, "-o", pdf)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(done.stdout.strip(), pdf)
        return pdf

    def check_names(self, ceremony):
        text = text_of(self.proven(ceremony))
        names = [*column(f"{TREE}/{ceremony}/recipients.csv", "tên", "họ tên", "họ và tên", "tên gọi", "name")]
        for ranking in glob.glob(f"{TREE}/{ceremony}/rankings/*.csv"):
            names += [unit for unit in column(ranking, "đơn vị", "unit") if unit != "Điểm tối đa"]
        self.assertGreater(len(names), 1)
        for name in names:  # beneath the picture, too: once is not enough
            self.assertGreater(text.count(squeezed(name)), 1, name)

    def test_every_recipient_and_every_unit_stands_in_the_text(self):
        for ceremony in ("data/le-trao-giai-mau", "data/bac-trung-bo-2022"):
            with self.subTest(ceremony):
                self.check_names(ceremony)

    def test_fonts_are_embedded_and_know_their_letters_and_pictures_are_only_photos(self):
        pdf = self.proven("data/le-trao-giai-mau")
        fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(any("Vollkorn" in font for font in fonts))
        self.assertTrue(any("Inter" in font for font in fonts))
        for font in fonts:
            embedded, subset, unicode_map = font.split()[-5:-2]
            self.assertEqual((embedded, unicode_map), ("yes", "yes"), font)
        images = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        photos = {line.split()[10] for line in images if line.split()[8] == "jpeg"}
        self.assertGreater(len(photos), 20)
        others = [line for line in images if line.split()[8] != "jpeg"]
        self.assertLess(len({line.split()[10] for line in others}), 8, "\n".join(others))  # the emblem, in its sizes

    def test_the_pages_are_two_steps_each_and_a_summary(self):
        pdf = self.proven("data/bac-trung-bo-2022")
        steps = len(run("steps", "data/bac-trung-bo-2022").stdout.split())
        about = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        pages = int(re.search(r"Pages:\s+(\d+)", about).group(1))
        self.assertGreaterEqual(pages, 1 + (steps + 1) // 2)
        self.assertIn("A4", about)

    def test_an_error_of_the_data_is_told_and_printed_and_exits_with_1(self):
        folder = self.ceremony(ceremony_toml='title = "Lễ"\n', honours_csv="name,kind\nA,trao\nB,given\n")
        done = run("proof", folder, "-o", self.pdf)
        self.assertEqual(done.returncode, 1)
        self.assertIn("honours.csv:3:", done.stderr)
        self.assertIn("honours.csv:3:", text_of(self.pdf))

    def test_a_name_that_is_cut_in_the_hall_is_an_error(self):
        name = "Nguyễn " * 400
        folder = self.ceremony(ceremony_toml='title = "Lễ"\n', honours_csv="id,name,kind\nbk,Bằng khen,trao\n",
                               recipients_csv=f"honour,name,unit\nbk,{name},Đơn vị\n")
        done = run("proof", folder, "-o", self.pdf)
        self.assertEqual(done.returncode, 1)
        self.assertIn("recipients.csv:2:2: error: hall: there is no room, it is cut short", done.stderr)

    def test_a_photo_that_is_broken_is_a_warning(self):
        folder = self.ceremony(ceremony_toml='title = "Lễ"\n')
        os.makedirs(folder + "/photos/a")
        with open(folder + "/photos/a/1.jpg", "wb") as photo:
            photo.write(b"\xff\xd8\xff no photo")
        done = run("proof", folder, "-o", self.pdf)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("photos/a/1.jpg: warning:", done.stderr)

    def test_pictures_are_written_as_png_by_output(self):
        folder = self.ceremony(ceremony_toml='title = "Lễ"\n[output.hall]\nsize = [640, 360]\n[output.mc]\nsize = [320, 180]\n[output.lobby]\nsize = [180, 320]\n')
        done = run("proof", folder, "-o", self.pdf, "--png", self.folder + "/png")
        self.assertEqual(done.returncode, 0, done.stderr)
        names = sorted(os.listdir(self.folder + "/png"))
        self.assertIn("hall-001-title.png", names)
        self.assertIn("mc-001-title.png", names)
        self.assertIn("hall-hold.png", names)
        for start in ("lobby-before-001-", "lobby-after-001-"):
            self.assertTrue(any(name.startswith(start) for name in names), names)
        sizes = {"hall": (640, 360), "mc": (320, 180), "lobby": (180, 320)}
        for name in names:
            with open(f"{self.folder}/png/{name}", "rb") as file:
                header = file.read(24)
            size = int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")
            self.assertEqual(size, sizes[name.split("-")[0]], name)

    def test_where_nothing_can_be_written_it_says_so_in_a_line(self):
        done = run("proof", "data/bac-trung-bo-2022", "-o", "/proc/none/proof.pdf")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertIn("cannot write the file", done.stderr)

    def test_a_disk_that_fills_up_leaves_what_was_there(self):
        with open(self.pdf, "w") as before:
            before.write("before")
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        signal_ignored = lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN), limit())
        done = subprocess.run([PROGRAM, "proof", "data/bac-trung-bo-2022", "-o", self.pdf], capture_output=True, text=True,
                              cwd=TREE, preexec_fn=signal_ignored, env={**os.environ, "LANG": "C.UTF-8", "LC_MESSAGES": "en", "LC_ALL": ""})
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("cannot write the file", done.stderr)
        self.assertEqual(os.listdir(self.folder), ["proof.pdf"])
        with open(self.pdf) as after:
            self.assertEqual(after.read(), "before")

    def test_stopped_it_leaves_nothing(self):
        process = subprocess.Popen([PROGRAM, "proof", "data/le-trao-giai-mau", "-o", self.pdf], cwd=TREE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True, env={**os.environ, "LANG": "C.UTF-8", "LC_MESSAGES": "en", "LC_ALL": ""})
        while not os.listdir(self.folder) and process.poll() is None:
            time.sleep(.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, said)
        self.assertIn("stopped", said)
        self.assertEqual(os.listdir(self.folder), [])


if __name__ == "__main__":
    if not shutil.which("pdftotext"):
        print("skipped: pdftotext is not installed (package poppler-utils)")
        sys.exit(77)
    unittest.main(argv=[sys.argv[0]])
