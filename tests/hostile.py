"""Hostile documents, byte for byte: what a stranger may hand to `read`. Only the standard library; nothing is written or read.

The name of each begins with its format. `DOCUMENTS` maps names to functions that make the bytes.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Final

DOCUMENTS: Final[dict[str, Callable[[], bytes]]] = {}

_TITLE: Final = "某县某局2024年政府信息公开工作年度报告"


def _document(make: Callable[[], bytes]) -> Callable[[], bytes]:
    DOCUMENTS[make.__name__] = make
    return make


def _family(name: str, makers: Mapping[str, Callable[[], bytes]]) -> None:
    DOCUMENTS.update({f"{name}_{key}": make for key, make in makers.items()})


# --- PDF ---------------------------------------------------------------------------------------------------------------


def _bomb(size: int, byte: int = 0) -> bytes:
    """Return a zlib stream that inflates to a byte so many times, made without ever holding them."""
    block = 2**24
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    full = deflater.compress(bytes([byte]) * block) + deflater.flush(zlib.Z_FULL_FLUSH)
    times, rest = divmod(size, block)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    end = last.compress(bytes([byte]) * rest) + last.flush()
    a, b = (1 + size * byte) % 65521, (size + byte * size * (size + 1) // 2) % 65521
    return b"\x78\xda" + full * times + end + struct.pack(">HH", b, a)


def _stream(data: bytes, filters: str = "", *, entries: str = "", keyword: bytes = b"stream\n") -> bytes:
    named = f"/Filter[{filters}]" if filters else ""
    return f"<</Length {len(data)}{named}{entries}>>".encode() + keyword + data + b"\nendstream"


def _pdf(*objects: bytes, trailer: str = "") -> bytes:
    """Return a PDF of objects numbered from 1, of which the first is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


_ROOT: Final = b"<</Type/Catalog/Pages 2 0 R>>"
_ONE: Final = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_FONT: Final = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_DRAWN: Final = b"BT /F1 12 Tf 72 720 Td (annual report) Tj ET"


def _page(content: bytes, *more: bytes, box: str = "0 0 595 842", resources: str = "", trailer: str = "") -> bytes:
    """Return a PDF of one page: 4 is its content, 5 its font, what follows has numbers from 6."""
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>>>"
    return _pdf(_ROOT, _ONE, page.encode(), content, _FONT, *more, trailer=trailer)


def _typed(*more: bytes, font: str, text: bytes = b"<0041>") -> bytes:
    """Return a PDF of one page with a font of one's own: 5."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    content = _stream(b"BT /F1 12 Tf 72 720 Td %b Tj ET" % text)
    return _pdf(_ROOT, _ONE, page, content, f"<</Type/Font{font}>>".encode(), *more)


@_document
def pdf_flate_in_flate() -> bytes:
    """A content that is deflated twice: 3 GB."""
    return _page(_stream(zlib.compress(_bomb(3 * 2**30), 9), "/FlateDecode/FlateDecode"))


@_document
def pdf_flate_thrice() -> bytes:
    return _page(_stream(zlib.compress(zlib.compress(_bomb(4 * 2**30), 9), 9), "/Fl/Fl/Fl"))


def _to_unicode(cmap: bytes) -> bytes:
    """Return a PDF whose font has a map to Unicode."""
    head = b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    cmap = head + cmap + b"\nendcmap end end"
    return _typed(_stream(cmap), font="/Subtype/Type1/BaseFont/X/ToUnicode 6 0 R")


@_document
def pdf_bfrange_all() -> bytes:
    return _to_unicode(b"1 beginbfrange <00000000> <ffffffff> <0000> endbfrange")


@_document
def pdf_cidrange_all() -> bytes:
    return _to_unicode(b"1 begincidrange <00000000> <ffffffff> 0 endcidrange")


@_document
def pdf_bfrange_many() -> bytes:
    """A thousand ranges of 2^24 codes, deflated."""
    ranges = b"".join(b"<%02x000000> <%02xffffff> <0000>\n" % (i % 256, i % 256) for i in range(1000))
    cmap = _stream(zlib.compress(b"begincmap 1000 beginbfrange " + ranges + b"endbfrange endcmap"), "/FlateDecode")
    return _typed(cmap, font="/Subtype/Type1/BaseFont/X/ToUnicode 6 0 R")


@_document
def pdf_forms_doubling() -> bytes:
    """22 forms of which each draws the next twice."""
    return _doubling(22, b"0 0 m 9 9 l S")


@_document
def pdf_forms_doubling_empty() -> bytes:
    """26 forms of which each draws the next twice, and the last draws nothing."""
    return _doubling(26, b" ")


def _doubling(count: int, drawn: bytes) -> bytes:
    box = "/Subtype/Form/BBox[0 0 9 9]"
    forms = [_stream(b"/X Do /X Do", entries=f"{box}/Resources<</XObject<</X {n} 0 R>>>>") for n in range(7, 6 + count)]
    return _page(_stream(_DRAWN + b" /X Do"), *forms, _stream(drawn, entries=box), resources="/XObject<</X 6 0 R>>")


@_document
def pdf_form_draws_itself() -> bytes:
    form = _stream(b"/X Do /X Do", entries="/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
    return _page(_stream(_DRAWN + b" /X Do"), form, resources="/XObject<</X 6 0 R>>")


@_document
def pdf_keyword_with_return() -> bytes:
    """A keyword ``stream`` that ends in a bare carriage return, before a bomb of 3 GB."""
    return _page(_stream(_bomb(3 * 2**30), "/FlateDecode", keyword=b"stream\r"))


@_document
def pdf_keyword_with_blank() -> bytes:
    return _page(_stream(_bomb(3 * 2**30), "/FlateDecode", keyword=b"stream \n"))


@_document
def pdf_keyword_with_comment() -> bytes:
    return _page(_stream(_bomb(3 * 2**30), "/FlateDecode", keyword=b"stream%x\r\n"))


@_document
def pdf_run_length_twice() -> bytes:
    """Runs of runs, deflated: about 3 GB."""
    runs = b"\x81\x00" * 2**18
    return _page(_stream(zlib.compress(runs, 9), "/FlateDecode/RunLengthDecode/RunLengthDecode"))


@_document
def pdf_run_length_nested() -> bytes:
    """Run length in run length: 23 KB → 1.5 MB → 95 MB → 6 GB, no Flate at all."""
    inner = b"\x81\x81" * (2**13)
    return _page(_stream(inner, "/RunLengthDecode/RunLengthDecode/RunLengthDecode"))


@_document
def pdf_run_length_of_bomb() -> bytes:
    """200 MB of what Flate gives, each byte a boxed run."""
    return _page(_stream(_bomb(200 * 2**20, 0x81), "/FlateDecode/RunLengthDecode"))


_family(
    "pdf_media_box",
    {
        "names": lambda: _page(_stream(_DRAWN), box="/a /b /c /d"),
        "strings": lambda: _page(_stream(_DRAWN), box="(0) (0) (1) (1)"),
        "short": lambda: _page(_stream(_DRAWN), box="0 0"),
        "long": lambda: _page(_stream(_DRAWN), box="0 0 1 1 1 1"),
        "nested": lambda: _page(_stream(_DRAWN), box="[0 0] [1 1] [2 2] [3 3]"),
        "null": lambda: _page(_stream(_DRAWN), box="null null null null"),
        "empty": lambda: _page(_stream(_DRAWN), box=""),
        "zero": lambda: _page(_stream(_DRAWN), box="0 0 0 0"),
        "huge": lambda: _page(_stream(_DRAWN), box=f"0 0 {'9' * 400} 1"),
        "huge_real": lambda: _page(_stream(_DRAWN), box=f"0 0 {'9' * 400}.5 1"),
        "itself": lambda: _page(_stream(_DRAWN), box="3 0 R 3 0 R 3 0 R 3 0 R"),
        "negative": lambda: _page(_stream(_DRAWN), box="900 900 -900 -900"),
        "digits": lambda: _page(_stream(_DRAWN), box=f"0 0 {'9' * 5000} 1"),
    },
)


@_document
def pdf_media_box_is_itself() -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox 6 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    return _pdf(_ROOT, _ONE, page, _stream(_DRAWN), _FONT, b"6 0 R")


@_document
def pdf_lzw_bomb() -> bytes:
    """LZW codes that make longer and longer strings, then the longest a million times; deflated around: 4 GB."""
    text = f"{256:09b}{0:09b}"
    for code in range(258, 4095):
        text += f"{code:0{9 if code < 511 else 10 if code < 1023 else 11 if code < 2047 else 12}b}"
    text += "111111111110" * (8 - len(text) % 8)
    text = text[: len(text) // 8 * 8]
    packed = int(text, 2).to_bytes(len(text) // 8, "big") + b"\xff\xef\xfe" * 500_000
    return _page(_stream(zlib.compress(packed, 9), "/FlateDecode/LZWDecode"))


@_document
def pdf_lzw_long() -> bytes:
    """Four MB of the code 0, whose table grows without end; deflated around."""
    return _page(_stream(zlib.compress(b"\x80" + bytes(4 * 2**20), 9), "/FlateDecode/LZWDecode"))


@_document
def pdf_lzw_plain() -> bytes:
    """The same, 128 KB, not deflated."""
    return _page(_stream(b"\x80" + bytes(2**17), "/LZWDecode"))


@_document
def pdf_hex_around_flate() -> bytes:
    return _page(_stream(_bomb(2 * 2**30).hex().encode() + b">", "/ASCIIHexDecode/FlateDecode"))


@_document
def pdf_base85_around_flate() -> bytes:
    import base64

    data = base64.a85encode(zlib.compress(_bomb(3 * 2**30), 9))
    return _page(_stream(data + b"~>", "/ASCII85Decode/FlateDecode/FlateDecode"))


@_document
def pdf_base85_of_blanks() -> bytes:
    """Blanks before what is to be base 85: a pattern of the library goes over them again and again."""
    return _page(_stream(_bomb(400_000, 0x20), "/FlateDecode/ASCII85Decode"))


@_document
def pdf_checksum_wrong() -> bytes:
    """A bomb whose checksum is wrong: the library inflates it byte by byte, adding to bytes."""
    return _page(_stream(_bomb(30 * 2**20)[:-4] + b"\xff\xff\xff\xff", "/FlateDecode"))


@_document
def pdf_checksum_wrong_many() -> bytes:
    """Forty streams of less than a chunk, whose last bytes are wrong."""
    bomb = _bomb(30 * 2**20)[:-4] + b"\xff\xff\xff\xff"
    refs = " ".join(f"{n} 0 R" for n in range(6, 46))
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[{refs}]/Resources<</Font<</F1 5 0 R>>>>>>".encode()
    return _pdf(_ROOT, _ONE, page, _stream(_DRAWN), _FONT, *[_stream(bomb, "/FlateDecode")] * 40)


def _predicted(entries: str, size: int = 2**20) -> bytes:
    return _page(_stream(_bomb(size), "/FlateDecode", entries=f"/DecodeParms<<{entries}>>"))


_family(
    "pdf_predictor",
    {
        "columns_huge": lambda: _predicted(f"/Predictor 12/Columns {2**40}"),
        "columns_memory": lambda: _predicted(f"/Predictor 12/Columns {2**32}"),
        "columns_negative": lambda: _predicted("/Predictor 12/Columns -5"),
        "columns_zero": lambda: _predicted("/Predictor 12/Columns 0"),
        "columns_digits": lambda: _predicted(f"/Predictor 12/Columns {'9' * 300}"),
        "columns_one": lambda: _predicted("/Predictor 12/Columns 1", 200 * 2**20),
        "tiff_huge": lambda: _predicted(f"/Predictor 2/Columns {2**40}"),
        "tiff_zero": lambda: _predicted("/Predictor 2/Columns 0"),
        "tiff_negative": lambda: _predicted("/Predictor 2/Columns -1"),
        "tiff_long": lambda: _predicted("/Predictor 2/Columns 4", 100 * 2**20),
        "colors_name": lambda: _predicted("/Predictor 12/Colors /x"),
        "bits_odd": lambda: _predicted("/Predictor 15/BitsPerComponent 7/Colors 3/Columns 11"),
        "unknown": lambda: _predicted("/Predictor 7"),
    },
)


@_document
def pdf_kids_itself() -> bytes:
    return _pdf(_ROOT, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")


@_document
def pdf_kids_cycle() -> bytes:
    two = b"<</Type/Pages/Parent 3 0 R/Kids[3 0 R 3 0 R]/Count 2>>"
    return _pdf(_ROOT, two, b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 2>>")


@_document
def pdf_kids_doubling() -> bytes:
    """Twenty-four levels, of which each names the next twice."""
    levels = [b"<</Type/Pages/Kids[%d 0 R %d 0 R]/Count 2>>" % (n, n) for n in range(3, 27)]
    return _pdf(_ROOT, *levels, b"<</Type/Page/MediaBox[0 0 9 9]>>")


@_document
def pdf_kids_direct() -> bytes:
    """Pages that stand in their list, and not elsewhere."""
    return _pdf(_ROOT, b"<</Type/Pages/Kids[" + b"<</Type/Page/MediaBox[0 0 9 9]>>" * 9 + b"]/Count 9>>")


@_document
def pdf_kids_deep() -> bytes:
    levels = [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % n for n in range(3, 5000)]
    return _pdf(_ROOT, *levels, b"<</Type/Page/MediaBox[0 0 9 9]>>")


@_document
def pdf_pages_many() -> bytes:
    """A hundred thousand pages."""
    refs = b" ".join(b"%d 0 R" % n for n in range(3, 100_003))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    return _pdf(_ROOT, b"<</Type/Pages/Kids[" + refs + b"]/Count 100000>>", *[page] * 100_000)


@_document
def pdf_parent_cycle() -> bytes:
    """A page without a box, whose parents are parents of one another."""
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    two = b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 6 0 R>>"
    return _pdf(_ROOT, two, page, _stream(_DRAWN), _FONT, b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")


@_document
def pdf_inline_images() -> bytes:
    """Fifty thousand images in the line, deflated."""
    one = b"BI /W 1 /H 1 /BPC 8 /CS /G /F [/Fl /Fl] ID x\nEI "
    return _page(_stream(zlib.compress(_DRAWN + b" " + one * 50_000, 9), "/FlateDecode"))


@_document
def pdf_inline_image_endless() -> bytes:
    one = b"BI /W 1 /H 1 ID " + b"E" * 2_000_000
    return _page(_stream(zlib.compress(_DRAWN + b" " + one, 9), "/FlateDecode"))


@_document
def pdf_inline_dictionary() -> bytes:
    """The dictionary of an image, with a million entries and a list in a list."""
    one = b"BI " + b"/W 1 " * 300_000 + b"[" * 100_000 + b"]" * 100_000 + b" ID x EI"
    return _page(_stream(zlib.compress(_DRAWN + b" " + one, 9), "/FlateDecode"))


def _drawn(content: bytes, times: int, before: bytes = b"", after: bytes = b"") -> bytes:
    """Return a page whose content is repeated: small in the file."""
    return _page(_stream(zlib.compress(before + content * times + after, 9), "/FlateDecode"))


_family(
    "pdf_content",
    {
        "characters": lambda: _drawn(b"(aaaaaaaaaaaaaaaaaaaa)Tj ", 50_000, b"BT /F1 9 Tf 72 700 Td ", b" ET"),
        "states": lambda: _drawn(b"q ", 2_000_000, _DRAWN),
        "operands": lambda: _drawn(b"1 ", 10_000_000, _DRAWN),
        "array": lambda: _drawn(b"0 ", 10_000_000, _DRAWN + b" [", b"] TJ"),
        "arrays_nested": lambda: _drawn(b"[", 3_000_000, _DRAWN),
        "dictionaries_nested": lambda: _drawn(b"<</a ", 1_000_000, _DRAWN),
        "string": lambda: _drawn(b"a", 20_000_000, b"BT /F1 9 Tf 72 700 Td (", b") Tj ET"),
        "string_brackets": lambda: _drawn(b"(", 20_000_000, b"BT /F1 9 Tf 72 700 Td "),
        "hex_endless": lambda: _drawn(b"a", 20_000_000, b"BT /F1 9 Tf 72 700 Td <"),
        "name_endless": lambda: _drawn(b"a", 20_000_000, _DRAWN + b" /"),
        "names": lambda: _page(
            _stream(zlib.compress(b"".join(b"/n%d " % i for i in range(2_000_000))), "/FlateDecode")
        ),
        "keyword_endless": lambda: _drawn(b"a", 20_000_000, _DRAWN + b" "),
        "comment_endless": lambda: _drawn(b"%", 20_000_000, _DRAWN),
        "paths": lambda: _drawn(b"1 1 l ", 1_000_000, _DRAWN + b" 0 0 m ", b" S"),
        "rectangles": lambda: _drawn(b"1 1 9 9 re S ", 20_000, _DRAWN),
        "curves": lambda: _drawn(b"1 1 2 2 3 3 c ", 300_000, _DRAWN + b" 0 0 m ", b" S"),
        "dashes": lambda: _drawn(b"1 ", 100_000, _DRAWN + b" [", b"] 0 d " + b"0 0 m 9 9 l S " * 2000),
        "number_digits": lambda: _drawn(b"9", 5_000, b"BT /F1 9 Tf ", b" 0 Td (x) Tj ET"),
        "number_huge": lambda: _drawn(b"9", 400, b"BT /F1 9 Tf ", b" 0 Td (x) Tj ET"),
        "number_real": lambda: _drawn(b"9", 400, b"BT /F1 9 Tf ", b".5 0 Td (x) Tj ET"),
        "marked": lambda: _drawn(b"/P <</MCID 0>> BDC ", 200_000, _DRAWN),
        "nan": lambda: _drawn(b" ", 1, b"BT /F1 1e400 Tf 1 0 0 1 " + b"9" * 309 + b".0 0 Tm (x) Tj ET"),
    },
)


def _lines(xs: int, ys: int) -> bytes:
    """Return a page with a lattice of lines."""
    down = b"".join(b"%.2f 0 m %.2f 842 l S " % (x * 590 / xs, x * 590 / xs) for x in range(xs))
    along = b"".join(b"0 %.2f m 595 %.2f l S " % (y * 840 / ys, y * 840 / ys) for y in range(ys))
    return _page(_stream(zlib.compress(_DRAWN + b" " + down + along, 9), "/FlateDecode"))


@_document
def pdf_lattice() -> bytes:
    """150 × 200 lines: 30,000 cells."""
    return _lines(150, 200)


@_document
def pdf_lattice_fine() -> bytes:
    return _lines(2000, 2000)


@_document
def pdf_combs() -> bytes:
    """Lines of many lengths that meet in many points, and make few cells."""
    rows = b"".join(b"%d %d m 595 %d l S " % (i, 4 * i, 4 * i) for i in range(200))
    columns = b"".join(b"%d 0 m %d %d l S " % (3 * i, 3 * i, 842 - 4 * i) for i in range(190))
    return _page(_stream(zlib.compress(_DRAWN + b" " + rows + columns, 9), "/FlateDecode"))


@_document
def pdf_tables_many() -> bytes:
    """Two thousand small tables, one below the other, and as many characters."""
    one = b"".join(
        b"10 %.2f 5 .15 re S 15 %.2f 5 .15 re S BT /F1 9 Tf 400 %.2f Td (x) Tj ET " % (y / 2, y / 2, y / 2)
        for y in range(1600)
    )
    return _page(_stream(zlib.compress(one, 9), "/FlateDecode"))


@_document
def pdf_hanging_marks() -> bytes:
    """A table of one cell with 8,000 commas over its edge: each is compared with each."""
    frame = b"50 50 500 700 re S 300 50 m 300 750 l S "
    marks = b"".join(b"BT /F1 9 Tf 299 %.3f Td (,) Tj ET " % (60 + i / 12) for i in range(8000))
    return _page(_stream(zlib.compress(frame + marks, 9), "/FlateDecode"))


@_document
def pdf_pages_that_share() -> bytes:
    """300 pages of one content of 400 KB, and one font."""
    content = _stream(zlib.compress(b"BT /F1 9 Tf 72 700 Td " + b"(aaaa)Tj " * 50_000 + b"ET", 9), "/FlateDecode")
    refs = b" ".join(b"%d 0 R" % n for n in range(5, 305))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
    return _pdf(_ROOT, b"<</Type/Pages/Kids[" + refs + b"]/Count 300>>", content, _FONT, *[page] * 300)


@_document
def pdf_contents_that_repeat() -> bytes:
    """A page whose contents are one stream of 50 MB, two hundred times."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[" + b"4 0 R " * 200 + b"]>>"
    return _pdf(_ROOT, _ONE, page, _stream(_bomb(50 * 2**20, 0x20), "/FlateDecode"))


