"""Tables as LibreOffice takes them in: a flat OpenDocument workbook with typed cells, and a page of HTML with tables."""
import csv
import html
import re

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:time-style style:name="N1"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:date-style style:name="N2"><number:month/><number:text>/</number:text><number:day/><number:text>/</number:text><number:year/></number:date-style>
<number:number-style style:name="N3"><number:number number:decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="time" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="tenth" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
"""
TAIL = "</office:spreadsheet></office:body></office:document>\n"


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def paragraphs(text):
    lines = [html.escape(line) for line in text.split("\n")]
    if " " in lines[0]:  # rich text: the first word is bold
        first, rest = lines[0].split(" ", 1)
        lines[0] = f'<text:span text:style-name="bold">{first}</text:span> {rest}'
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def cell(text):
    """A cell of the kind that a person would have made of such a text."""
    if not text:
        return "<table:table-cell/>"
    if re.fullmatch(r"[1-9]\d*", text):
        if text.endswith("5"):
            return f'<table:table-cell table:formula="of:={int(text) - 2}+2" office:value-type="float" office:value="0"/>'
        return f'<table:table-cell office:value-type="float" office:value="{text}"/>'
    if re.fullmatch(r"\d+,\d", text):
        return f'<table:table-cell table:style-name="tenth" office:value-type="float" office:value="{text.replace(",", ".")}"/>'
    if re.fullmatch(r"\d\d:\d\d", text):
        hours, minutes = text.split(":")
        return f'<table:table-cell table:style-name="time" office:value-type="time" office:time-value="PT{hours}H{minutes}M00S"/>'
    if re.fullmatch(r"\d\d/\d\d/\d{4}", text):
        day, month, year = text.split("/")
        return f'<table:table-cell table:style-name="date" office:value-type="date" office:date-value="{year}-{month}-{day}"/>'
    return f'<table:table-cell office:value-type="string">{paragraphs(text)}</table:table-cell>'


def workbook(sheets):
    """[(name, rows)] as a .fods; half-way down each sheet stands a blank row."""
    parts = [HEAD]
    for name, rows in sheets:
        parts.append(f'<table:table table:name="{html.escape(name)}">')
        for number, row in enumerate(rows):
            if number == len(rows) // 2 > 0:
                parts.append('<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>')
            parts.append("<table:table-row>" + "".join(cell(text) for text in row) + "</table:table-row>")
        parts.append("</table:table>")
    return "".join(parts) + TAIL


def annex(rows):
    """A page with a letterhead and the table, cut in two: its second half has no header, and its numbers go on."""
    rows = [["STT", *rows[0]]] + [[str(number), *row] for number, row in enumerate(rows[1:], 1)]
    def table(part):
        lines = "".join("<tr>" + "".join(f"<td>{html.escape(text) or '&nbsp;'}</td>" for text in row) + "</tr>" for row in part)
        return f'<table border="1">{lines}</table>'
    half = len(rows) // 2
    return ('<html><head><meta charset="utf-8"></head><body><table><tr><td>UBND TỈNH</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>'
            f"<p>Danh sách kèm theo Quyết định</p>{table(rows[:half])}<p>&nbsp;</p>{table(rows[half:])}</body></html>")
