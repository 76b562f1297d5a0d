# A ceremony whose album is good photos of one colour each, and between them everything that a photo file can do wrong.
# Usage: hostile_album.py FOLDER [--full]: writes it there, the same each time.
import os
import random
import socket
import struct
import sys
import zlib

from photo_bytes import (bmp, convert, endless_gif, exif, gif_frame, gif_header, icc, icc_segment, inflating_png, jpeg,
                         plain_png, png, png_chunk, segment, tga, with_segments)

ALBUM = "thu"
MOST_BYTES = 64 << 20
SHADES = (20, 110, 200)
# As different from each other as can be, and none of them a grey that a broken photo may leave.
COLOURS = [(r, g, b) for r in SHADES for g in SHADES for b in SHADES if max(r, g, b) - min(r, g, b) > 100]


class Item:
    """A photo of the album. colour: what the wall must show; None: anything that is no good photo's colour."""

    def __init__(self, number, name, colour):
        stem, dot, ending = name.rpartition(".")
        self.file = f"{number:03}-{name}"
        self.step = f"photos:{ALBUM}/{number:03}-{stem}"
        self.colour = colour
        self.become = None  # what the file turns into once the show has begun


def good_photo(number, colour):
    """Its ending and its bytes: the formats take turns."""
    name = "rgb(%d,%d,%d)" % colour
    kind = ("jpg", "png", "webp", "bmp", "jpg", "heic", "tga", "gif")[number % 8]
    if kind == "jpg":
        photo = jpeg(320, 180, name)
        return kind, with_segments(photo, exif(1 + number % 8)) if number % 3 else photo
    if kind in ("webp", "heic", "gif"):
        return kind, convert(kind, "-size", "320x180", "xc:" + name)
    return kind, {"png": plain_png, "bmp": bmp, "tga": tga}[kind](320, 180, colour)


def with_size(photo, width, height):
    """The JPEG with another size in its frame header."""
    at = next(i for i in range(len(photo) - 9) if photo[i] == 0xff and photo[i + 1] in (0xc0, 0xc2))
    return photo[:at + 5] + struct.pack(">HH", height, width) + photo[at + 9:]


def bombs(plain):
    """20000 × 20000 in a few bytes."""
    side = 20000
    rows = png(side, side, b"\0" * 1000)
    yield "bomb.png", rows
    yield "bomb.jpg", with_size(plain, side, side)
    yield "bomb.bmp", bmp(4, 4, (9, 9, 9), (side, side))
    yield "bomb-negative.bmp", bmp(4, 4, (9, 9, 9), (-2147483648, -2147483648))
    yield "bomb.gif", gif_header(side, side) + gif_frame(side, side)
    yield "bomb.tga", struct.pack("<BBBHHBHHHHBB", 0, 0, 10, 0, 0, 0, 0, 0, side, side, 24, 0x20) + b"\xff\1\2\3" * 9
    canvas = struct.pack("<I", side - 1)[:3]
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\x02\0\0\0" + canvas + canvas
    yield "bomb.webp", b"RIFF" + struct.pack("<I", len(body)) + body
    yield "inflating.png", inflating_png(100)


def wrong_tables(plain, luck):
    """Huffman and quantization tables that do not fit the data."""
    starts = [i for i in range(len(plain) - 1) if plain[i] == 0xff and plain[i + 1] == 0xc4]
    at = starts[0]
    length = struct.unpack(">H", plain[at + 2:at + 4])[0]
    yield "no-table.jpg", plain[:at] + plain[at + 2 + length:]
    yield "noisy-table.jpg", plain[:at + 5] + luck.randbytes(length - 3) + plain[at + 2 + length:]
    yield "full-table.jpg", plain[:at + 5] + b"\xff" * 16 + plain[at + 21:]
    yield "last-table.jpg", plain[:starts[-1] + 5] + bytes(16) + plain[starts[-1] + 21:]
    yield "long-segment.jpg", with_segments(plain, b"\xff\xfe\xff\xff")
    yield "short-segment.jpg", with_segments(plain, b"\xff\xfe\0\0")


def noise(luck):
    magics = {"jpg": b"\xff\xd8\xff\xe0", "png": b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "gif": b"GIF89a", "bmp": b"BM",
              "tga": b"\0\0\2\0\0\0\0\0"}
    for ending, magic in magics.items():
        yield f"noise.{ending}", magic + luck.randbytes(3000)
    yield "noise.webp", b"RIFF\xff\x0f\0\0WEBPVP8 " + luck.randbytes(4000)
    yield "noise.heic", struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic" + luck.randbytes(4000)
    yield "noise.avif", struct.pack(">I", 24) + b"ftypavif\0\0\0\0mif1avif" + luck.randbytes(4000)
    yield "empty.jpg", b""
    yield "one-byte.png", b"\x89"
    yield "words.jpg", "Đây không phải là ảnh.\n".encode() * 9