def _cid(widths: str) -> bytes:
    """Return a PDF with a font whose widths are stated so."""
    down = f"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(B)>>{widths}>>"
    return _typed(down.encode(), font="/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]")


_family(
    "pdf_widths",
    {
        "range": lambda: _cid("/W[0 4294967295 500]"),
        "ranges": lambda: _cid("/W[" + "0 99999999 500 " * 99 + "]"),
        "vertical": lambda: _cid("/W2[0 4294967295 500 500 500]"),
        "names": lambda: _cid("/W[/a /b /c]"),
        "default_name": lambda: _cid("/DW/x"),
        "array_names": lambda: _cid("/W[1 [/a (b) null]]"),
        "real": lambda: _cid("/W[0.5 9.5 500]"),
    },
)


@_document
def pdf_truetype_ranges() -> bytes:
    """A font whose table of characters names 8,000 ranges of all characters each; deflated."""
    count = 8000
    cmap = struct.pack(">HHLHHHHHHH", 0, 1, 0, 3, 1, 0, 12, 4, 0, 0)[:4] + struct.pack(">HHL", 3, 1, 12)
    cmap += struct.pack(">HHHHHHH", 4, 0, 0, count * 2, 0, 0, 0) + b"\xff\xff" * count + b"\0\0"
    cmap += b"\0\0" * count + b"\0\0" * count + b"\0\0" * count
    font = b"\0\1\0\0" + struct.pack(">HHHH", 1, 0, 0, 0) + b"cmap" + struct.pack(">LLL", 0, 28, len(cmap)) + cmap
    file = _stream(zlib.compress(font, 9), "/FlateDecode")
    down = (
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(A)/Ordering(B)>>/FontDescriptor 7 0 R>>"
    )
    head = "/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]"
    return _typed(down, b"<</Type/FontDescriptor/FontFile2 8 0 R>>", file, font=head)


_family(
    "pdf_font",
    {
        "type3_draws_itself": lambda: _typed(
            _stream(b"9 0 d0 BT /F1 9 Tf (a) Tj ET"),
            font="/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 6 0 R>>/Encoding<</Differences[97/a]>>",
        ),
        "matrix_names": lambda: _typed(font="/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[/a /b]/CharProcs<<>>"),
        "box_names": lambda: _typed(font="/Subtype/Type3/FontBBox[/a /b]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>"),
        "descendants_itself": lambda: _typed(
            font="/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]"
        ),
        "encoding_itself": lambda: _typed(font="/Subtype/Type1/BaseFont/X/Encoding 5 0 R"),
        "map_uses_itself": lambda: _typed(
            _stream(b"/X usecmap", entries="/CMapName/X/UseCMap 6 0 R"), font="/Subtype/Type0/BaseFont/X/Encoding 6 0 R"
        ),
        "map_path": lambda: _typed(
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/X>>",
            font="/Subtype/Type0/BaseFont/X/Encoding/..#2f..#2f..#2fetc#2fpasswd/DescendantFonts[6 0 R]",
        ),
        "first_char": lambda: _typed(font="/Subtype/TrueType/BaseFont/X/FirstChar /a/LastChar (b)/Widths[/c]"),
        "descriptor": lambda: _typed(
            b"<</FontBBox[/a]/Ascent/x/Descent(y)/ItalicAngle null/MissingWidth/z>>",
            font="/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R",
        ),
        "differences": lambda: _typed(
            font="/Subtype/Type1/BaseFont/X/Encoding<</Differences[" + "1/a " * 200_000 + "]>>"
        ),
        "glyph_name": lambda: _typed(
            font="/Subtype/Type1/BaseFont/X/Encoding<</Differences[65/uni" + "D800" * 3 + "/u110000/uniFFFFFF]>>",
            text=b"(ABC)",
        ),
        "type1_program": lambda: _typed(
            b"<</FontFile 7 0 R>>",
            _stream(b"%!PS " + b"dup 1 /a put " * 100_000, entries="/Length1 1300005/Length2 0/Length3 0"),
            font="/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R",
        ),
        "cff_index": lambda: _typed(
            b"<</FontFile3 7 0 R>>",
            _stream(b"\1\0\4\4" + b"\xff\xff\4" + b"\xff" * 300_000, entries="/Subtype/CIDFontType0C"),
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/X/FontDescriptor 6 0 R>>",
            font="/Subtype/Type1/BaseFont/X/FontDescriptor 6 0 R",
        ),
    },
)


@_document
def pdf_object_streams_nested() -> bytes:
    """A stream of objects that stands in itself."""
    inner = b"4 0 <</Type/ObjStm/N 1/First 4>>"
    stream = _stream(inner, entries="/Type/ObjStm/N 1/First 4/Extends 4 0 R")
    rows = b"".join(struct.pack(">BHB", *row) for row in ((0, 0, 0), (2, 4, 0), (2, 4, 0), (2, 4, 0), (2, 4, 0)))
    out = b"%PDF-1.7\n"
    start = len(out) + len(b"4 0 obj\n\nendobj\n") + len(stream)
    out += b"4 0 obj\n" + stream + b"\nendobj\n"
    table = _stream(rows, entries="/Type/XRef/Size 5/W[1 2 1]/Root 1 0 R")
    return out + b"5 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


def _crossed(entries: str, rows: bytes = b"") -> bytes:
    """Return a PDF whose table of places is a stream."""
    out = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]>>\nendobj\n"
    table = _stream(rows, entries=f"/Type/XRef/Root 1 0 R{entries}")
    return out + b"5 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(out)


_family(
    "pdf_xref_stream",
    {
        "index_huge": lambda: _crossed("/Size 5/W[1 2 1]/Index[0 2147483647]"),
        "index_empty_widths": lambda: _crossed("/Size 2147483647/W[0 0 0]"),
        "widths_huge": lambda: _crossed("/Size 5/W[1 999999999999 1]"),
        "widths_negative": lambda: _crossed("/Size 5/W[1 -9 1]", b"\1\0\0\0" * 5),
        "widths_short": lambda: _crossed("/Size 5/W[1]", b"\1\0\0\0" * 5),
        "widths_names": lambda: _crossed("/Size 5/W[/a /b /c]", b"\1\0\0\0" * 5),
        "previous_itself": lambda: _crossed("/Size 5/W[1 2 1]/Prev 112", b"\1\0\0\0" * 5),
        "index_odd": lambda: _crossed("/Size 5/W[1 2 1]/Index[0]", b"\1\0\0\0" * 5),
        "size_name": lambda: _crossed("/Size /x/W[1 2 1]", b"\1\0\0\0" * 5),
    },
)


@_document
def pdf_xref_previous_itself() -> bytes:
    whole = _page(_stream(_DRAWN))
    start = int(whole.split(b"startxref\n")[1].split()[0])
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % start)


@_document
def pdf_xref_chain() -> bytes:
    """Ten thousand tables of places, of which each names the one before."""
    out = bytearray(
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]>>\nendobj\n"
    )
    before = 0
    for _ in range(10_000):
        place = len(out)
        out += b"xref\n0 0\ntrailer<</Root 1 0 R%b>>\n" % (b"/Prev %d" % before if before else b"")
        before = place
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % before)


@_document
def pdf_xref_digits() -> bytes:
    return b"%PDF-1.4\nxref\n0 " + b"9" * 5000 + b"\ntrailer<<>>\nstartxref\n" + b"9" * 5000 + b"\n%%EOF"


@_document
def pdf_startxref_many() -> bytes:
    """No table of places, and a million objects to look for."""
    return b"%PDF-1.4\n" + b"1 0 obj\n" * 500_000 + b"trailer<</Root 1 0 R>>"


@_document
def pdf_trailers_many() -> bytes:
    return b"%PDF-1.4\n1 0 obj<<>>endobj\n" + b"trailer<</Root 1 0 R>>\n" * 100_000


