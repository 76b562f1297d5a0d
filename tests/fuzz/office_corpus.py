# What the fuzzers of workbooks and documents begin with: parts as fuzz_workbook.cpp and fuzz_document.cpp take them apart.
import io
import zipfile

NS = ('xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c" xmlns:fo="f" xmlns:svg="v" xmlns:draw="d"')


def xlsx(sheet, strings="", styles="", workbook=""):
    return b"x" + b"\xff".join(part.encode() for part in (f"<worksheet>{sheet}</worksheet>", f"<sst>{strings}</sst>", f"<styleSheet>{styles}</styleSheet>", workbook))


def ods(rows, styles=""):
    return b"o" + (f"<d {NS}>{styles}<office:spreadsheet><table:table table:name=\"S\">{rows}</table:table></office:spreadsheet></d>").encode()


def workbooks():
    yield "shared", xlsx('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c></row></sheetData>',
                         '<si><t>Họ và tên</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>NguyÔn</t></r><rPh><t>x</t></rPh></si>',
                         '<fonts><font/><font><name val="VNI-Times"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>')
    formats = ["dd/mm/yyyy", "[h]:mm", "0.0%", "#,##0.00_);(#,##0.00);&quot;-&quot;", "[$-42A]d mmmm", "General&quot; x&quot;", "# ?/?", "0,,"]
    yield "formats", xlsx('<sheetData><row r="2">' + "".join(f'<c s="{i}"><v>{45291.5 - 6000 * i}</v></c>' for i in range(len(formats))) + "</row></sheetData>", "",
                          "<numFmts>" + "".join(f'<numFmt numFmtId="{200 + i}" formatCode="{code}"/>' for i, code in enumerate(formats)) + "</numFmts><cellXfs>" +
                          "".join(f'<xf numFmtId="{200 + i}"/>' for i in range(len(formats))) + "</cellXfs>",
                          '<workbook><workbookPr date1904="1"/><sheet name="A" id="a" state="hidden"/><sheet name="A" id="a"/></workbook>')
    yield "errors", xlsx('<cols><col min="2" hidden="1"/></cols><sheetData><row hidden="1"><c t="e"><v>#REF!</v></c></row><row><c><f>A1</f></c><c t="b"><v>1</v></c>'
                         '<c t="d"><v>2023-12-31</v></c><c t="str"><v>a_x000D_b</v></c></row></sheetData>')
    yield "merges", xlsx('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="9"><c r="B9" t="inlineStr"><is><t>a</t></is></c></row></sheetData>'
                         '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B9:XFD1048576"/></mergeCells>')
    yield "ods-values", ods('<table:table-row><table:table-cell office:value-type="float" office:value="26000.5"><text:p>26.000,5 tỷ</text:p></table:table-cell>'
                            '<table:table-cell office:value-type="date" office:date-value="2023-12-31T08:30:00"><text:p>12/2023</text:p></table:table-cell>'
                            '<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/><table:table-cell office:value-type="percentage" office:value="0.045">'
                            '<text:p>4,5%</text:p></table:table-cell><table:table-cell table:formula="of:=1/0" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>')
    yield "ods-repeats", ods('<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="a"/><table:table-row table:number-rows-repeated="900000">'
                             '<table:table-cell table:number-columns-repeated="9" office:value-type="string"><text:p>a<text:s text:c="99"/><text:span text:style-name="a">b</text:span></text:p>'
                             '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2000000000"/>')
    yield "ods-merges", ods('<table:table-row table:visibility="collapse"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="string">'
                            '<office:annotation><text:p>n</text:p></office:annotation><text:p>a</text:p></table:table-cell><table:covered-table-cell><text:p>b</text:p></table:covered-table-cell>'
                            '<table:table-cell><table:table><table:table-row/></table:table></table:table-cell></table:table-row>',
                            '<style:font-face style:name="F" svg:font-family="\'.VnTimeH\'"/><style:style style:name="a" style:family="table-cell"><style:text-properties style:font-name="F"/></style:style>')
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("_rels/.rels", '<R><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.xml"/></R>')
        book.writestr("xl/workbook.xml", "<workbook/>")
    yield "zip", b"z" + file.getvalue()
    yield "zip-cut", b"z" + file.getvalue()[:200]
    yield "old", b"z\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def docx(body, styles=""):
    return f'<w:d xmlns:w="w" xmlns:mc="m">{body}</w:d>'.encode() + b"\xff" + f'<w:styles xmlns:w="w">{styles}</w:styles>'.encode()


def documents():
    cell = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:rPr>{}</w:rPr><w:t>Họ tên</w:t><w:br/></w:r></w:p></w:tc>"
    yield "plain", docx("<w:tbl><w:tr>" + 3 * cell.format("", "") + "</w:tr></w:tbl>")
    yield "merges", docx("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell.format("<w:vMerge w:val='restart'/>", "") + cell.format("<w:gridSpan w:val='499'/>", "") +
                         "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell.format("<w:vMerge/>", "") + "</w:tr><w:tr>" + cell.format("<w:vMerge/>", "<w:vanish/>") + "</w:tr></w:tbl>")
    yield "nested", docx("<w:tbl><w:tr><w:tc><w:tbl><w:tr>" + cell.format("", "") + "</w:tr></w:tbl><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>")
    yield "revised", docx("<w:tbl><w:tr><w:tc><w:p><w:del><w:r><w:t>a</w:t></w:r></w:del><w:ins><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>b</w:t></w:r></w:ins>"
                          "<mc:Fallback><w:t>c</w:t></mc:Fallback></w:p></w:tc></w:tr></w:tbl>")
    yield "fonts", docx("<w:tbl><w:tr>" + cell.format("", "<w:rFonts w:ascii='.VnTime'/>") + "</w:tr></w:tbl>",
                        "<w:docDefaults><w:rFonts w:ascii='VNI-Times'/></w:docDefaults><w:style w:styleId='a' w:default='1' w:type='paragraph'><w:basedOn w:val='a'/></w:style>")
