#!/usr/bin/env python3
# Makes the corpora anew: a tiny photo of every format, with the prefix that fuzz_develop.cpp reads before each; requests
# for a few of them, as fuzz_requests.cpp reads them; tables, texts in every encoding, small workbooks and documents.
import os
import random
import struct
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../e2e"))
import office_corpus  # noqa: E402
from photo_bytes import (bmp, convert, endless_gif, exif, gif_frame, gif_header, icc, icc_segment, inflating_png, jpeg,  # noqa: E402
                         plain_png, png, png_chunk, segment, tga, with_segments)

PICTURE = ("-depth", "8", "-seed", "3", "-size", "24x17", "plasma:red-blue")


def photos():
    random.seed(3)
    plain = convert("jpg", *PICTURE, "-quality", "70")
    yield "jpeg", plain
    yield "jpeg-progressive", convert("jpg", *PICTURE, "-interlace", "JPEG", "-quality", "60")
    yield "jpeg-444", convert("jpg", *PICTURE, "-sampling-factor", "1x1")
    yield "jpeg-grey", convert("jpg", *PICTURE, "-colorspace", "Gray")
    yield "jpeg-cmyk", convert("jpg", *PICTURE, "-colorspace", "CMYK")
    yield "jpeg-exif", with_segments(plain, exif(6))
    yield "jpeg-exif-garbage", with_segments(plain, segment(0xe1, b"Exif\0\0II\x2a\0\xff\xff\xff\x7f" + random.randbytes(60)))
    yield "jpeg-icc", with_segments(plain, icc_segment(icc()))
    yield "jpeg-icc-cut", with_segments(plain, icc_segment(icc()[:200]))
    yield "jpeg-cut", plain[:len(plain) * 2 // 3]
    yield "png-rgb", plain_png(9, 7, (200, 30, 60))
    yield "png-rgba", png(5, 5, [b"\1" + bytes(range(20))] * 5, kind=6)
    yield "png-grey-alpha", png(5, 5, [b"\2" + bytes(range(10))] * 5, kind=4)
    yield "png-16", png(4, 4, [b"\4" + bytes(range(24))] * 4, depth=16)
    yield "png-1-bit", png(9, 4, [b"\0\xa5\x80"] * 4, depth=1, kind=0)
    palette = png_chunk(b"PLTE", bytes(range(12))) + png_chunk(b"tRNS", b"\0\x80\xff")
    yield "png-palette", png(8, 3, [b"\0\0\1\2\3\0\1\2\3"] * 3, kind=3, extra=palette)
    yield "png-interlaced", convert("png", *PICTURE, "-interlace", "PNG")
    yield "png-icc", png(3, 3, [b"\0" + bytes(9)] * 3, extra=png_chunk(b"iCCP", b"p3\0\0" + zlib.compress(icc())))
    yield "png-exif", png(3, 2, [b"\0" + bytes(9)] * 2, extra=png_chunk(b"eXIf", exif(8)[10:]))
    yield "png-inflating", inflating_png(1)
    yield "bmp", bmp(5, 4, (10, 20, 30))
    yield "bmp-8", convert("bmp", *PICTURE, "-colors", "16", "-type", "Palette")
    yield "bmp-topdown", bmp(5, 4, (10, 20, 30), (5, -4))
    yield "bmp-bomb", bmp(5, 4, (10, 20, 30), (20000, 20000))
    yield "tga", tga(6, 4, (1, 2, 3))
    yield "tga-packed", tga(60, 4, (1, 2, 3), True)
    yield "gif", convert("gif", *PICTURE, "-colors", "16")
    yield "gif-interlaced", convert("gif", *PICTURE, "-colors", "8", "-interlace", "GIF")
    yield "gif-endless", endless_gif(20)
    yield "gif-outside", gif_header(4, 4) + gif_frame(60, 60)
    yield "webp", convert("webp", *PICTURE, "-quality", "60")
    yield "webp-lossless", convert("webp", *PICTURE, "-define", "webp:lossless=true")
    yield "webp-alpha", convert("webp", *PICTURE, "-alpha", "set", "-channel", "A", "-evaluate", "set", "40%")
    yield "heic", convert("heic", *PICTURE, "-quality", "40")
    yield "avif", convert("avif", *PICTURE, "-quality", "40")
    yield "noise", random.randbytes(300)
    # What was found once:
    yield "jpeg-many-codes", plain[:2] + segment(0xc4, b"\x10" + bytes([2] + [0] * 14 + [255]) + bytes(257)) + plain[2:]
    yield "jpeg-one-marker", b"\xff\xd8 and nothing more"
    yield "jpeg-no-picture", b"\xff\xd8\xff\xe0\0\x10JF\1<,8~GIFIF\0\1\1\0\0\1\0" b"89\1"


def request(width, height, measure=0, cover=1, focus=(.5, .33), number=7):
    return struct.pack("<5I2f", number, measure, width, height, cover, *focus)


def requests():
    """Name, descriptors, the sheet's size in 256 bytes, the datagram, the file."""
    photo = plain_png(9, 7, (200, 30, 60))
    yield "whole", 2, 20, request(30, 40), photo
    yield "contain", 2, 20, request(40, 30, cover=0), photo
    yield "measure", 1, 0, request(0, 0, measure=1), photo
    yield "no-number", 2, 20, request(30, 40, focus=(float("nan"), float("inf"))), photo
    yield "small-sheet", 2, 1, request(30, 40), photo
    yield "huge", 2, 1, request(16384, 0xffffffff), photo
    yield "no-sheet", 1, 0, request(30, 40), photo
    yield "three", 3, 20, request(30, 40), photo
    yield "short", 2, 20, request(30, 40)[:20], photo
    yield "long", 2, 20, request(30, 40) + b"more", photo
    yield "empty", 2, 20, request(30, 40), b""


def tables():
    """Name, merged cells (lines further, lines - 1, column, columns - 1), the table."""
    yield "plain", [], "tên,danh hiệu\nA,co\n"
    yield "titles", [(1, 0, 0, 2)], "DANH SÁCH CỜ THI ĐUA,,\n(Kèm theo Quyết định số 1/QĐ),,\nSTT,Họ và tên,Đơn vị\n(1),(2),(3)\n1,A,B\n"
    yield "two-lines", [(1, 1, 0, 0), (0, 0, 1, 1)], "STT,Thông tin,\n,Họ và tên,Chức vụ\n1,A,B\n"
    yield "headings", [], "STT,Họ và tên,Đơn vị\nA,CỜ THI ĐUA (2 đơn vị),\nI. TẬP THỂ,,\n1,A,x\nB,BẰNG KHEN,\nII,CÁ NHÂN,\n1,B,x\n"
    yield "closing", [], "STT,Họ và tên,Đơn vị\n1,A,x\n,Tổng cộng: 1,\n,,TM. ỦY BAN NHÂN DÂN\n,Lê Ký,\n2,B,x\n,C,y\n"
    yield "two-lists", [(2, 2, 2, 0)], "STT,Tên,Đơn vị\n1,A,x\nTT,Họ và tên,Chức vụ\n1,B,y\n2,\"Ông Lê Văn C, Y tá, xã D\",\n"
    yield "mr", [(1, 0, 1, 1)], "TT,Họ và tên,\n,Ông,Bà\n1,A,\n"


def csv_tables():
    """Name, which of fuzz_csv's tables, the file."""
    yield "recipients", 0, "tên;danh hiệu;đơn vị\r\nNguyễn Văn A;co;\"Sở Y tế; Nghệ An\"\r\n".encode()
    yield "sep", 1, b"sep=;\r\nid;name\r\na;A\r\n"
    yield "agenda", 2, "giờ,nội dung\n08:30,\"Khai\nmạc\"\n".encode()
    yield "honours", 3, b"id|name|kind\nco|C|trao\n"
    yield "rundown", 6, b"scene,subject\nhonour,*\n"
    yield "ranking", 7, "tên,điểm\nA,\"1,5\"\nB,2\n".encode()
    yield "figures", 8, b"name\tvalue\na\t5 %\n"
    yield "open-quote", 1, b"name\n\"A\n"
    yield "wide", 1, b"name\nA,B,C\n"


def texts():
    yield "utf8", "Nguyễn Văn An".encode()
    yield "mark", b"\xef\xbb\xbfA"
    yield "utf16", "tên\nHuế 🏆".encode("utf-16")
    yield "utf16-bare", "tên\nHuế\nHà Nam".encode("utf-16-le")
    yield "tcvn3", b"1,Nguy\xd4n V\xa8n An\nNGUY\xd4N TH\xde H\xb5\n\x93A\x94"
    yield "vni", b"Nguye\xe3n Va\xean An\nTra\xe0n Th\xf2 Ha\xe8ng"
    yield "viscii", b"Nguy\xaen V\xe5n An\nTr\xa5n Th\xb8 H\xa2ng"
    yield "windows-1258", b"Nguy\xea\xden V\xe3n An\nTr\xe2\xccn Thi\xf2"
    yield "alike", b"T\xd5n Quang"
    yield "letters", "NguyÔn V¨n An\nTrÇn ThÞ H»ng".encode()
    yield "twice", "Nguyễn Văn An".encode().decode("latin1").encode()
    yield "lost", "Nguy?n Th? T_ng t\ufffd".encode()


def write(name, data):
    path = os.path.join(HERE, "corpus", name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    assert len(data) <= 4096, f"{name}: {len(data)} bytes"
    with open(path, "wb") as file:
        file.write(data)


def main():
    for number, (name, photo) in enumerate(photos()):
        prefix = bytes([number % 2, 3 + 11 * number % 60, 5 + 7 * number % 50, 40 * number % 256, 90 * number % 256])
        write("develop/" + name, prefix + photo)
    for name, descriptors, sheet, datagram, photo in requests():
        write("requests/" + name, bytes([descriptors, sheet, len(datagram)]) + datagram + photo)
    for name, merges, table in tables():
        write("table/" + name, bytes([len(merges)]) + bytes(sum(merges, ())) + table.encode())
    for name, parts in office_corpus.workbooks():
        write("workbook/" + name, parts)
    for name, parts in office_corpus.documents():
        write("document/" + name, parts)
    for name, table, text in csv_tables():
        write("csv/" + name, bytes([table]) + text)
    for name, text in texts():
        write("encoding/" + name, text)


if __name__ == "__main__":
    main()