@_document
def pdf_reference_itself() -> bytes:
    """An object that is a reference to itself, as catalogue, pages, contents."""
    return _pdf(b"1 0 R", b"2 0 R")


@_document
def pdf_reference_chain() -> bytes:
    """A content that is a reference to a reference, and so on, 50,000 times."""
    return _page(b"6 0 R", *(b"%d 0 R" % n for n in range(7, 50_007)), _stream(_DRAWN))


@_document
def pdf_length_itself() -> bytes:
    return _page(b"<</Length 4 0 R>>stream\n" + _DRAWN + b"\nendstream")


_family(
    "pdf_length",
    {
        "negative": lambda: _page(b"<</Length -9>>stream\n" + _DRAWN + b"\nendstream"),
        "huge": lambda: _page(b"<</Length 99999999999999999999>>stream\n" + _DRAWN + b"\nendstream"),
        "name": lambda: _page(b"<</Length /x>>stream\n" + _DRAWN + b"\nendstream"),
        "missing": lambda: _page(b"<<>>stream\n" + _DRAWN + b"\nendstream"),
    },
)


@_document
def pdf_brackets() -> bytes:
    return _pdf(b"[" * 1_000_000)


@_document
def pdf_dictionaries() -> bytes:
    return _pdf(_ROOT, b"<</Type/Pages/Kids" + b"[<</a" * 200_000)


def _locked(entries: str, identity: str = "/ID[(a)(a)]") -> bytes:
    """Return a PDF that says that it is encrypted so."""
    return _page(_stream(_DRAWN), f"<<{entries}>>".encode(), trailer=f"/Encrypt 6 0 R{identity}")


_O: Final = "/O(" + "o" * 32 + ")/U(" + "u" * 32 + ")"
_family(
    "pdf_encrypted",
    {
        "plain": lambda: _locked(f"/Filter/Standard/V 1/R 2/P -4{_O}"),
        "permission_huge": lambda: _locked(f"/Filter/Standard/V 1/R 2/P {2**40}{_O}"),
        "permission_name": lambda: _locked(f"/Filter/Standard/V 1/R 2/P/x{_O}"),
        "permission_missing": lambda: _locked(f"/Filter/Standard/V 1/R 2{_O}"),
        "length_huge": lambda: _locked(f"/Filter/Standard/V 2/R 3/P -4/Length {2**40}{_O}"),
        "length_negative": lambda: _locked(f"/Filter/Standard/V 2/R 3/P -4/Length -8{_O}"),
        "length_zero": lambda: _locked(f"/Filter/Standard/V 2/R 3/P -4/Length 0{_O}"),
        "no_filter": lambda: _locked("/V 1/R 2/P -4"),
        "no_identity": lambda: _locked(f"/Filter/Standard/V 1/R 2/P -4{_O}", ""),
        "identity_name": lambda: _locked(f"/Filter/Standard/V 1/R 2/P -4{_O}", "/ID/x"),
        "identity_empty": lambda: _locked(f"/Filter/Standard/V 1/R 2/P -4{_O}", "/ID[]"),
        "v4_no_filters": lambda: _locked(f"/Filter/Standard/V 4/R 4/P -4{_O}"),
        "v4_filters_names": lambda: _locked(f"/Filter/Standard/V 4/R 4/P -4/CF<</S/x>>/StmF/S/StrF/S{_O}"),
        "v4_identity": lambda: _locked(f"/Filter/Standard/V 4/R 4/P -4/CF<<>>/StmF/Identity/StrF/Identity{_O}"),
        "v5_short": lambda: _locked(f"/Filter/Standard/V 5/R 6/P -4/CF<</S<</CFM/AESV3>>>>/StmF/S/StrF/S{_O}"),
        "v5_r5": lambda: _locked(
            f"/Filter/Standard/V 5/R 5/P -4/OE(x)/UE(y)/Perms(z)/CF<</S<</CFM/AESV3>>>>/StmF/S/StrF/S{_O}"
        ),
        "v9": lambda: _locked(f"/Filter/Standard/V 9/R 9/P -4{_O}"),
        "revision_name": lambda: _locked(f"/Filter/Standard/V 1/R/x/P -4{_O}"),
        "owner_number": lambda: _locked("/Filter/Standard/V 1/R 2/P -4/O 1/U 2"),
        "itself": lambda: _page(_stream(_DRAWN), b"6 0 R", trailer="/Encrypt 6 0 R"),
        "dictionary_missing": lambda: _page(_stream(_DRAWN), trailer="/Encrypt 99 0 R"),
    },
)


@_document
def pdf_encrypted_aes_short() -> bytes:
    """AES whose password fits nothing and whose streams are no multiple of a block: the empty password is made to fit."""
    import hashlib

    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    owner = b"o" * 32
    key = hashlib.md5(pad + owner + struct.pack("<l", -4) + b"a").digest()
    for _ in range(50):
        key = hashlib.md5(key).digest()
    check = hashlib.md5(pad + b"a").digest()
    for i in range(20):
        check = _rc4(bytes(k ^ i for k in key), check)
    entries = f"/Filter/Standard/V 4/R 4/P -4/Length 128/CF<</S<</CFM/AESV2>>>>/StmF/S/StrF/S/O<{owner.hex()}>/U<{check.hex()}{'0' * 32}>"
    return _page(
        _stream(b"1234567"),
        f"<<{entries}>>".encode(),
        b"<</Title(abc)>>",
        trailer="/Encrypt 6 0 R/ID[(a)(a)]/Info 7 0 R",
    )


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


_family(
    "pdf_filter",
    {
        "unknown": lambda: _page(_stream(_DRAWN, "/Nothing")),
        "crypt": lambda: _page(_stream(_DRAWN, "/Crypt")),
        "number": lambda: _page(_stream(_DRAWN, "1 2 3")),
        "many": lambda: _page(_stream(b"", "/FlateDecode " * 100_000)),
        "hex_bad": lambda: _page(_stream(b"zz", "/ASCIIHexDecode")),
        "base85_bad": lambda: _page(_stream(b"\xff\xff", "/ASCII85Decode")),
        "fax": lambda: _page(
            _stream(b"\xff" * 99, "/CCITTFaxDecode", entries="/DecodeParms<</K -1/Columns 1000000000>>")
        ),
        "fax_plain": lambda: _page(_stream(b"\0" * 99, "/CCITTFaxDecode", entries="/DecodeParms<</K 4>>")),
        "fax_columns_name": lambda: _page(
            _stream(b"\0" * 99, "/CCITTFaxDecode", entries="/DecodeParms<</K -1/Columns/x>>")
        ),
        "run_length_cut": lambda: _page(_stream(b"\xff", "/RunLengthDecode")),
        "lzw_none": lambda: _page(_stream(b"\x80\x40\x20\x10", "/LZWDecode")),
        "lzw_first": lambda: _page(_stream(b"\xff" * 64, "/LZWDecode")),
    },
)


# --- HTML --------------------------------------------------------------------------------------------------------------


def _html(body: str, head: str = "") -> bytes:
    page = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{_TITLE}</title>{head}</head><body><h1>{_TITLE}</h1>"
    return f"{page}{body}</body></html>".encode()


def _sheet(css: str, body: str = "<p>一、总体情况</p><table><tr><td>规章<td>1</table>") -> bytes:
    return _html(body, f"<style>{css}</style>")


_DEEP: Final = "<div class=a>" * 180 + "<p class=b>一" + "</div>" * 180
_MANY: Final = "<p class='a b' id=c title=x>一" * 20_000
_family(
    "html_style",
    {
        "at_64k": lambda: _sheet("display:none" + "@" * 2**16),
        "at_256k": lambda: _sheet("display:none" + "@" * 2**18),
        "at_rule_64k": lambda: _sheet(".a{display:none}" + "@" * 2**16 + "{}"),
        "semicolons": lambda: _sheet(".a{display:none" + ";" * 500_000 + "}"),
        "colons": lambda: _sheet(".a{display:none;" + ":" * 200_000 + "}"),
        "word_long": lambda: _sheet(".a{display:none;" + "a" * 200_000 + "}"),
        "word_blanks": lambda: _sheet(".a{display:none;a" + " " * 200_000 + "}"),
        "words_blanks": lambda: _sheet(".a{display:none;" + "a " * 100_000 + "}"),
        "quotes_open": lambda: _sheet(".a{display:none;content:" + "\"'" * 50_000 + "}"),
        "quotes_mixed": lambda: _sheet(".a{display:none;" + "x:'\"" * 30_000 + "}"),
        "quotes_apart": lambda: _sheet(".a{display:none} " + "'\n" * 200_000),
        "quotes_unclosed": lambda: _sheet(".a{display:none} " + "'\"" * 60_000),
        "braces_open": lambda: _sheet(".a{display:none}" + "{" * 200_000),
        "braces_open_named": lambda: _sheet(".a{display:none}" + "b{" * 100_000),
        "braces_close": lambda: _sheet(".a{display:none}" + "}" * 500_000),
        "media_nested": lambda: _sheet("@media screen{" * 50_000 + ".a{display:none}"),
        "media_brackets": lambda: _sheet("@media " + "(" * 100_000 + "{.a{display:none}}"),
        "media_width": lambda: _sheet("@media (min-width:" + "1" * 100_000 + "{.a{display:none}}"),
        "media_width_blanks": lambda: _sheet("@media (" + " " * 60_000 + "{.a{display:none}}"),
        "media_commas": lambda: _sheet("@media " + "not all," * 100_000 + "{.a{display:none}}"),
        "media_digits": lambda: _sheet("@media (min-width:" + "9" * 400 + "px){.a{display:none}}"),
        "nested_selectors": lambda: _sheet("".join(f".a{i}{{&&" for i in range(30)) + "{display:none}" + "}" * 30),
        "nested_doubling": lambda: _sheet(".abcdefgh{" + "&&{display:none;" * 31),
        "nested_rules": lambda: _sheet((".a{" * 30 + "display:none" + "}" * 30) * 2000),
        "comment_open": lambda: _sheet(".a{display:none}" + "/*" * 200_000),
        "comment_slashes": lambda: _sheet(".a{display:none}" + "/" * 500_000),
        "escapes": lambda: _sheet(".a{display:none}" + "\\0" * 200_000),
        "escape_far": lambda: _sheet(".a{display:none;content:'\\d800\\dfff\\ffffff'}", "<p class=a>一"),
        "escape_breaks": lambda: _sheet(".a{display:none}" + "\\\n" * 200_000),
        "selectors_many": lambda: _sheet("".join(f".a{i}{{display:none}}" for i in range(20_000)), _MANY),
        "selectors_listed": lambda: _sheet(",".join(f".a{i}" for i in range(20_000)) + "{display:none}", _MANY),
        "selectors_matching": lambda: _sheet(".a,.b,p,#c,[title],*," * 500 + "p{display:none}", _MANY),
        "descendants_deep": lambda: _sheet(" ".join(["div"] * 40) + " q{display:none}", _DEEP * 40),
        "descendants_rules": lambda: _sheet((" ".join([".a"] * 90) + " .z{display:none}") * 50, _DEEP * 50),
        "descendants_all": lambda: _sheet("* " * 500 + "q{display:none}", _DEEP * 20),
        "siblings": lambda: _sheet("p~p~p~p~p~p~q{display:none}", "<p>一" * 3000),
        "siblings_all": lambda: _sheet("p ~ p{display:none}", "<p>一" * 20_000),
        "has": lambda: _sheet(":has(p) :has(p) :has(q){display:none}", _DEEP * 40),
        "has_nested": lambda: _sheet(":has(:has(:has(q))){display:none}", _DEEP * 10),
        "is_nested": lambda: _sheet(":is(" * 300 + "p" + ")" * 300 + "{display:none}"),
        "not_nested": lambda: _sheet(":not(" * 300 + "p" + ")" * 300 + "{display:none}"),
        "nth_child": lambda: _sheet(":nth-last-child(2n+1 of p){display:none}", "<p>一" * 20_000),
        "nth_last_child": lambda: _sheet("p:nth-last-child(3n+1){display:none}", "<p>一" * 20_000),
        "nth_of_type": lambda: _sheet("p:nth-of-type(3n+1){display:none}", "<p>一" * 20_000),
        "attributes_long": lambda: _sheet(
            "[class*='" + "a" * 1000 + "b']{display:none}", f"<p class={'a' * 100_000}>一" * 20
        ),
        "brackets_open": lambda: _sheet("[" * 50_000 + "{display:none}"),
        "rounds_open": lambda: _sheet("a" + "(" * 50_000 + "{display:none}"),
        "rounds_half": lambda: _sheet("(" + "()" * 50_000 + "{display:none}"),
        "rounds_pieces": lambda: _sheet("(a" * 30_000 + ",b{display:none}"),
        "commas": lambda: _sheet("," * 300_000 + "a{display:none}"),
        "commas_quoted": lambda: _sheet("'," * 100_000 + "a{display:none}"),
        "blanks_selector": lambda: _sheet("a::before" + " " * 100_000 + "x{display:none}"),
        "before_many": lambda: _sheet("a" + "::before" * 20_000 + "{display:none}"),
        "hyphens": lambda: _sheet(".a{display:none;" + "-" * 200_000 + "}"),
        "font_pattern": lambda: _sheet(".a{display:none;font:" + "a " * 30_000 + "}", "<p class=a>一"),
        "font_zeros": lambda: _sheet(".a{display:none;font-size:" + "0" * 50_000 + "x!}", "<p class=a>一"),
        "opacity_zeros": lambda: _sheet(".a{opacity:0;opacity:" + "0" * 50_000 + "!x}", "<p class=a>一"),
        "indent_digits": lambda: _sheet(".a{text-indent:-999px;text-indent:-" + "9" * 50_000 + "x}", "<p class=a>一"),
        "content_blanks": lambda: _sheet(".a{content:'x';content:'" + " " * 100_000 + '"}', "<p class=a>一"),
        "color_commas": lambda: _sheet(".a{color:transparent;color:rgba(" + "," * 50_000 + "}", "<p class=a>一"),
        "color_slashes": lambda: _sheet(".a{color:rgb(" * 20_000),
        "height_blanks": lambda: _sheet(".a{overflow:hidden;height:" + " " * 100_000 + "0x}", "<p class=a>一"),
        "font_hint": lambda: _sheet("font:" * 60_000),
        "rules_20000": lambda: _sheet("p{display:none}" * 20_000, "<p>一" * 9),
        "sheets_many": lambda: _html("<p>一", "<style>.a{display:none}</style>" * 20_000),
        "inline_many": lambda: _html("".join(f"<p style='display:none;a:{i}'>一" for i in range(50_000))),
        "inline_long": lambda: _html(f"<p style='display:none{':' * 500_000}'>一"),
        "inline_quotes": lambda: _html("<p style='display:none'>" + 'style="' * 100_000),
        "inline_equals": lambda: _html("<p style='display:none'>" + "style " * 100_000 + "style" + " " * 200_000),
        "inline_spelt": lambda: _html("<p style='\\64isplay:none'>一" * 20_000),
        "declared_many": lambda: _sheet(".a{" + "display:none;" * 50_000 + "}", "<p class=a>一" * 100),
        "weight": lambda: _sheet(":where(" * 300 + "p{display:none}"),
    },
)

