# `script` writes a PDF of which the text can be taken again: every recipient in order, how names are said, and the call sheet.
# Usage: script_test.py PROGRAM TREE
import csv
import os
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM, TREE = (os.path.abspath(path) for path in sys.argv[1:3])


def run(*arguments, language="C.UTF-8"):
    environment = dict(os.environ, LANG=language)
    for name in ("LC_ALL", "LC_MESSAGES"):
        environment.pop(name, None)
    return subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=120)


def plain(text):
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ")).strip()


def text_of(pdf):
    taken = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return [plain(page) for page in taken.split("\f")]


def rows_of(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def name_of(row):
    return plain(row.get("họ và tên") or row.get("tên tập thể") or row.get("tên") or "")


class Script(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="bangvang-script-")
        self.addCleanup(place.cleanup)
        self.place = place.name
        self.pdf = os.path.join(place.name, "out", "script.pdf")

    def folder(self, name):
        return os.path.join(TREE, "data", name)

    def written(self, folder):
        made = run("script", folder, "-o", self.pdf)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertRegex(made.stdout, r"script\.pdf: \d+ (pages|trang)\n")
        self.assertEqual(os.listdir(os.path.dirname(self.pdf)), ["script.pdf"])
        return text_of(self.pdf)

    def assert_in_order(self, names, text):
        at = 0
        for name in names:
            found = text.find(name, at)
            self.assertGreaterEqual(found, 0, f"{name} is not there, or not in its order")
            at = found + len(name)

    def test_every_recipient_is_in_the_script_and_in_the_call_sheet_in_order(self):
        for ceremony in ("le-trao-giai-mau", "bac-trung-bo-2022", "trung-du-mien-nui-2014"):
            with self.subTest(ceremony):
                names = [name_of(row) for row in rows_of(self.folder(ceremony), "recipients.csv")]
                self.assertTrue(all(names))
                pages = self.written(self.folder(ceremony))
                second = next(i for i, page in enumerate(pages) if "Danh sách gọi lên sân khấu Số là" in page)
                self.assert_in_order(names, plain(" ".join(pages[:second])))
                self.assert_in_order(names, plain(" ".join(pages[second:])))

    def test_how_names_are_said_and_proxies_and_decisions_are_there(self):
        folder = self.folder("le-trao-giai-mau")
        whole = plain(" ".join(self.written(folder)))
        said = [row["cách đọc"] for row in rows_of(folder, "recipients.csv") if row["cách đọc"]]
        self.assertGreater(len(said), 1)
        for words in said:
            self.assertEqual(whole.count("Đọc: " + plain(words)), 2)  # once in each part
        self.assertIn("Truy tặng · Nhận thay: Phạm Thị C (vợ)", whole)
        self.assertIn("Quyết định số 000/QĐ-TTg ngày 01 tháng 01 năm 2000", whole)
        self.assertIn("Ông Đặng Văn Mẫu, Trưởng Ban tổ chức", whole)
        self.assertIn("Xin trân trọng kính mời ông Đặng Văn Mẫu lên khai mạc.", whole)

    def test_each_page_has_the_ceremony_and_its_number_of_all(self):
        pages = [page for page in self.written(self.folder("le-trao-giai-mau")) if page]
        for number, page in enumerate(pages, 1):
            self.assertIn("Lễ trao giải mẫu", page)
            self.assertIn(f"trang {number}/{len(pages)}", page)

    def test_letters_are_text_in_embedded_fonts(self):
        self.written(self.folder("bac-trung-bo-2022"))
        fonts = subprocess.run(["pdffonts", self.pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertRegex(font, r"\+(Inter|Vollkorn|Noto)\S* .* yes yes yes ")
        pictures = subprocess.run(["pdfimages", "-list", self.pdf], capture_output=True, text=True, check=True).stdout
        self.assertEqual(len(pictures.splitlines()), 2)  # the head of the list

    def ceremony(self, recipients, honours="mã,danh hiệu,bố cục\nbk,Bằng khen,danh sách\n"):
        folder = os.path.join(self.place, "le")
        os.makedirs(folder)
        for name, text in (("ceremony.toml", 'title = "Lễ"\n'), ("honours.csv", honours), ("recipients.csv", recipients)):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        return folder

    def test_five_hundred_recipients_with_long_names_are_all_there(self):
        long = "Nguyễn Phúc Công Tằng Tôn Nữ " + "Thùy Dương " * 8
        names = [plain(f"{long} {i}") for i in range(500)]
        folder = self.ceremony("khen thưởng,họ và tên\n" + "".join(f"bk,{name}\n" for name in names))
        whole = plain(" ".join(self.written(folder)))
        for i in range(500):
            self.assertGreaterEqual(len(re.findall(rf"\b{i + 1} Nguyễn Phúc", whole)), 2, i)
        self.assertEqual(whole.count("Nguyễn Phúc Công Tằng Tôn Nữ"), 1000)

    def test_a_ceremony_with_nothing_but_a_title_has_a_script(self):
        folder = os.path.join(self.place, "le")
        os.makedirs(folder)
        with open(os.path.join(folder, "ceremony.toml"), "w", encoding="utf-8") as file:
            file.write('title = "Lễ trống"\n')
        self.assertIn("Lễ trống", self.written(folder)[0])

    def test_errors_in_the_data_stop_it_unless_anyway(self):
        folder = self.ceremony("khen thưởng,họ và tên\nbk,A\nkhac,B\n")
        failed = run("script", folder, "-o", self.pdf)
        self.assertEqual(failed.returncode, 1)
        self.assertIn("recipients.csv:3:", failed.stderr)
        self.assertFalse(os.path.exists(self.pdf))
        self.assertEqual(run("script", folder, "--anyway", "-o", self.pdf).returncode, 0)

    def test_what_stood_there_stays_where_the_new_one_cannot_be_written(self):
        with open(os.path.join(self.place, "file"), "w") as file:
            file.write("mine")
        failed = run("script", self.folder("bac-trung-bo-2022"), "-o", os.path.join(self.place, "file", "script.pdf"))
        self.assertEqual(failed.returncode, 1)
        self.assertEqual(failed.stderr.count("\n"), 1, failed.stderr)
        self.assertIn("file", failed.stderr)

    def test_a_folder_takes_a_file_named_after_the_ceremony(self):
        made = run("script", self.folder("bac-trung-bo-2022"), "-o", self.place, language="vi_VN.UTF-8")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertIn("trang", made.stdout)
        self.assertIn("bac-trung-bo-2022-script.pdf", os.listdir(self.place))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