def odd_but_good(luck, colour):
    """What is around the picture is garbage; the picture itself is whole."""
    photo = jpeg(200, 120, "rgb(%d,%d,%d)" % colour)
    loop = b"MM\0\x2a\0\0\0\x08\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08\0\0\0\x08"
    yield "exif-noise.jpg", with_segments(photo, segment(0xe1, b"Exif\0\0" + luck.randbytes(500)))
    yield "exif-loop.jpg", with_segments(photo, segment(0xe1, b"Exif\0\0" + loop))
    yield "exif-nine.jpg", with_segments(photo, exif(9))
    yield "icc-cut.jpg", with_segments(photo, icc_segment(icc()[:150]))
    yield "icc-noise.jpg", with_segments(photo, icc_segment(luck.randbytes(600)))
    yield "icc-missing-part.jpg", with_segments(photo, segment(0xe2, b"ICC_PROFILE\0\x02\x03" + icc()))
    yield "trailing.jpg", photo + luck.randbytes(5000)
    row = b"\0" + bytes(colour) * 64
    yield "icc-noise.png", png(64, 36, row * 36, extra=png_chunk(b"iCCP", b"x\0\0" + zlib.compress(luck.randbytes(300))))
    yield "icc-inflating.png", png(64, 36, row * 36, extra=png_chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(20 << 20))))


def hostile_bytes(luck, full):
    plasma = convert("jpg", "-seed", "7", "-size", "400x300", "plasma:", "-quality", "75" if full else "40")
    waves = convert("jpg", "-seed", "8", "-size", "400x300", "plasma:", "-quality", "60", "-interlace", "JPEG")
    yield from bombs(plasma)
    yield from wrong_tables(plasma, luck)
    yield from noise(luck)
    yield "endless.gif", endless_gif(400_000 if full else 20_000)
    yield "outside.gif", gif_header(10, 10) + gif_frame(60000, 60000)
    yield "cmyk.jpg", jpeg(60, 40, "gray", "-colorspace", "CMYK")
    yield "tall.png", png(1, 30000, b"\0\x10\x10\x10" * 30000)
    yield "packed.tga", tga(300, 200, (128, 128, 128), True)[:-2]
    for name, photo in ("cut", plasma), ("cut-waves", waves):
        for length in range(256, len(photo), 256):
            yield f"{name}-{length:05}.jpg", photo[:length]
    if full:
        yield "just-possible.png", png(9990, 9990, bytes(9990 * 3 + 1) * 9990)
        for name, photo in ("flip", plasma), ("flip-waves", waves):
            for number in range(60):
                broken = bytearray(photo)
                for _ in range(4):
                    broken[luck.randrange(2, len(broken))] = luck.randrange(256)
                yield f"{name}-{number}.jpg", bytes(broken)


def outside_photo(folder):
    """A good photo beside the ceremony, in a colour that must never be seen."""
    path = os.path.join(os.path.dirname(folder), "outside.png")
    with open(path, "wb") as file:
        file.write(plain_png(320, 180, COLOURS[-1]))
    return path


def transformations(folder):
    """What a file is once the show has begun, by name; each is given the path, where nothing stands any more."""
    def socket_at(path):
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path)

    def huge(path):
        with open(path, "wb") as file:
            file.truncate(MOST_BYTES + 1)

    def locked(path):
        with open(path, "wb") as file:
            file.write(b"no rights")
        os.chmod(path, 0)

    return {
        "fifo.jpg": os.mkfifo, "folder.jpg": os.mkdir, "gone.jpg": lambda path: None,
        "dangling.jpg": lambda path: os.symlink("nowhere.jpg", path),
        "loop.jpg": lambda path: os.symlink(os.path.basename(path), path),
        "outside.jpg": lambda path: os.symlink(outside_photo(folder), path),
        "zero.jpg": lambda path: os.symlink("/dev/zero", path),
        "memory.jpg": lambda path: os.symlink("/proc/self/mem", path),
        "socket.jpg": socket_at, "huge.jpg": huge, "locked.jpg": locked,
    }


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def make_album(folder, full=False, most=None):
    """Writes the ceremony; its items in the order of the show. most: that many of the broken ones, spread evenly."""
    luck = random.Random(20000)
    photos = os.path.join(folder, "photos", ALBUM)
    os.makedirs(photos)
    write(os.path.join(folder, "ceremony.toml"),
          'title = "Ảnh lạ"\n[settings]\nguard_ms = 0\nfade_ms = 0\nphoto_memory_mb = 8\n'.encode())
    items = []

    def add(name, data, colour=None):
        items.append(Item(len(items) + 1, name, colour))
        write(os.path.join(photos, items[-1].file), data)
        return items[-1]

    def add_good():
        colour = COLOURS[len(items) * 5 % (len(COLOURS) - 1)]  # the last one is the outside photo's
        ending, data = good_photo(len(items), colour)
        add(f"good.{ending}", data, colour)

    broken = list(hostile_bytes(luck, full))
    if most and len(broken) > most:
        broken = [broken[i * len(broken) // most] for i in range(most)]
    add_good()
    for number, (name, data) in enumerate(broken):
        add(name, data)
        if number % 2:
            add_good()
    for name, data in odd_but_good(luck, COLOURS[3]):
        add(name, data, COLOURS[3])
    add_good()
    for name, become in transformations(folder).items():
        add(name, jpeg(32, 18, "gray")).become = become
        add_good()

    rows = "".join(f"{item.file},\n" for item in items)
    write(os.path.join(folder, "photos", ALBUM + ".csv"), ("file,caption\n" + rows).encode())
    return items


def transform(folder, items):
    """Turns files into what nothing may wait for or read; after the show has begun, for loading would leave them out."""
    for item in items:
        if item.become:
            path = os.path.join(folder, "photos", ALBUM, item.file)
            os.unlink(path)
            item.become(path)


if __name__ == "__main__":
    for made in make_album(sys.argv[1], "--full" in sys.argv):
        print(made.step, made.colour)