_CELL: Final = "<td colspan=65534 rowspan=65534>1"
_family(
    "html_table",
    {
        "spans_wide": lambda: _html(f"<table><tr>{_CELL}<td>2</table>"),
        "spans_many": lambda: _html(f"<table>{f'<tr>{_CELL * 20}' * 100}</table>"),
        "spans_rows": lambda: _html(f"<table>{('<tr>' + '<td rowspan=0>1' * 100) * 100}</table>"),
        "spans_staircase": lambda: _html(f"<table>{'<tr><td rowspan=65534>1<td>2' * 3000}</table>"),
        "spans_text": lambda: _html(
            f"<table><tr><td colspan=100 rowspan=1000>{'甲1乙2' * 50_000}<td>1{'<tr><td>1' * 900}</table>"
        ),
        "spans_digits": lambda: _html(f"<table><tr><td colspan={'9' * 100_000}>1<td colspan=-{'1' * 99}>2</table>"),
        "nested": lambda: _html("<table><tr><td>" * 150 + "1" + "</table>" * 150),
        "nested_many": lambda: _html(("<table><tr><td>1<td>" * 60 + "1" + "</table>" * 60) * 300),
        "nested_deep": lambda: _html("<table><tr><td>" * 100_000),
        "beside": lambda: _html("<table><tr><td>规章<td>1</table>" * 50_000),
        "in_a_table": lambda: _html("<table><tr><td>" + "<table><tr><td>规章<td>1</table>" * 30_000 + "</table>"),
        "foster": lambda: _html("<table>" + "<p>一</p>x" * 100_000),
        "foster_tables": lambda: _html("<table><b>" * 5000),
        "rows": lambda: _html("<table>" + "<tr><td>规章<td>1" * 90_000 + "</table>"),
        "rows_one_cell": lambda: _html("<table>" + "<tr><td>规章1" * 150_000 + "</table>"),
        "rows_empty": lambda: _html("<table><tr><td>1<td>1" + "<tr>" * 500_000 + "</table>"),
        "row_wide": lambda: _html("<table><tr>" + "<td>1" * 190_000 + "</table>"),
        "row_wide_labels": lambda: _html("<table><tr>" + "".join(f"<td>规章{i}" for i in range(100_000)) + "</table>"),
        "of_the_form": lambda: _html("<table>" + "<tr><td>信息内容<td>本年制发件数<td>规章<td>1" * 40_000 + "</table>"),
        "applications": lambda: _html(
            "<table>" + "<tr><td>三、本年度办理结果<td>（一）予以公开<td>自然人<td>总计<td>1<td>2" * 30_000 + "</table>"
        ),
        "remedies": lambda: _html("<table>" + "<tr><td>行政复议<td>结果维持<td>总计<td>1<td>2" * 30_000 + "</table>"),
        "labels_like": lambda: _html(
            "<table>" + "".join(f"<tr><td>行政许{chr(0x4E00 + i)}<td>1" for i in range(15_000)) + "</table>"
        ),
        "cell_lines": lambda: _html("<table><tr><td>" + "1<br>" * 300_000 + "<td>2</table>"),
        "cell_digits": lambda: _html(f"<table><tr><td>规章<td>{'1' * 500_000}</table>"),
        "cell_newlines": lambda: _html("<table><tr><td>1" + "\n" * 2_000_000 + "x<td>2</table>"),
        "cells_brackets": lambda: _html("<table><tr><td>规章" + f"<td>{'1（' * 900}" * 2000 + "</table>"),
        "cells_digits_2000": lambda: _html(
            "<table><tr><td>规章" + "".join(f"<td>{i}{'1 ' * 990}x" for i in range(1000)) + "</table>"
        ),
        "cells_remarks": lambda: _html(
            "<table><tr><td>规章" + "".join(f"<td>{i}{'（' * 1990}" for i in range(2000)) + "</table>"
        ),
        "cells_marks": lambda: _html(
            "<table><tr><td>规章" + "".join(f"<td>{i}{'①' * 1990}x" for i in range(2000)) + "</table>"
        ),
        "cells_commas": lambda: _html(
            "<table><tr><td>规章" + "".join(f"<td>{i}{',111' * 490}x" for i in range(2000)) + "</table>"
        ),
        "labels_numbered": lambda: _html("<table><tr>" + f"<td>{'（一）' * 30_000}" * 20 + "<td>1</table>"),
        "labels_brackets": lambda: _html("<table><tr>" + f"<td>规章{'(' * 50_000}" * 20 + "<td>1</table>"),
    },
)
_family(
    "html",
    {
        "breaks": lambda: _html("<p>" + "<br>" * 2_000_000),
        "breaks_text": lambda: _html("<p>" + "一<br>" * 1_000_000),
        "classes": lambda: _html(
            f"<p class='{' '.join(f'a{i}' for i in range(100_000))}'>一", "<style>.a1{{display:none}}</style>"
        ),
        "attributes": lambda: _html("<p " + " ".join(f"a{i}=1" for i in range(100_000)) + ">一"),
        "attributes_many": lambda: _html("<p " + " ".join(f"a{i}=<" for i in range(100_000)) + ">一"),
        "tag_in_tag": lambda: _html("<p a<" * 100_000),
        "tag_open": lambda: _html("<a" * 200_000),
        "tag_open_close": lambda: _html("</a " * 200_000),
        "unclosed_div": lambda: _html("<div>" * 200_000),
        "unclosed_div_4900": lambda: _html("<div>" * 4_900 + "一"),
        "unclosed_b": lambda: _html("<b>" * 4_900 + "一"),
        "unclosed_b_p": lambda: _html("<b><p>" * 4_000),
        "unclosed_formatting": lambda: _html("<a><b><i><u><p>" * 2_000),
        "adoption": lambda: _html("<b><i><a><p>一</b></i></a>" * 2_000),
        "adoption_fonts": lambda: _html("".join(f"<font size={i}>" for i in range(2_000)) + "<p>一" * 2_000),
        "unclosed_p_span": lambda: _html("<p><span>" * 3_000),
        "depth_hidden": lambda: _html("<x-y>" * 4_900 + "一"),
        "li_deep": lambda: _html("<ul><li>" * 4_000),
        "td_deep": lambda: _html("<tr><td>" * 50_000),
        "select_deep": lambda: _html("<option>" * 300_000),
        "svg_deep": lambda: _html("<svg>" * 4_900),
        "template_deep": lambda: _html("<template>" * 4_900),
        "cell_deep": lambda: _html("<table><tr><td>1 2" + "<b>" * 390 + "3<td>4</table>"),
        "cells_deep": lambda: _html("<table><tr>" + ("<td>11 22" + "<i>" * 150 + "3") * 200 + "</table>"),
        "entities": lambda: _html("<p>" + "&amp;" * 1_000_000),
        "entities_open": lambda: _html("<p>" + "&" * 2_000_000),
        "entities_digits": lambda: _html("<p>&#" + "1" * 2_000_000),
        "entities_many": lambda: _html("<p>" + "&#x110000;&#xD800;&#0;" * 100_000),
        "comments": lambda: _html("<!--" * 200_000),
        "comments_closed": lambda: _html("<!-- -->" * 200_000),
        "script": lambda: _html("<script>" * 200_000),
        "script_escaped": lambda: _html("<script><!--<script>" * 100_000),
        "images": lambda: _html("<img>" * 150_000),
        "images_cells": lambda: _html("<table>" + "<tr><td><img><td>1" * 20_000 + "</table>"),
        "images_has": lambda: _html("<table><tr><td>" + "<b>" * 150 + "<p>一" * 50_000 + "<img></table>"),
        "links": lambda: _html("<a href=x.doc>附件" * 50_000),
        "links_open": lambda: _html("<a href=x.doc>" * 4_900 + "附件" * 99),
        "links_text": lambda: _html("<a href=x.doc><div>" * 90 + "附件" * 300_000),
        "hidden": lambda: _html("<p hidden>一" * 50_000),
        "dialog": lambda: _html("<dialog>" * 4_900),
        "nul": lambda: _html("<p>" + "\0" * 1_000_000),
        "sup": lambda: _html("<table><tr><td>1" + "<sup>" * 390 + "2" * 9 + "<td>3</table>"),
        "sup_cells": lambda: _html("<table><tr>" + ("<td>1" + "<sup>1" * 190) * 500 + "</table>"),
        "scopes": lambda: _html("<div>" * 190 + "<div>一</div>" * 100_000),
        "style_attributes": lambda: _html('<p style="' + "a" * 1_000_000),
        "titles": lambda: _html("", f"<title>{_TITLE}</title>" * 50_000),
        "stylesheets": lambda: _html("", "".join(f"<link rel=stylesheet href={i}>" for i in range(100_000))),
        "charset": lambda: b"<html><meta charset" + b" " * 3_900 + b"x" * 9 + _html("<p>一"),
        "utf16": lambda: b"\xff\xfe" + ("<p>一" * 300_000).encode("utf-16-le"),
        "surrogates": lambda: b"\xff\xfe" + b"\0\xd8" * 30 + ("<p>一、总体情况" * 30_000).encode("utf-16-le"),
    },
)


# --- prose: one paragraph or many lines, in each format that holds text -----------------------------------------------------


def _prose(text: str) -> Callable[[], bytes]:
    head = f"{_TITLE}\n\n一、总体情况\n\n依申请公开：2024年收到政府信息公开申请3件。\n\n"
    return lambda: (head + text + "\n\n二、主动公开政府信息情况\n").encode("utf-8", "replace")


_family(
    "txt",
    {
        "digits": _prose("1" * 1_000_000),
        "digits_blanks": _prose("1 " * 500_000),
        "digits_commas": _prose("1," * 500_000),
        "digits_points": _prose("1." * 500_000),
        "digits_units": _prose("收到3件" * 200_000),
        "digits_shares": _prose("占3%" * 200_000),
        "digits_ranges": _prose("3至" * 300_000),
        "digits_full": _prose("１，" * 300_000),
        "claims": _prose("收到政府信息公开申请3件，" * 50_000),
        "claims_sentence": _prose("收到政府信息公开申请3件、" * 50_000),
        "claims_listed": _prose("行政复议、行政诉讼、" * 50_000 + "3件"),
        "claims_each": _prose("行政复议、行政诉讼分别3件、2件、" * 20_000),
        "nots": _prose("未发生行政复议、" * 100_000),
        "nots_bare": _prose("未" * 500_000),
        "fillers": _prose("共" * 500_000 + "3件"),
        "fillers_many": _prose(("共" * 290 + "3件") * 3_000),
        "organs": _prose("县" * 500_000),
        "organs_office": _prose("局" * 500_000),
        "organs_receive": _prose(("县" * 12 + "局") * 40_000 + "收3件"),
        "years": _prose("2024年" * 200_000),
        "marks": _prose("、" * 1_000_000),
        "chapters": _prose("第一条" * 300_000),
        "brackets": _prose("（" * 1_000_000),
        "brackets_pairs": _prose("（）" * 500_000),
        "brackets_words": _prose("（其中" * 300_000),
        "blanks": _prose("x" + " " * 1_000_000 + "x"),
        "blanks_wide": _prose("x" + "\u3000" * 1_000_000 + "x"),
        "blanks_before": _prose(" " * 500_000 + "标题" + " " * 500_000 + "x"),
        "tabs": _prose("x\t" * 500_000),
        "bars": _prose("|" * 500_000),
        "bars_blanks": _prose("| " * 500_000),
        "bars_lines": _prose("|\n" * 200_000),
        "bars_lines_open": _prose("|\nx|\n" * 100_000),
        "bars_rows": _prose("规章|1|2\n" * 60_000),
        "bars_backslash": _prose("\\|" * 500_000),
        "rules": _prose("-" * 500_000 + "x"),
        "rules_bars": _prose("|-" * 300_000 + "x"),
        "lines_short": _prose("一、\n" * 190_000),
        "lines_headings": _prose("二、主动公开政府信息情况\n" * 100_000),
        "lines_titles": _prose(f"{_TITLE}\n" * 30_000),
        "lines_titles_like": _prose("".join(f"某局2024年{'公报' * 60}{i}\n" for i in range(20_000))),
        "lines_slips": _prose("".join(f"二、主动公开政府信思{chr(0x4E00 + i % 20_000)}况\n" for i in range(40_000))),
        "lines_contents": _prose("一、总体情况......1\n二、主动公开政府信息情况......2\n" * 30_000),
        "lines_entries": _prose("x" * 40 + " " * 300_000 + "x"),
        "lines_facts": _prose("发布日期：" * 190 + "\n"),
        "lines_facts_many": _prose(("标题" + "：" + " " * 900 + "\n") * 3_000),
        "lines_pages": _prose("第1页\n" * 100_000),
        "lines_contacts": _prose("联系电话：\n" * 100_000),
        "lines_anonymous": _prose("".join(f"{i}\n" for i in range(190_000))),
        "lines_signed": _prose("某" * 30 + "局\n2025年1月25日\n"),
        "lines_kept": lambda: ("\n".join(f"某县{chr(0x4E00 + i % 20_000)}局" for i in range(100_000))).encode(),
        "lines_above": ("某县局公报\n" * 100_000 + _TITLE).encode,
        "separators": _prose("\x1c\x1d\x1e\x85\u2028\u2029" * 50_000),
        "controls": _prose("\x01" * 1_000_000),
        "controls_lines": _prose("\x01\n" * 190_000),
        "combining": _prose("a" + "\u0300\u0323" * 300_000),
        "expanding": _prose("\ufdfa" * 300_000),
        "hangul": _prose("\u1100\u1161" * 300_000),
        "word_comments": _prose("<!--[if " * 100_000),
        "word_comments_open": _prose("<![" * 200_000),
        "title_quotes": _prose("《" * 80 + "公报"),
        "title_long": lambda: (
            "\n".join("关于" * 30 + "某" * i + "2024年政府信息公开报告" for i in range(1, 60)).encode() * 50
        ),
        "fee": _prose("信息处理费" * 100_000),
        "headless": _prose("存在的主要问题" * 100_000),
        "captions": _prose("附表一：" * 200_000),
        "replacement": lambda: b"\xff" * 1_000_000,
        "gb18030": lambda: b"\x81\x30\x81\x30" * 300_000 + "公报".encode("gb18030"),
        "newlines": lambda: b"\n" * 5_000_000 + b"x",
        "returns": lambda: b"\r" * 5_000_000 + b"x",
    },
)


