# Photo files made byte by byte, and what can be wrong with them; JPEG, WebP, HEIC and AVIF by ImageMagick.
import functools
import os
import struct
import subprocess
import tempfile
import zlib


@functools.cache
def convert(ending, *arguments):
    """What ImageMagick makes of the arguments, as the bytes of a file with that ending."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "made." + ending)
        subprocess.run(["convert", *arguments, "-strip", file], check=True, capture_output=True)
        with open(file, "rb") as made:
            return made.read()


def jpeg(width, height, colour, *more):
    return convert("jpg", "-size", f"{width}x{height}", "xc:" + colour, "-quality", "90", *more)


def png_chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width, height, rows, depth=8, kind=2, interlaced=0, extra=b""):
    """rows: the scan lines, each behind its filter byte; kind: 0 grey, 2 RGB, 3 palette, 4 grey+alpha, 6 RGBA."""
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, interlaced)
    data = rows if isinstance(rows, bytes) else b"".join(rows)
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + extra +
            png_chunk(b"IDAT", zlib.compress(data, 9)) + png_chunk(b"IEND", b""))


def plain_png(width, height, colour):
    return png(width, height, [b"\0" + bytes(colour) * width] * height)


def bmp(width, height, colour, claimed=None):
    wide, high = claimed or (width, height)
    row = bytes(reversed(colour)) * width
    rows = (row + b"\0" * (-len(row) % 4)) * height
    return (b"BM" + struct.pack("<IIIIiiHHIIiiII", 54 + len(rows), 0, 54, 40, wide, high, 1, 24, 0, len(rows),
                                2835, 2835, 0, 0) + rows)


def tga(width, height, colour, packed=False):
    pixel = bytes(reversed(colour))
    header = struct.pack("<BBBHHBHHHHBB", 0, 0, 10 if packed else 2, 0, 0, 0, 0, 0, width, height, 24, 0x20)
    if not packed:
        return header + pixel * (width * height)
    left, runs = width * height, b""
    while left > 0:
        run = min(left, 128)
        runs, left = runs + bytes([127 + run]) + pixel, left - run
    return header + runs


def gif_frame(width, height, code_bits=2, codes=b"\x02\x16\x8c\x2d\x99\x87\x2a\x1c\xdc\x33\xa0\x02\x75\xec\x95\xfa"):
    data = codes[1:]
    blocks = b"".join(bytes([len(data[i:i + 255])]) + data[i:i + 255] for i in range(0, len(data), 255))
    return b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + bytes([code_bits]) + blocks + b"\0"


def gif_header(width, height):
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0x91, 0, 0) + bytes(
        [255, 255, 255, 255, 0, 0, 0, 0, 255, 0, 0, 0])


def endless_gif(frames):
    """A first picture, then others without end: the file has no trailer."""
    return gif_header(10, 10) + gif_frame(10, 10) * frames


def inflating_png(megabytes):
    """8 × 8 pixels whose data inflate to far more than that."""
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) +
            png_chunk(b"IDAT", zlib.compress(bytes(megabytes << 20), 9)) + png_chunk(b"IEND", b""))


def segment(marker, body):
    """A JPEG marker with its length."""
    return bytes([0xff, marker]) + struct.pack(">H", len(body) + 2) + body


def with_segments(photo, *segments):
    """The JPEG with further segments right behind its first two bytes."""
    return photo[:2] + b"".join(segments) + photo[2:]


def exif(orientation):
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    return segment(0xe1, b"Exif\0\0MM\0\x2a\0\0\0\x08" + struct.pack(">H", 1) + entry + b"\0\0\0\0")


def icc(red=(0.515, 0.241, -0.001), green=(0.292, 0.692, 0.042), blue=(0.157, 0.067, 0.784), gamma=2.2):
    """A matrix profile; without arguments it is Display P3 but for its curve."""
    def numbers(kind, values):
        return kind + b"\0\0\0\0" + b"".join(struct.pack(">i", round(v * 65536)) for v in values)
    text = b"desc\0\0\0\0" + struct.pack(">I", 3) + b"P3\0" + bytes(79)
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    bodies = [(b"desc", text), (b"wtpt", numbers(b"XYZ ", (0.9642, 1, 0.8249))), (b"rXYZ", numbers(b"XYZ ", red)),
              (b"gXYZ", numbers(b"XYZ ", green)), (b"bXYZ", numbers(b"XYZ ", blue)), (b"rTRC", curve), (b"gTRC", curve),
              (b"bTRC", curve), (b"cprt", b"text\0\0\0\0CC0\0")]
    table, data, at = b"", b"", 128 + 4 + 12 * len(bodies)
    for name, body in bodies:
        body += b"\0" * (-len(body) % 4)
        table += name + struct.pack(">II", at + len(data), len(body))
        data += body
    head = struct.pack(">I4sI4s4s4s12s4s4sIIIIQ12s", at + len(data), b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
                       bytes(12), b"acsp", b"\0\0\0\0", 0, 0, 0, 0, 0,
                       struct.pack(">iii", round(0.9642 * 65536), 65536, round(0.8249 * 65536)))
    return head.ljust(128, b"\0") + struct.pack(">I", len(bodies)) + table + data


def icc_segment(profile):
    return segment(0xe2, b"ICC_PROFILE\0\x01\x01" + profile)
