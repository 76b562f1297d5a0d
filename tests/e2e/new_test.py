# A starter ceremony made by `new`: it passes `check`, is never written over, and the workbook has its sheets and lists.
# Usage: new_test.py PROGRAM TREE
import os
import resource
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def run(*arguments, language="en_GB.UTF-8", **more):
    environment = dict(os.environ, LANG=language)
    for name in ("LC_ALL", "LC_MESSAGES"):
        environment.pop(name, None)
    return subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, text=True, timeout=60, **more)


class Starter(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="bangvang-new-")
        self.addCleanup(place.cleanup)
        self.folder = os.path.join(place.name, "le")

    def files(self):
        return sorted(os.path.relpath(os.path.join(where, name), self.folder)
                      for where, _, names in os.walk(self.folder) for name in names)

    def test_tables_of_text_pass_check_without_a_problem_and_can_be_drawn(self):
        made = run("new", self.folder)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertIn("bangvang check " + self.folder, made.stdout)
        self.assertEqual(self.files(), sorted([
            "ceremony.toml", "agenda.csv", "members.csv", "delegates.csv", "honours.csv", "batches.csv", "recipients.csv",
            "rankings/tong.csv", "figures/ket-qua.csv", "photos/hoat-dong.csv", "photos/HUONG-DAN.txt"]))
        checked = run("check", self.folder)
        self.assertEqual((checked.returncode, checked.stdout), (0, "No problems.\n"), checked.stderr)
        self.assertIn("recipient:bang-khen.", run("steps", self.folder).stdout)
        with open(os.path.join(self.folder, "recipients.csv"), "rb") as table:
            text = table.read()
        self.assertTrue(text.startswith("\ufeffDanh hiệu;Đợt;".encode()))
        self.assertEqual(text.count(b"\n"), text.count(b"\r\n"))

    def test_nothing_is_written_over(self):
        self.assertEqual(run("new", self.folder).returncode, 0)
        toml = os.path.join(self.folder, "ceremony.toml")
        with open(toml, "w") as file:
            file.write("mine")
        for more in ([], ["--xlsx"]):
            again = run("new", self.folder, *more)
            self.assertEqual(again.returncode, 2)
            self.assertIn("is not empty", again.stderr)
            self.assertEqual(again.stderr.count("\n"), 1)
        self.assertIn("không trống", run("new", self.folder, language="vi_VN.UTF-8").stderr)
        with open(toml) as file:
            self.assertEqual(file.read(), "mine")
        self.assertNotIn("ceremony.xlsx", self.files())

    def test_no_folder_or_two_are_a_wrong_argument(self):
        self.assertEqual(run("new").returncode, 2)
        self.assertIn("no folder was named", run("new").stderr)
        self.assertEqual(run("new", self.folder, "two").returncode, 2)
        self.assertFalse(os.path.exists(self.folder))

    def test_a_disk_that_takes_no_more_leaves_nothing_behind(self):
        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
            import signal
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        for more in ([], ["--xlsx"]):
            failed = run("new", self.folder, *more, preexec_fn=small)
            self.assertEqual(failed.returncode, 1, failed.stderr)
            self.assertEqual(failed.stderr.count("\n"), 1, failed.stderr)
            self.assertFalse(os.path.exists(self.folder))

    def workbook(self):
        self.assertEqual(run("new", self.folder, "--xlsx").returncode, 0)
        self.assertEqual(self.files(), ["ceremony.toml", "ceremony.xlsx", "photos/HUONG-DAN.txt"])
        return zipfile.ZipFile(os.path.join(self.folder, "ceremony.xlsx"))

    def test_the_workbook_has_a_guide_and_a_sheet_a_table(self):
        with self.workbook() as book:
            self.assertIsNone(book.testzip())
            names = [sheet.get("name") for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
            self.assertEqual(names, ["Hướng dẫn", "Chương trình", "Đơn vị thành viên", "Đại biểu", "Danh hiệu", "Đợt trao",
                                     "Danh sách khen thưởng", "Xếp hạng tong", "Chỉ tiêu ket-qua", "Ảnh hoat-dong"])
            words = "".join(xml.fromstring(book.read("xl/sharedStrings.xml")).itertext())
            self.assertIn("CÁCH ĐIỀN TỆP NÀY", words)
            for number in range(2, len(names) + 1):
                sheet = xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
                pane = next(sheet.iter(MAIN + "pane"))
                self.assertEqual((pane.get("ySplit"), pane.get("state")), ("1", "frozen"))

    def test_the_workbook_is_read_as_the_tables_of_text_are(self):
        self.workbook().close()
        checked = run("check", self.folder)
        self.assertEqual((checked.returncode, checked.stdout), (0, "No problems.\n"), checked.stderr)
        text = self.folder + "-csv"
        self.assertEqual(run("new", text).returncode, 0)
        self.assertEqual(run("steps", self.folder).stdout, run("steps", text).stdout)

    def test_lists_stand_where_only_a_few_words_are_understood(self):
        with self.workbook() as book:
            sheet = xml.fromstring(book.read("xl/worksheets/sheet7.xml"))  # recipients
            lists = {rule.get("sqref"): rule.find(MAIN + "formula1").text for rule in sheet.iter(MAIN + "dataValidation")}
            self.assertEqual(lists["A2:A1001"], "'Danh hiệu'!$A$2:$A$1001")
            self.assertEqual(lists["B2:B1001"], "'Đợt trao'!$A$2:$A$1001")
            self.assertEqual(lists["C2:C1001"], '"cá nhân,tập thể,hộ gia đình"')

    def test_what_a_spreadsheet_would_turn_into_dates_is_text(self):
        with self.workbook() as book:
            styles = xml.fromstring(book.read("xl/styles.xml"))
            formats = [style.get("numFmtId") for style in styles.find(MAIN + "cellXfs")]
            sheet = xml.fromstring(book.read("xl/worksheets/sheet2.xml"))  # agenda: the time, the minutes
            columns = [formats[int(column.get("style", 0))] for column in sheet.iter(MAIN + "col")]
            self.assertEqual(columns[:2], ["49", "0"])  # 49: text
            cells = {cell.get("r"): cell.get("t") for cell in sheet.iter(MAIN + "c")}
            self.assertEqual((cells["A2"], cells["B2"]), ("s", None))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