# --- Markdown -------------------------------------------------------------------------------------------------------------


def _md(text: str) -> Callable[[], bytes]:
    return f"# {_TITLE}\n\n## 一、总体情况\n\n{text}\n".encode


_family(
    "md",
    {
        "stars": _md("*" * 300_000),
        "stars_words": _md("*a " * 100_000),
        "stars_mixed": _md("*a_ " * 100_000),
        "stars_pairs": _md("a**b" * 100_000 + "c* " * 100_000),
        "underlines": _md("_a" * 100_000),
        "ticks": _md("`" * 300_000),
        "ticks_growing": _md("".join("`" * i + "a" for i in range(1, 900))),
        "ticks_pairs": _md("`a``b```c" * 20_000),
        "squares": _md("[" * 100_000),
        "squares_closed": _md("[" * 50_000 + "a" + "]" * 50_000),
        "squares_links": _md("[a](" * 50_000),
        "squares_empty": _md("[]" * 100_000),
        "squares_references": _md("[a]: " * 50_000),
        "images": _md("![" * 50_000),
        "images_links": _md("![a](b " * 30_000),
        "images_nested": _md("![" * 5_000 + "a" + "](b)" * 5_000),
        "links_nested": _md("[" * 5_000 + "a" + "](b)" * 5_000),
        "links_titles": _md('[a](b "' * 20_000),
        "links_angle": _md("[a](<b" * 20_000),
        "angles": _md("<" * 200_000),
        "angles_words": _md("<a " * 100_000),
        "angles_comment": _md("<!--" * 50_000),
        "angles_comment_open": _md("a <!-- " * 30_000),
        "angles_declared": _md("a <!A " * 50_000),
        "angles_data": _md("a <![CDATA[" * 50_000),
        "angles_question": _md("a <?" * 100_000),
        "angles_attributes": _md("<a" + " b=c" * 50_000 + "<"),
        "autolinks": _md("<http:" * 50_000),
        "autolinks_mail": _md("<a@" * 50_000),
        "mails": _md("<" + "a." * 100_000 + "@"),
        "entities": _md("&" * 300_000),
        "entities_digits": _md("&#" * 100_000),
        "backslashes": _md("\\" * 300_000),
        "breaks": _md("a  \n" * 100_000),
        "blanks": _md("a" + " " * 300_000 + "b"),
        "blanks_lines": _md("a\n" + " \n" * 300_000),
        "headings": _md("# " * 100_000),
        "headings_lines": _md("# a\n" * 100_000),
        "headings_closed": _md("# a" + " #" * 100_000 + "b"),
        "fences": _md("```\n" * 100_000),
        "fences_open": _md("~~~" * 100_000 + "\n"),
        "quotes": _md(">" * 100_000 + "a"),
        "lists": _md("- " * 50_000 + "a"),
        "rules": _md("- - " * 100_000 + "a"),
        "table_wide": _md("|a" * 50_000 + "|\n" + "|-" * 50_000 + "|\n" + "|1" * 50_000 + "|\n"),
        "table_autocomplete": _md("|a" * 3_000 + "|\n" + "|-" * 3_000 + "|\n" + "|\n" * 60_000),
        "table_rows": _md("|a|b|\n|-|-|\n" + "|规章|1|\n" * 60_000),
        "table_separator": _md("|a|b|\n|-|-|\n" + "|-" * 20_000 + "x\n"),
        "table_separator_blanks": _md("|a|b|\n|-|-|\n|" + " " * 20_000 + "x\n"),
        "table_separator_strokes": _md("|a|b|\n|-|-|\n|" + "-" * 50_000 + "x\n"),
        "table_separator_mixed": _md("|a|b|\n|-|-|\n" + "| - " * 20_000 + "x\n"),
        "table_not": _md("|a\n" * 60_000),
        "table_row_blanks": _md("|a|b|\n" + " " * 60_000 + "x\n"),
        "table_cells_stars": _md("|a|b|\n|-|-|\n" + ("|" + "*a" * 100) * 500 + "|\n"),
        "table_backslashes": _md("|a|b|\n|-|-|\n|" + "\\|" * 100_000 + "\n"),
        "html_tables": _md("<table>" * 50_000),
        "html_tables_closed": _md("<table><tr><td>a<td>1</table>\n\n" * 20_000),
        "html_tables_open": _md("<table " * 50_000),
        "html_tables_style": _md("<table><style>display:none" + "@" * 2**16 + "</style></table>"),
        "recognised_blanks": lambda: b"x\n" + b"\n" * 300_000 + b"   |" + b" " * 300_000 + b"x",
        "recognised_bars": lambda: b"x\n" + b"|" * 300_000 + b"x",
        "recognised_strokes": lambda: b"x\n|--|" + b"|-" * 150_000 + b"x",
        "recognised_lines": lambda: b"x\n" + b"\n \t" * 100_000 + b"x",
        "sealed": ("# a\n<!-- zfxxgk-report " * 30_000).encode,
        "scheme": _md("[a](" + "javascript:" * 50_000 + ")"),
        "percent": _md("[a](" + "%" * 100_000 + ")"),
        "host": _md("[a](http://" + "ü." * 50_000 + ")"),
        "digits": _md("1" * 300_000),
    },
)


# --- JSON and the long form ---------------------------------------------------------------------------------------------------

_HEAD: Final = "what,agency,year,pointer,section,edition,row,column,unit,value,text\r\n"
_family(
    "json",
    {
        "deep": lambda: b'{"a":' + b"[" * 1_000_000,
        "deep_closed": lambda: b'{"a":' + b"[" * 50 + b"]" * 50 + b"}",
        "digits": lambda: b'{"format":' + b"1" * 1_000_000 + b"}",
        "digits_many": lambda: b'{"a":[' + b"1" * 4_000 + (b"," + b"1" * 4_000) * 1_000 + b"]}",
        "exponent": lambda: b'{"a":1e999999999,"b":-1e-999999999}',
        "exponents": lambda: b'{"a":[' + b"1e99999," * 500_000 + b"1]}",
        "keys": ("{" + ",".join(f'"{i}":0' for i in range(300_000)) + "}").encode,
        "keys_twice": ("{" + ",".join('"a":0' for i in range(500_000)) + "}").encode,
        "string": lambda: b'{"a":"' + b"a" * 5_000_000 + b'"}',
        "string_open": lambda: b'{"a":"' + b"\\" * 5_000_000,
        "strings_open": lambda: b"{" + b'"a\\"' * 500_000,
        "blanks": lambda: b"{" + b" " * 5_000_000,
        "lone_surrogates": lambda: b'{"\\ud800":"\\udfff"}',
        "nan": lambda: b'{"a":NaN,"b":Infinity}',
        "nulls": lambda: b'{"a":[' + b"null," * 1_000_000 + b"null]}",
        "objects": lambda: b'{"a":[' + b"{}," * 500_000 + b"{}]}",
        "problems": ('{"format":"zfxxgk-report","annotations":[' + '{"at":1,"text":2},' * 100_000 + "{}]}").encode,
        "agency": ('{"agency":{"name":"' + "县" * 1_000_000 + '"},"year":' + "9" * 4000 + "}").encode,
        "utf16": lambda: b"\xff\xfe" + ("{" * 300_000).encode("utf-16-le"),
    },
)
_family(
    "csv",
    {
        "lines": (_HEAD + "figure,某局,2024,/a,,,,,,1,\r\n" * 200_000).encode,
        "lines_otherwise": (_HEAD + "".join(f"figure,某局{i},2024,/a{i},,,,,,{i},\r\n" for i in range(100_000))).encode,
        "pointers": (_HEAD + "".join(f"figure,某局,2024,/a{i},,,,,,1,\r\n" for i in range(100_000))).encode,
        "annotations": (_HEAD + "annotation,某局,2024,/overview,,,,,,,x\r\n" * 100_000).encode,
        "pointer_deep": (_HEAD + "annotation,某局,2024," + "/overview" * 20_000 + ",,,,,,,x\r\n").encode,
        "pointer_number": (_HEAD + "annotation,某局,2024,/overview/passages/" + "9" * 5000 + ",,,,,,,x\r\n").encode,
        "quotes": (_HEAD + '"' * 1_000_000).encode,
        "quotes_open": (_HEAD + '"' + "a\n" * 500_000).encode,
        "field": (_HEAD + "a" * 3_000_000).encode,
        "columns": (_HEAD + "," * 3_000_000).encode,
        "head": (_HEAD.strip() + ",x" * 500_000 + "\r\nfigure\r\n" * 100).encode,
        "year": (_HEAD + "figure,某局," + "9" * 100_000 + ",/a,,,,,,1,\r\n").encode,
        "year_other": (_HEAD + "figure,某局,²,/a,,,,,,1,\r\nfigure,某局,٣,/a,,,,,,1,\r\n").encode,
        "nul": (_HEAD + "\0" * 100_000).encode,
        "agency_empty": (_HEAD + "figure,,2024,/applications/received/total,,,,,,1,\r\n").encode,
        "value_blanks": (
            _HEAD + "figure,某局,2024,/applications/received/total,,,,,,1" + " " * 1_000_000 + "x,\r\n"
        ).encode,
    },
)


# --- Excel ------------------------------------------------------------------------------------------------------------------

