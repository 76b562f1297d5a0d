#!/usr/bin/env python3
"""A ceremony in files that LibreOffice itself has written shows what the same ceremony shows as CSVs: the same steps, and
the same pixels. Usage: office_test.py PROGRAM TREE; 77 where LibreOffice is not installed."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import office_files

PROGRAM, TREE = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
SAMPLE = TREE / "data" / "le-trao-giai-mau"

SHEETS = [("1. Chương trình", "agenda"), ("ĐƠN VỊ THÀNH VIÊN", "members"), ("dai bieu", "delegates"), ("Hình thức khen thưởng", "honours"),
          ("Đợt trao", "batches"), ("Danh sách khen thưởng (2)", "recipients"), ("Chấm điểm tong-hop", "rankings/tong-hop"), ("Chỉ tiêu quy-mo", "figures/quy-mo"),
          ("Chỉ tiêu so-sanh", "figures/so-sanh"), ("Số liệu truc-tiep", "figures/truc-tiep"), ("Ảnh hoat-dong", "photos/hoat-dong"),
          ("Ảnh phong-canh", "photos/phong-canh")]


def convert(scratch, kind, *files, options=()):
    """One process for all files: most of the time goes into starting it."""
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", *options, "--convert-to", kind,
                    "--outdir", str(scratch), *map(str, files)], check=True, timeout=150, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class OfficeFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="bangvang-office-"))
        cls.addClassCleanup(shutil.rmtree, cls.scratch, ignore_errors=True)
        tables = {name: office_files.rows_of(SAMPLE / f"{name}.csv") for _, name in SHEETS}
        (cls.scratch / "ceremony.fods").write_text(office_files.workbook([(sheet, tables[name]) for sheet, name in SHEETS]), encoding="utf-8")
        (cls.scratch / "tong-hop.fods").write_text(office_files.workbook([("Sheet1", tables["rankings/tong-hop"])]), encoding="utf-8")
        (cls.scratch / "phu-luc.html").write_text(office_files.annex(tables["recipients"]), encoding="utf-8")
        convert(cls.scratch, "xlsx", cls.scratch / "ceremony.fods", cls.scratch / "tong-hop.fods")
        convert(cls.scratch, "ods", cls.scratch / "ceremony.fods", cls.scratch / "tong-hop.fods")
        convert(cls.scratch, "docx:MS Word 2007 XML", cls.scratch / "phu-luc.html", options=["--infilter=HTML (StarWriter)"])
        cls.said_of_csv, cls.drawn_of_csv = cls.said(SAMPLE), cls.drawn(SAMPLE)

    @classmethod
    def said(cls, folder):
        """Its problems, and its steps."""
        ran = [subprocess.run([PROGRAM, verb, folder], capture_output=True, text=True, env={**os.environ, "LC_ALL": "en"}) for verb in ("check", "steps")]
        return [one.stdout + one.stderr for one in ran]

    @classmethod
    def drawn(cls, folder):
        """All its pictures."""
        pictures = pathlib.Path(tempfile.mkdtemp(dir=cls.scratch))
        subprocess.run([PROGRAM, "render", folder, "--sheet", "-o", pictures / "sheet.png"], check=True, capture_output=True)
        return [sheet.read_bytes() for sheet in sorted(pictures.iterdir())]

    def folder(self, keep=(), **files):
        """The sample without its tables but those to keep, and with these files in their place."""
        place = pathlib.Path(tempfile.mkdtemp(dir=self.scratch)) / SAMPLE.name
        left_out = {f"{name}.csv" for _, name in SHEETS} - {f"{name}.csv" for name in keep}
        for path in SAMPLE.rglob("*"):
            name = path.relative_to(SAMPLE)
            if path.is_file() and str(name) not in left_out:
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, place / name)
        for name, made in files.items():
            target = place / name.replace("__", "/").replace("_dot_", ".").replace("_", "-")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.scratch / made, target)
        return place

    def assert_same(self, folder):
        self.assertEqual(self.said(folder), self.said_of_csv)

    def assert_drawn_alike(self, folder):
        pictures = self.drawn(folder)
        self.assertTrue(pictures and pictures == self.drawn_of_csv, "the pictures differ")

    def test_a_workbook_of_the_whole_ceremony_as_xlsx(self):
        folder = self.folder(ceremony_dot_xlsx="ceremony.xlsx")
        self.assert_same(folder)
        self.assert_drawn_alike(folder)

    def test_a_workbook_of_the_whole_ceremony_as_ods(self):
        self.assert_same(self.folder(ceremony_dot_ods="ceremony.ods"))

    def test_an_annex_as_docx_and_rankings_as_workbooks(self):
        keep = [name for _, name in SHEETS if name not in ("recipients", "rankings/tong-hop")]
        folder = self.folder(keep, phu_luc_dot_docx="phu-luc.docx", rankings__tong_hop_dot_ods="tong-hop.ods")
        self.assert_same(folder)
        self.assert_drawn_alike(folder)

    def test_a_formula_of_libreoffice_with_an_error_names_its_cell(self):
        sheet = office_files.workbook([("Đại biểu", [["tên"], ["Ông A"]])]).replace(office_files.cell("Ông A"), '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/>')
        (self.scratch / "dai-bieu.fods").write_text(sheet, encoding="utf-8")
        convert(self.scratch, "xlsx", self.scratch / "dai-bieu.fods")
        keep = [name for _, name in SHEETS if name != "delegates"]
        said = self.said(self.folder(keep, dai_bieu_dot_xlsx="dai-bieu.xlsx"))[0]
        self.assertIn("dai-bieu.xlsx:Đại biểu!A4: error: the formula of this cell gives the error “#DIV/0!”", said)


if __name__ == "__main__":
    if not shutil.which("soffice"):
        print("LibreOffice is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1], verbosity=2)