_SPREAD: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_R: Final = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_REL: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS: Final = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_TYPES: Final = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
)
_OF_EXCEL: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def _zip(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def _book(
    sheet: str | bytes,
    *,
    sheets: int = 1,
    strings: str = "",
    styles: str = "",
    path: str = "worksheets/s.xml",
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return an Excel file whose sheets are all one part."""
    types = _TYPES + f'<Override PartName="/xl/workbook.xml" ContentType="{_OF_EXCEL}sheet.main+xml"/>'
    types += f'<Override PartName="/xl/{path}" ContentType="{_OF_EXCEL}worksheet+xml"/>'
    types += f'<Override PartName="/xl/styles.xml" ContentType="{_OF_EXCEL}styles+xml"/>' * bool(styles)
    types += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_OF_EXCEL}sharedStrings+xml"/>' * bool(strings)
    listed = "".join(f'<sheet name="s{i}" sheetId="{i + 1}" r:id="rId1"/>' for i in range(sheets))
    rels = f'{_RELS}<Relationship Id="rId1" Type="{_REL}/worksheet" Target="{path}"/>'
    rels += f'<Relationship Id="rId2" Type="{_REL}/styles" Target="styles.xml"/>' * bool(styles)
    rels += f'<Relationship Id="rId3" Type="{_REL}/sharedStrings" Target="sharedStrings.xml"/>' * bool(strings)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": types + "</Types>",
        "_rels/.rels": f'{_RELS}<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f"<workbook {_SPREAD} {_R}><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": rels + "</Relationships>",
        f"xl/{path}": sheet,
        **({"xl/styles.xml": styles} if styles else {}),
        **({"xl/sharedStrings.xml": strings} if strings else {}),
    }
    return _zip({**parts, **(more or {})})


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _worksheet(rows: str, after: str = "", before: str = "") -> str:
    return f"<worksheet {_SPREAD} {_R}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def _cells(number: int, wide: int = 100) -> str:
    """Return rows of so many cells that hold a number."""
    return "".join(
        f'<row r="{r}">' + "".join(f'<c r="{_letters(c)}{r}"><v>1</v></c>' for c in range(1, wide + 1)) + "</row>"
        for r in range(1, number // wide + 1)
    )


def _diagonal(size: int) -> Callable[[], bytes]:
    rows = (f'<row r="{i}"><c r="{_letters(i)}{i}"><v>1</v></c></row>' for i in range(1, size + 1))
    return lambda: _book(_worksheet("".join(rows)))


_A1: Final = '<row r="1"><c r="A1"><v>1</v></c></row>'


def _merged(*areas: str) -> str:
    return _worksheet(_A1, "<mergeCells>" + "".join(f'<mergeCell ref="{area}"/>' for area in areas) + "</mergeCells>")


_WHOLE: Final = '<mergeCells><mergeCell{}ref{}="A1:{}"/></mergeCells>'
_BIG: Final = "ZZ2000"
_family(
    "xlsx",
    {
        "diagonal_3000": _diagonal(3_000),
        "diagonal_1000": _diagonal(1_000),
        "corners": lambda: _book(
            _worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
        ),
        "row_and_column": lambda: _book(
            _worksheet(
                '<row r="1">'
                + "".join(f'<c r="{_letters(c)}1"><v>1</v></c>' for c in range(1, 16_385))
                + "</row>"
                + "".join(f'<row r="{r}"><c r="A{r}"><v>1</v></c></row>' for r in range(2, 3_000))
            )
        ),
        "merged_all": lambda: _book(_merged("A1:XFD1048576")),
        "merged_many": lambda: _book(_merged(*(f"A{i}:B{i}" for i in range(1, 60_000)))),
        "merged_over": lambda: _book(_merged(*["A1:J10"] * 1_900)),
        "merged_single": lambda: _book(_merged(*(f"A{i}" for i in range(1, 100_000)))),
        "merged_backwards": lambda: _book(_merged("B2:A1")),
        "merged_rows": lambda: _book(_merged("1:9999")),
        "merged_columns": lambda: _book(_merged("A:XFD")),
        "merged_odd": lambda: _book(_merged("A0:B1", "ZZZZ1:ZZZZZ2", "A1:B99999999", "", "x")),
        "merged_tab": lambda: _book(_worksheet(_A1, _WHOLE.format("\t", "", _BIG))),
        "merged_newline": lambda: _book(_worksheet(_A1, _WHOLE.format("\n", "", _BIG))),
        "merged_blank_equals": lambda: _book(_worksheet(_A1, _WHOLE.format(" ", " ", _BIG))),
        "merged_reference": lambda: _book(_worksheet(_A1, _WHOLE.format(" ", "", "ZZ&#50;000"))),
        "merged_dollars": lambda: _book(_worksheet(_A1, _WHOLE.format(" ", "", "$ZZ$2000"))),
        "merged_lower": lambda: _book(_worksheet(_A1, _WHOLE.format(" ", "", "zz2000"))),
        "merged_zeros": lambda: _book(_worksheet(_A1, _WHOLE.format(" ", "", "ZZ00002000"))),
        "merged_greater": lambda: _book(_worksheet(_A1, '<mergeCells><mergeCell a=">" ref="A1:ZZ2000"/></mergeCells>')),
        "merged_utf16": lambda: _book(
            ('<?xml version="1.0" encoding="UTF-16"?>' + _merged("A1:ZZ2000")).encode("utf-16")
        ),
        "merged_prefix": lambda: _book(
            f'<a-b:worksheet xmlns:a-b={_SPREAD[6:]}><a-b:sheetData><a-b:row r="1"><a-b:c r="A1"><a-b:v>1</a-b:v></a-b:c></a-b:row>'
            '</a-b:sheetData><a-b:mergeCells><a-b:mergeCell ref="A1:ZZ2000"/></a-b:mergeCells></a-b:worksheet>'
        ),
        "merged_elsewhere": lambda: _book(_merged("A1:ZZ2000"), path="other/s.xml"),
        "merged_other_ending": lambda: _book(_merged("A1:ZZ2000"), path="worksheets/s.bin"),
        "cells_newline": lambda: _book(_worksheet(_cells(600_000)).replace("<c ", "<c\n")),
        "cells_elsewhere": lambda: _book(_worksheet(_cells(600_000)), path="other/s.xml"),
        "cells_190000": lambda: _book(_worksheet(_cells(190_000))),
        "cells_no_place": lambda: _book(_worksheet("<row>" + "<c><v>1</v></c>" * 190_000 + "</row>")),
        "cells_no_place_rows": lambda: _book(_worksheet("<row><c><v>1</v></c></row>" * 90_000)),
        "cells_formulas": lambda: _book(_worksheet(_cells(90_000).replace("<v>", "<f>1+1</f><v>"))),
        "formula_long": lambda: _book(
            _worksheet(f'<row r="1"><c r="A1"><f>{"A1+" * 1_000_000}1</f><v>1</v></c></row>')
        ),
        "formulas_shared": lambda: _book(
            _worksheet(
                f'<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9999">{"A1+" * 10_000}1</f></c></row>'
                + "".join(f'<row r="{i}"><c r="A{i}"><f t="shared" si="0"/></c></row>' for i in range(2, 2_000))
            )
        ),
        "sheets_same_part": lambda: _book(_worksheet(_cells(20_000)), sheets=200),
        "sheets_3000": lambda: _book(_worksheet(_A1), sheets=3_000),
        "sheets_50000": lambda: _book(_worksheet(""), sheets=50_000),
        "sheets_diagonal": lambda: _book(
            _worksheet("".join(f'<row r="{i}"><c r="{_letters(i)}{i}"><v>1</v></c></row>' for i in range(1, 200))),
            sheets=500,
        ),
        "rows_empty": lambda: _book(_worksheet("<row/>" * 3_000_000)),
        "rows_hidden": lambda: _book(_worksheet("".join(f'<row r="{i}" hidden="1"/>' for i in range(1, 500_000)))),
        "row_numbers": lambda: _book(_worksheet(f'<row r="{"9" * 5000}"><c r="A1"><v>1</v></c></row>')),
        "row_real": lambda: _book(_worksheet('<row r="1e9"><c><v>1</v></c></row>')),
        "row_heights": lambda: _book(_worksheet('<row r="1" ht="NaN"><c r="A1"><v>1</v></c></row><row r="2" ht="x"/>')),
        "columns_hidden": lambda: _book(
            _worksheet(
                _A1,
                "",
                "<cols>" + "".join(f'<col min="{i}" max="16384" hidden="1"/>' for i in range(1, 16_385)) + "</cols>",
            )
        ),
        "columns_many": lambda: _book(
            _worksheet(_A1, "", "<cols>" + '<col min="1" max="16384" width="9"/>' * 100_000 + "</cols>")
        ),
        "columns_far": lambda: _book(
            _worksheet(_A1, "", '<cols><col min="1" max="999999999999" width="1e999" hidden="1"/></cols>')
        ),
        "columns_beyond": lambda: _book(_worksheet(_A1, "", '<cols><col min="99999" max="99999" hidden="1"/></cols>')),
        "dimension_lies": lambda: _book(_worksheet(_A1, "", '<dimension ref="A1:XFD1048576"/>')),
        "dimension_odd": lambda: _book(_worksheet(_A1, "", '<dimension ref="x"/>')),
        "values": lambda: _book(
            _worksheet(
                '<row r="1">'
                + "".join(f'<c r="{_letters(i)}1" t="{t}"><v>{v}</v></c>' for i, (t, v) in enumerate(_VALUES, 1))
                + "</row>"
            )
        ),
        "value_digits": lambda: _book(_worksheet(f'<row r="1"><c r="A1"><v>{"9" * 1_000_000}</v></c></row>')),
        "value_exponent": lambda: _book(
            _worksheet(
                '<row r="1"><c r="A1"><v>1e308</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>1e-308</v></c></row>'
            )
        ),
        "value_date": lambda: _book(
            _worksheet('<row r="1"><c r="A1" s="1"><v>1e300</v></c><c r="B1" s="1"><v>-9e9</v></c></row>'),
            styles=f'<styleSheet {_SPREAD}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        ),
        "strings_many": lambda: _book(
            _worksheet(_A1), strings=f"<sst {_SPREAD}>" + "<si><t>a</t></si>" * 3_000_000 + "</sst>"
        ),
        "strings_empty": lambda: _book(_worksheet(_A1), strings=f"<sst {_SPREAD}>" + "<si/>" * 10_000_000 + "</sst>"),
        "strings_runs": lambda: _book(
            _worksheet(_A1), strings=f"<sst {_SPREAD}><si>" + "<r><t>a</t></r>" * 1_000_000 + "</si></sst>"
        ),
        "string_long": lambda: _book(
            _worksheet(_cells(20_000).replace("<c ", '<c t="s" ').replace("<v>1", "<v>0")),
            strings=f"<sst {_SPREAD}><si><t>{'甲1' * 500_000}</t></si></sst>",
        ),
        "string_rich": lambda: _book(
            _worksheet(_cells(5_000).replace("<c ", '<c t="s" ').replace("<v>1", "<v>0")),
            strings=f"<sst {_SPREAD}><si><r><rPr><strike/></rPr><t>1</t></r><r><t>{'甲1' * 500_000}</t></r></si></sst>",
        ),
        "inline_long": lambda: _book(
            _worksheet(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"1" * 50_000_000}</t></is></c></row>')
        ),
        "inline_deep": lambda: _book(
            _worksheet('<row r="1"><c r="A1" t="inlineStr">' + "<is>" * 100_000 + "</is>" * 100_000 + "</c></row>")
        ),
        "fonts_many": lambda: _book(
            _worksheet(_A1), styles=f"<styleSheet {_SPREAD}><fonts>" + "<font/>" * 1_000_000 + "</fonts></styleSheet>"
        ),
        "formats_many": lambda: _book(
            _worksheet(_A1),
            styles=f"<styleSheet {_SPREAD}><cellXfs>" + '<xf numFmtId="0"/>' * 1_000_000 + "</cellXfs></styleSheet>",
        ),
        "number_formats": lambda: _book(
            _worksheet(_A1),
            styles=f"<styleSheet {_SPREAD}><numFmts>"
            + "".join(f'<numFmt numFmtId="{i}" formatCode="{"[" * 200}"/>' for i in range(200, 100_000))
            + "</numFmts></styleSheet>",
        ),
        "number_format_brackets": lambda: _book(_worksheet(_STYLED), styles=_formatted("[" * 100_000 + "d")),
        "number_format_quotes": lambda: _book(_worksheet(_STYLED), styles=_formatted("&quot;" * 100_001 + "d")),
        "number_format_backslashes": lambda: _book(_worksheet(_STYLED), styles=_formatted("\\" * 100_001 + "d")),
        "number_format_underlines": lambda: _book(_worksheet(_STYLED), styles=_formatted("_" * 100_001)),
        "number_format_hours": lambda: _book(_worksheet(_STYLED), styles=_formatted("[h" * 50_000)),
        "conditions": lambda: _book(
            _worksheet(
                _A1,
                '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>'
                * 50_000,
            )
        ),
        "conditions_places": lambda: _book(
            _worksheet(
                _A1,
                f'<conditionalFormatting sqref="{"A1 " * 300_000}"><cfRule type="expression" priority="1"/></conditionalFormatting>',
            )
        ),
        "validations": lambda: _book(
            _worksheet(
                _A1,
                "<dataValidations>"
                + '<dataValidation sqref="A1:XFD1048576" type="list"><formula1>1</formula1></dataValidation>' * 50_000
                + "</dataValidations>",
            )
        ),
        "links_all": lambda: _book(
            _worksheet(_A1, '<hyperlinks><hyperlink ref="A1:ZZ3000" location="x"/></hyperlinks>')
        ),
        "links_many": lambda: _book(
            _worksheet(_A1, "<hyperlinks>" + '<hyperlink ref="A1:CV500" location="x"/>' * 500 + "</hyperlinks>")
        ),
        "names_many": lambda: _book(
            _worksheet(_A1),
            more={
                "xl/workbook.xml": f'<workbook {_SPREAD} {_R}><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets><definedNames>'
                + "".join(f'<definedName name="n{i}">s!A1</definedName>' for i in range(100_000))
                + "</definedNames></workbook>"
            },
        ),
        "print_area": lambda: _book(
            _worksheet(_A1),
            more={
                "xl/workbook.xml": f'<workbook {_SPREAD} {_R}><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'
                + "s!$A$1," * 100_000
                + "s!$A$1</definedName></definedNames></workbook>"
            },
        ),
        "print_titles": lambda: _book(
            _worksheet(_A1),
            more={
                "xl/workbook.xml": f'<workbook {_SPREAD} {_R}><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'
                + "'" * 60_000
                + "x</definedName></definedNames></workbook>"
            },
        ),
        "name_sheet_far": lambda: _book(
            _worksheet(_A1),
            more={
                "xl/workbook.xml": f'<workbook {_SPREAD} {_R}><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="99">x</definedName></definedNames></workbook>'
            },
        ),
        "comment_cells": lambda: _book(_worksheet(_A1) + "<!--" + "<c " * 190_000 + "-->"),
        "comment_rows": lambda: _book(_worksheet(_A1) + "<!--" + "<row " * 60_000 + "-->"),
        "comment_rows_r": lambda: _book(_worksheet(_A1) + "<!--" + "<row r='" * 60_000 + "-->"),
        "comment_cells_r": lambda: _book(_worksheet(_A1) + "<!--" + "<c r='A1' " * 20_000 + "-->"),
        "comment_cells_t": lambda: _book(_worksheet(_A1) + "<!--" + "<c t='n' " * 20_000 + "-->"),
        "comment_merges": lambda: _book(_worksheet(_A1) + "<!--" + "<mergeCell " * 60_000 + "-->"),
        "comment_merges_ref": lambda: _book(_worksheet(_A1) + "<!--" + "<mergeCell ref=" * 60_000 + "-->"),
        "comment_prefix": lambda: _book(_worksheet(_A1) + "<!--" + "<" + "a" * 300_000 + "-->"),
        "cell_attributes": lambda: _book(
            _worksheet('<row r="1"><c ' + " ".join(f'a{i}="{i}"' for i in range(20_000)) + ' r="A1"><v>1</v></c></row>')
        ),
        "cell_blanks": lambda: _book(_worksheet('<row r="1"><c r="A1"' + " " * 100_000 + ' t="n"><v>1</v></c></row>')),
        "cell_attribute_long": lambda: _book(
            _worksheet('<row r="1"><c a="' + " r='A1' " * 20_000 + '" r="A1"><v>1</v></c></row>')
        ),
        "cells_after_blanks": lambda: _book(
            _worksheet('<row r="1">' + '<c r="A1">' + "\n" * 500_000 + "<v>1</v></c></row>")
        ),
        "relations": lambda: _book(
            _worksheet(_A1), more={"xl/worksheets/_rels/s.xml.rels": _RELS + "<Relationship " * 100_000}
        ),
        "relations_equal": lambda: _book(
            _worksheet(_A1), more={"xl/worksheets/_rels/s.xml.rels": _RELS + "<Relationship " + "a" * 100_000 + ">"}
        ),
        "relations_quotes": lambda: _book(
            _worksheet(_A1), more={"xl/worksheets/_rels/s.xml.rels": _RELS + "<Relationship " + "a='" * 60_000 + ">"}
        ),
        "pictures": lambda: _drawn_over(
            "<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>199</xdr:col><xdr:row>199</xdr:row></xdr:to></xdr:oneCellAnchor>"
            * 5_000
        ),
        "pictures_apart": lambda: _drawn_over(
            "".join(
                f"<xdr:oneCellAnchor><xdr:col>0</xdr:col><xdr:row>{i * 200}</xdr:row><xdr:col>199</xdr:col><xdr:row>{i * 200 + 199}</xdr:row></xdr:oneCellAnchor>"
                for i in range(2_000)
            )
        ),
        "doctype": lambda: _book('<!DOCTYPE a [<!ENTITY b "c">]>' + _worksheet(_A1)),
        "doctype_elsewhere": lambda: _book(
            _LAUGHS + _worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>'),
            path="worksheets/s.bin",
        ),
        "doctype_quadratic": lambda: _book(
            f'<!DOCTYPE a [<!ENTITY a "{"x" * 100_000}">]>'
            + _worksheet(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"&a;" * 5_000}</t></is></c></row>'),
            path="worksheets/s.bin",
        ),
        "entries_many": lambda: _book(_worksheet(_A1), more={f"xl/x{i}.xml": "" for i in range(60_000)}),
        "part_bomb": lambda: _book(_worksheet(_A1), more={"xl/media/a.png": bytes(250 * 2**20)}),
        "part_bomb_xml": lambda: _book(_worksheet(_A1 + " " * 240 * 2**20)),
        "types_many": lambda: _book(
            _worksheet(_A1),
            more={
                "[Content_Types].xml": _TYPES
                + f'<Override PartName="/xl/workbook.xml" ContentType="{_OF_EXCEL}sheet.main+xml"/>'
                + '<Override PartName="/a" ContentType="b"/>' * 500_000
                + "</Types>"
            },
        ),
        "sheet_of_charts": lambda: _book(f"<chartsheet {_SPREAD}/>"),
        "sheet_missing": lambda: _book(
            _worksheet(_A1), more={"xl/_rels/workbook.xml.rels": _RELS + "</Relationships>"}
        ),
        "target_up": lambda: _book(
            _worksheet(_A1),
            more={
                "xl/_rels/workbook.xml.rels": f'{_RELS}<Relationship Id="rId1" Type="{_REL}/worksheet" Target="{"../" * 50_000}x"/></Relationships>'
            },
        ),
        "borders": lambda: _book(
            _worksheet(
                "".join(f'<row r="{r}"><c r="A{r}" s="1"/></row>' for r in range(1, 100_000))
                + '<row r="100001"><c r="A100001"><v>1</v></c><c r="B100001"><v>1</v></c></row>'
            ),
            styles=f'<styleSheet {_SPREAD}><borders><border/><border><top style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs></styleSheet>',
        ),
        "style_far": lambda: _book(_worksheet('<row r="1"><c r="A1" s="99999"><v>1</v></c></row>')),
        "style_negative": lambda: _book(_worksheet('<row r="1"><c r="A1" s="-1"><v>1</v></c></row>')),
    },
)

_VALUES: Final[tuple[tuple[str, str], ...]] = (
    *(("n", each) for each in ("NaN", "inf", "1e400", "0x1", "1_0", "", "--1", "1" * 500)),
    *(("b", each) for each in ("2", "x", "")),
    *(("s", each) for each in ("99", "-1", "x")),
    *(("d", each) for each in ("2024", "x", "9999-99-99", "P1Y")),
    *(("e", "#N/A"), ("str", "x"), ("z", "1")),
)
_STYLED: Final = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>'
_LAUGHS: Final[str] = (
    "<!DOCTYPE a [<!ENTITY a 'haha'>"
    + "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9))
    + "]>"
)


def _formatted(code: str) -> str:
    return f'<styleSheet {_SPREAD}><numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>'


def _drawn_over(anchors: str) -> bytes:
    """Return an Excel file with pictures over its sheet, in a part that only the place says is a drawing."""
    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">'
        + anchors
        + "</xdr:wsDr>"
    )
    rels = f'{_RELS}<Relationship Id="rId1" Type="{_REL}/x" Target="../drawings/d.xml"/></Relationships>'
    return _book(_worksheet(_A1), more={"xl/drawings/d.xml": drawing, "xl/worksheets/_rels/s.xml.rels": rels})


# --- Word ---------------------------------------------------------------------------------------------------------------------

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC: Final = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_OF_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def _word(
    body: str | bytes, *, styles: str = "", numbering: str = "", more: Mapping[str, str | bytes] | None = None
) -> bytes:
    types = _TYPES + f'<Override PartName="/word/document.xml" ContentType="{_OF_WORD}document.main+xml"/>'
    types += f'<Override PartName="/word/styles.xml" ContentType="{_OF_WORD}styles+xml"/>'
    types += f'<Override PartName="/word/numbering.xml" ContentType="{_OF_WORD}numbering+xml"/>' * bool(numbering)
    rels = f'{_RELS}<Relationship Id="rId1" Type="{_REL}/styles" Target="styles.xml"/>'
    rels += f'<Relationship Id="rId2" Type="{_REL}/numbering" Target="numbering.xml"/>' * bool(numbering)
    if isinstance(body, str):
        body = f"<w:document {_W} {_MC}><w:body>{_line(_TITLE)}{body}</w:body></w:document>"
    return _zip(
        {
            "[Content_Types].xml": types + "</Types>",
            "_rels/.rels": f'{_RELS}<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": body,
            "word/_rels/document.xml.rels": rels + "</Relationships>",
            "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
            **({"word/numbering.xml": f"<w:numbering {_W}>{numbering}</w:numbering>"} if numbering else {}),
            **(more or {}),
        }
    )


def _line(text: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def _around(begin: str, inner: str, end: str, depth: int) -> str:
    return begin * depth + inner + end * depth


_BOX: Final = "<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"
_TABLE: Final = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
_LISTED: Final = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'


def _numbered(pattern: str, number: int) -> bytes:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return _word(_line("一", _LISTED) * number, numbering=numbering)


def _style(name: str, on: str, more: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{on}"/>{more}</w:style>'


_family(
    "docx",
    {
        "boxes_nested": lambda: _word(_around(_BOX[0], _line("一"), _BOX[1], 60)),
        "boxes_nested_22": lambda: _word(_around(_BOX[0], _line("一"), _BOX[1], 22)),
        "boxes_nested_16": lambda: _word(_around(_BOX[0], _line("一"), _BOX[1], 16)),
        "boxes_nested_empty": lambda: _word(_around(_BOX[0], "", _BOX[1], 80)),
        "boxes_38k": lambda: _word(_around(_BOX[0], _line("一"), _BOX[1], 20) * 33),
        "boxes_beside": lambda: _word(
            "<w:p><w:r>" + ("<w:txbxContent>" + _line("一") + "</w:txbxContent>") * 50_000 + "</w:r></w:p>"
        ),
        "boxes_deep_ancestors": lambda: _word(
            _around("<w:sdt>", "<w:p><w:r>" + "<w:txbxContent/>" * 100_000 + "</w:r></w:p>", "</w:sdt>", 180)
        ),
        "boxes_in_cells": lambda: _word(
            _around(
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:txbxContent>",
                _line("一"),
                "</w:txbxContent></w:r></w:p></w:tc></w:tr></w:tbl>",
                30,
            )
        ),
        "boxes_in_fallback": lambda: _word(
            _around(
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>",
                _line("一"),
                "</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>",
                40,
            )
        ),
        "alternate": lambda: _word(
            "<w:p><w:r>"
            + f"<mc:AlternateContent><mc:Choice><w:t>一</w:t></mc:Choice><mc:Fallback><w:txbxContent>{_line('一')}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
            * 20_000
            + "</w:r></w:p>"
        ),
        "alternate_nested": lambda: _word(
            "<w:p>"
            + _around(
                "<mc:AlternateContent><mc:Choice>",
                "<w:r><w:t>一</w:t></w:r>",
                "</mc:Choice></mc:AlternateContent>",
                110,
            )
            + "</w:p>"
        ),
        "tables_nested": lambda: _word(_around(_TABLE[0], _line("一"), _TABLE[1], 75)),
        "tables_nested_many": lambda: _word(_around(_TABLE[0], _line("一"), _TABLE[1], 60) * 500),
        "tables_nested_cells": lambda: _word(
            _around("<w:tbl><w:tr><w:tc/>" + "<w:tc/>" * 200 + "<w:tc>", _line("一"), "</w:tc></w:tr></w:tbl>", 60)
        ),
        "tables_nested_wide": lambda: _word(
            "<w:tbl><w:tr>" + "<w:tc>" + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" * 50_000 + "</w:tc></w:tr></w:tbl>"
        ),
        "tables_in_paragraphs": lambda: _word("<w:p>" + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" * 100_000 + "</w:p>"),
        "table_rows": lambda: _word(
            "<w:tbl>" + f"<w:tr><w:tc>{_line('规章')}</w:tc><w:tc>{_line('1')}</w:tc></w:tr>" * 50_000 + "</w:tbl>"
        ),
        "table_rows_empty": lambda: _word("<w:tbl>" + "<w:tr/>" * 1_000_000 + "</w:tbl>"),
        "table_cells_empty": lambda: _word("<w:tbl><w:tr>" + "<w:tc/>" * 190_000 + "</w:tr></w:tbl>"),
        "span_huge": lambda: _word(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="{"9" * 5000}"/></w:tcPr>{_line("1")}</w:tc></w:tr></w:tbl>'
        ),
        "spans": lambda: _word(
            "<w:tbl><w:tr>"
            + f'<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr>{_line("1")}</w:tc>' * 1_900
            + "</w:tr></w:tbl>"
        ),
        "span_odd": lambda: _word(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="²"/></w:tcPr>{_line("1")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="-1"/></w:tcPr></w:tc></w:tr></w:tbl>'
        ),
        "span_text": lambda: _word(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100"/></w:tcPr>{_line("甲1" * 500_000)}</w:tc></w:tr></w:tbl>'
        ),
        "merged_down": lambda: _word(
            "<w:tbl>"
            + f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{_line('一')}</w:tc><w:tc>{_line('1')}</w:tc></w:tr>" * 30_000
            + "</w:tbl>"
        ),
        "cell_paragraphs": lambda: _word("<w:tbl><w:tr><w:tc>" + _line("1") * 150_000 + "</w:tc></w:tr></w:tbl>"),
        "cell_paragraphs_deep": lambda: _word(
            "<w:tbl><w:tr><w:tc>" + _around("<w:sdt>", _line("1") * 50_000, "</w:sdt>", 180) + "</w:tc></w:tr></w:tbl>"
        ),
        "cell_paragraphs_nested": lambda: _word(
            "<w:tbl><w:tr><w:tc>"
            + _around("<w:p>", "<w:r><w:t>" + "甲" * 50_000 + "</w:t></w:r>", "</w:p>", 200)
            + "</w:tc></w:tr></w:tbl>"
        ),
        "paragraphs_nested": lambda: _word(_around("<w:p>", "<w:r><w:t>一</w:t></w:r>", "</w:p>", 240)),
        "controls_nested": lambda: _word(_around("<w:sdt>", _line("一"), "</w:sdt>", 240)),
        "controls_rows": lambda: _word(
            "<w:tbl>"
            + _around("<w:sdt>", f"<w:tr><w:tc>{_line('1')}</w:tc></w:tr>" * 10_000, "</w:sdt>", 230)
            + "</w:tbl>"
        ),
        "depth_300": lambda: _word(_around("<w:sdt>", _line("一"), "</w:sdt>", 300)),
        "depth_100000": lambda: _word(_around("<w:sdt>", _line("一"), "</w:sdt>", 100_000)),
        "paragraphs": lambda: _word(_line("一、总体情况") * 190_000),
        "paragraphs_empty": lambda: _word("<w:p/>" * 190_000),
        "runs": lambda: _word("<w:p>" + "<w:r><w:t>一</w:t></w:r>" * 1_000_000 + "</w:p>"),
        "runs_properties": lambda: _word(
            "<w:p>"
            + '<w:r><w:rPr><w:strike/><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>' * 300_000
            + "</w:p>"
        ),
        "runs_nested": lambda: _word(
            "<w:p>"
            + _around("<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>", "<w:t>1</w:t>" * 100_000, "</w:r>", 230)
            + "</w:p>"
        ),
        "text_long": lambda: _word(_line("1" * 9_000_000)),
        "text_brackets": lambda: _word(_line("（" * 3_000_000)),
        "fields": lambda: _word(
            "<w:p>"
            + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 100_000
            + "<w:r><w:t>1</w:t></w:r>" * 1_000
            + "</w:p>"
        ),
        "fields_separate": lambda: _word(
            "<w:p>"
            + '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>' * 30_000
            + "</w:p>"
        ),
        "fields_separated_then_runs": lambda: _word(
            "<w:p>"
            + '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>' * 10_000
            + "<w:r><w:t>1</w:t></w:r>" * 30_000
            + "</w:p>"
        ),
        "styles_itself": lambda: _word(
            _line("一", '<w:pPr><w:pStyle w:val="a"/></w:pPr>') * 100,
            styles=_style("a", "a", "<w:rPr><w:b/></w:rPr>") + _style("b", "c", "<w:rPr><w:strike/></w:rPr>"),
        ),
        "styles_cycle": lambda: _word(
            _line("一", '<w:pPr><w:pStyle w:val="s0"/></w:pPr>') * 1_000,
            styles="".join(_style(f"s{i}", f"s{(i + 1) % 1_000}") for i in range(1_000))
            + _style("x", "y", "<w:rPr><w:strike/></w:rPr>"),
        ),
        "styles_chain": lambda: _word(
            _line("一", '<w:pPr><w:pStyle w:val="s0"/></w:pPr>') * 2_000,
            styles="".join(_style(f"s{i}", f"s{i + 1}") for i in range(20_000))
            + _style("x", "y", "<w:rPr><w:strike/></w:rPr>"),
        ),
        "styles_many": lambda: _word(_line("一"), styles="".join(_style(f"s{i}", "x") for i in range(300_000))),
        "style_name_blanks": lambda: _word(
            _line("一"), styles=f'<w:style w:styleId="a"><w:name w:val="heading{" " * 500_000}x"/></w:style>'
        ),
        "style_outline": lambda: _word(
            _line("一"),
            styles='<w:style w:styleId="a"><w:name w:val="a"/><w:pPr><w:outlineLvl w:val="²"/></w:pPr></w:style>',
        ),
        "style_outline_digits": lambda: _word(
            _line("一"),
            styles=f'<w:style w:styleId="a"><w:name w:val="a"/><w:pPr><w:outlineLvl w:val="{"9" * 5000}"/></w:pPr></w:style>',
        ),
        "style_heading": lambda: _word(
            _line("一"),
            styles='<w:style w:styleId="a"><w:name w:val="heading ²"/></w:style><w:style w:styleId="b"><w:name w:val="heading ٣"/></w:style>',
        ),
        "numbering_long": lambda: _numbered("%1" * 200_000, 20),
        "numbering_amplified": lambda: _numbered("甲" * 50_000, 20_000),
        "numbering_counted": lambda: _numbered("%1、", 100_000),
        "numbering_itself": lambda: _word(
            _line("一", _LISTED),
            numbering='<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum>',
            styles='<w:style w:styleId="a"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        ),
        "numbering_many": lambda: _word(
            _line("一", _LISTED),
            numbering="".join(
                f'<w:abstractNum w:abstractNumId="{i}"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>'
                for i in range(20_000)
            ),
        ),
        "numbering_start": lambda: _word(
            _line("一", _LISTED),
            numbering=f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{"9" * 5000}"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "numbering_start_negative": lambda: _word(
            _line("一", _LISTED),
            numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="-5"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1%9"/></w:lvl><w:lvl w:ilvl="x"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "numbering_roman": lambda: _word(
            _line("一", _LISTED),
            numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "pictures": lambda: _word("<w:p><w:r><w:drawing/></w:r></w:p>" * 90_000),
        "doctype": lambda: _word(
            _LAUGHS.encode() + f"<w:document {_W}><w:body>{_line('&j;')}</w:body></w:document>".encode()
        ),
        "doctype_ebcdic": lambda: _word(
            (
                '<?xml version="1.0" encoding="cp037"?>'
                + _LAUGHS
                + f"<w:document {_W}><w:body><w:p w:rsid='&j;'><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>"
            ).encode("cp037")
        ),
        "doctype_utf7": lambda: _word(
            b'<?xml version="1.0" encoding="UTF-7"?>'
            + (_LAUGHS + f"<w:document {_W}><w:body>{_line('&j;')}</w:body></w:document>")
            .encode("utf-7")
            .replace(b"!", b"+ACE-")
        ),
        "doctype_utf32": lambda: _word(
            (_LAUGHS + f"<w:document {_W}><w:body>{_line('&j;')}</w:body></w:document>").encode("utf-32")
        ),
        "doctype_styles": lambda: _word(
            _line("一"),
            more={
                "word/styles.bin": "",
                "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="rId1" Type="{_REL}/styles" Target="styles.bin"/></Relationships>',
            },
        ),
        "rels_many": lambda: _word(
            _line("一"),
            more={
                "word/_rels/document.xml.rels": _RELS
                + "".join(
                    f'<Relationship Id="r{i}" Type="{_REL}/x" Target="a{i}" TargetMode="External"/>'
                    for i in range(200_000)
                )
                + "</Relationships>"
            },
        ),
        "rels_cycle": lambda: _word(
            _line("一"),
            more={
                "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_REL}/x" Target="document.xml"/><Relationship Id="rId1" Type="{_REL}/styles" Target="document.xml"/></Relationships>'
            },
        ),
        "rels_chain": lambda: _word(
            _line("一"),
            more={
                "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_REL}/x" Target="p0.xml"/></Relationships>'
            }
            | {f"word/p{i}.xml": "<a/>" for i in range(3_000)}
            | {
                f"word/_rels/p{i}.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_REL}/x" Target="p{i + 1}.xml"/></Relationships>'
                for i in range(2_999)
            },
        ),
        "rels_numbering_external": lambda: _word(
            _line("一"),
            more={
                "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_REL}/numbering" Target="http://a/" TargetMode="External"/></Relationships>'
            },
        ),
        "rels_numbering_binary": lambda: _word(
            _line("一"),
            more={
                "word/n.bin": "x",
                "word/_rels/document.xml.rels": f'{_RELS}<Relationship Id="r1" Type="{_REL}/numbering" Target="n.bin"/></Relationships>',
            },
        ),
        "entries_many": lambda: _word(_line("一"), more={f"word/x{i}.xml": "" for i in range(60_000)}),
        "entries_same": lambda: _zip_same(60_000),
        "part_bomb": lambda: _word(_line("一"), more={"word/media/a.bin": bytes(250 * 2**20)}),
        "part_bomb_elements": lambda: _word("<w:x/>" * 30_000_000),
        "attributes": lambda: _word("<w:p " + " ".join(f'w:a{i}="1"' for i in range(300_000)) + "/>"),
        "namespaces": lambda: _word("<w:p " + " ".join(f'xmlns:a{i}="b{i}"' for i in range(30_000)) + "/>"),
        "namespaces_nested": lambda: _word(
            "".join(f'<w:sdt xmlns:a{i}="b{i}">' for i in range(200)) + "<w:p/>" * 100_000 + "</w:sdt>" * 200
        ),
        "core_title": lambda: _word(_line("一"), more={"docProps/core.xml": "<a/>"}),
        "not_xml": lambda: _word(b"\0\1\2"),
        "size_lies": lambda: _lying(_word(_line("一" * 200_000))),
        "compression_unknown": lambda: _word(_line("一")).replace(b"\x14\0\0\0\x08\0", b"\x14\0\0\0\x63\0"),
    },
)


def _zip_same(times: int) -> bytes:
    """Return an archive in which one name stands many times."""
    import warnings

    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as archive:
        warnings.simplefilter("ignore")
        for _ in range(times):
            archive.writestr("word/document.xml", "<a/>")
    return file.getvalue()


def _lying(data: bytes) -> bytes:
    """Return an archive whose list says that each part is one byte long."""
    out, place = bytearray(data), data.find(b"PK\1\2")
    while place >= 0:
        out[place + 24 : place + 28] = struct.pack("<L", 1)
        place = data.find(b"PK\1\2", place + 4)
    return bytes(out)


# --- what the interpreter and its patterns do with a text ----------------------------------------------------------------------

_HEADED: Final = f"{_TITLE}\n\n一、总体情况\n\n"
_APPLIED: Final = "<h2>三、收到和处理政府信息公开申请情况</h2><table>"


def _section(heading: str, text: str) -> Callable[[], bytes]:
    return f"{_HEADED}x。\n\n{heading}\n{text}\n".encode


def _cell_of_excel(text: str) -> Callable[[], bytes]:
    """Return an Excel file with a text in a cell of table three."""
    head = "".join(
        f'<c r="{_letters(i)}1" t="inlineStr"><is><t>{t}</t></is></c>'
        for i, t in enumerate(("三、本年度办理结果", "（一）予以公开", "总计"), 1)
    )
    cell = f'<c r="A2" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c><c r="B2"><v>1</v></c>'
    return lambda: _book(_worksheet(f'<row r="1">{head}</row><row r="2">{cell}</row>'))


_family(
    "txt_pattern",
    {
        "newlines_100k": lambda: b"x\n" + b"\n" * 100_000 + b"x",
        "strokes_lines": lambda: b"x\n" + b"--|\n" * 25_000 + b"x",
        "bars_newlines": lambda: b"x\n" + b"|a|" + b"\n" * 100_000 + b"x",
        "rule": _section("二、主动公开政府信息情况", "=" * 60_000 + "x"),
        "page": _section("二、主动公开政府信息情况", "第1页" + " " * 60_000 + "x"),
        "organ": f"{_HEADED}2024年{' ' * 60_000}x。\n".encode,
        "entry": f"{_TITLE}\n\n一、总体情况\nx{' ' * 20_000}y\n二、主动公开政府信息情况\n".encode,
        "fact": ("\n".join(f" 标题：{i}{' ' * 950}\u200b" for i in range(3_000)) + f"\n{_HEADED}").encode,
        "figures_digits": _section(
            "二、主动公开政府信息情况", "\n".join(f"规章\t{i}{'1' * 1_990}x" for i in range(1_500))
        ),
        "between": _section("三、收到和处理政府信息公开申请情况", "予以公开" + " " + "\u3000" * 60_000 + "x\t1"),
        "glued": _section("二、主动公开政府信息情况", "规a" * 50_000 + "1x"),
        "numbering": _section("三、收到和处理政府信息公开申请情况", "（一）" * 50_000 + "\t1"),
    },
)
_family(
    "xlsx_pattern",
    {
        "between": _cell_of_excel("x" + " " * 60_000 + "x"),
        "brackets": _cell_of_excel("（" * 60_000),
        "digits": _cell_of_excel("1" * 1_999 + "x"),
        "lines": _cell_of_excel("第1页" + " " * 60_000 + "x"),
    },
)
_family(
    "md_pattern",
    {
        "separator_wide_blanks": _md("|a|b|\n|-|-|\n" + "\u3000" * 30_000 + "x\n"),
        "row_wide_blanks": _md("\u3000" * 30_000 + "|\nx"),
    },
)
_family(
    "html_style_pattern",
    {
        "at_in_value": lambda: _sheet(".a{display:none" + "@" * 2**18 + "}", "<p class=a>一"),
        "at_in_block": lambda: _sheet("display:none{" + "@" * 2**18 + "}", "<p class=a>一"),
        "at_selector": lambda: _sheet("@" * 2**18 + "{display:none}", "<p class=a>一"),
        "at_selector_short": lambda: _sheet(("a" + "@" * 1_900 + "{display:none}") * 130, "<p class=a>一"),
        "at_inline": lambda: _html("<p style='display:none" + "@" * 2**18 + "'>一"),
        "at_blocks": lambda: _sheet("display:none" + "@{" * 2**17, "<p class=a>一"),
        "font": lambda: _sheet(".a{display:none}" + "font:" * 60_000),
        "rgb": lambda: _sheet(".a{display:none}" + "color:rgb" * 40_000),
        "zeros": lambda: _sheet(".a{display:none;font-size:" + "0" * 30_000 + "x1}", "<p class=a>一"),
        "zeros_zoom": lambda: _sheet(".a{display:none;zoom:" + "0" * 30_000 + "x1}", "<p class=a>一"),
        "font_value": lambda: _sheet(".a{display:none;font:" + "0 " * 10_000 + "}", "<p class=a>一"),
        "font_zeros": lambda: _sheet(".a{display:none;font:" + " 0" * 3_000 + "0" * 3_000 + "}", "<p class=a>一"),
        "through": lambda: _sheet(
            ".a{display:none;text-decoration:" + "line-through " * 10_000 + "\nx}", "<p class=a>一"
        ),
        "clear": lambda: _sheet(".a{display:none;color:rgba(" + ",0" * 30_000 + "}", "<p class=a>一"),
        "clear_zeros": lambda: _sheet(".a{display:none;color:rgba(," + "0" * 30_000 + "x}", "<p class=a>一"),
        "no_height": lambda: _sheet(".a{display:none}.b{" + "height:" + " " * 50_000 + "}", "<p class=a>一"),
        "where": lambda: _sheet(":where(" * 250 + "{display:none}", "<p class=a>一"),
        "rules_tick": lambda: _sheet("p{display:none}" * 4_000, "<p>一" * 49),
    },
)
_family(
    "html_interpreted",
    {
        "header_rows": lambda: _html(
            _APPLIED
            + "".join(
                "<tr><td>自然人" + "".join(f"<td>甲{chr(0x4E00 + i)}乙{chr(0x4E00 + j)}" for j in range(20))
                for i in range(600)
            )
            + "</table>"
        ),
        "header_rows_same": lambda: _html(_APPLIED + ("<tr><td>自然人" + "<td>甲乙" * 50) * 3_000 + "</table>"),
        "blanks_wide": lambda: _html(
            "<h2>四、政府信息公开行政复议、行政诉讼情况</h2><table><tr><td>行政复议<td>结果维持<tr>"
            + "<td>" * 180_000
            + "<td>1</table>"
        ),
        "blanks_wide_2": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1<tr>" + "<td>" * 180_000 + "<td>1</table>"
        ),
        "rows_two": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table>" + "<tr><td>规章<td>1<br>2<td>3<br>4" * 30_000 + "</table>"
        ),
        "rows_no_name": lambda: _html(_APPLIED + "<tr><td>x<td>1<td>2<td>3<td>4<td>5<td>6<td>21" * 20_000 + "</table>"),
        "rows_no_label": lambda: _html(_APPLIED + "<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>21" * 25_000 + "</table>"),
        "rows_groups": lambda: _html(
            _APPLIED + "<tr><td>（三）不予公开<td>x<td>1<td>2<td>3<td>4<td>5<td>6<td>21" * 20_000 + "</table>"
        ),
        "rows_granted": lambda: _html(
            _APPLIED + "<tr><td>（一）予以公开<td>1<td>2<td>3<td>4<td>5<td>6<td>21" * 20_000 + "</table>"
        ),
        "tables_of_rows": lambda: _html(
            "<h2>三、收到和处理政府信息公开申请情况</h2>"
            + "<table><tr><td>（一）予以公开<td>1<tr><td>总计<td>2</table>" * 15_000
        ),
        "tables_disagreeing": lambda: _html(
            "".join(
                f"<table><tr><td>规章<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>{i}<td>{i}<td>{i}<tr><td>行政规范性文件<td>{i}<td>{i}<td>{i}</table>"
                for i in range(2_000)
            )
        ),
        "remarks": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1</table>" + "<p>注：x" * 60_000
        ),
        "remarks_colons": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1</table>" + f"<p>{'：' * 300}" * 20_000
        ),
        "lines_under_table": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1</table>"
            + "".join(f"<p>甲{i}" for i in range(60_000))
        ),
        "topics": lambda: _html("<h2>一、总体情况</h2>" + "".join(f"<p>（一）主动公{i}" for i in range(40_000))),
        "figures": lambda: _html(
            "<h2>二、主动公开政府信息情况</h2><table>"
            + "".join(f"<tr><td>规章<td>{i}{'1' * 1_900}" for i in range(1_500))
            + "</table>"
        ),
        "tables_lines": lambda: _html("<h2>二、主动公开政府信息情况</h2>" + "<p>规章 1 2 3" * 60_000),
        "line_words": lambda: _html("<h2>二、主动公开政府信息情况</h2><p>规章" + " 1" * 300_000),
        "line_cells": lambda: _html("<h2>二、主动公开政府信息情况</h2><p>规章" + "|1" * 300_000),
        "claims_of_a_whole_report": lambda: _html(
            "<h2>一、总体情况</h2><p>"
            + "全年共收到政府信息公开申请3件、其中自然人2件、行政复议1件，" * 20_000
            + "<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>本年制发件数<tr><td>规章<td>1</table>"
        ),
    },
)
_family(
    "json_pattern",
    {
        "quotes_escaped": lambda: b'{"a":' + b'"\\' * 100_000,
        "quotes_escaped_closed": lambda: b'{"a":"' + b'\\"' * 100_000 + b'"}',
    },
)
