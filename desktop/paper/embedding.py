"""Puts fonts into a PDF glyph by glyph, with the letters that each glyph stands for.

ReportLab's own embedding knows characters, not glyphs: it gives joined Arabic letters code points for
private use, which no reader can copy or search. Here a font is a composite one (ISO 32000-1, 9.7) whose
codes we hand out ourselves, one for each glyph with its letters.
"""

from hashlib import sha256

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from desktop.paper.fonts import Font
from desktop.paper.shaping import Glyph

_NOT_FOR_PDF = (
    "GSUB",
    "GPOS",
    "GDEF",
    "cmap",
    "name",
    "post",
    "OS/2",
    "STAT",
    "gasp",
    "prep",
    "fpgm",
    "cvt ",
)
_FLAG_SYMBOLIC = 4
_CODES_PER_BLOCK = 100


class EmbeddedFont:
    """One font in one PDF: it gathers the glyphs that are set, and writes itself when the file is saved.

    ReportLab calls `addObjects` on everything in the `delayedFonts` of its document.
    """

    def __init__(self, font: Font, resource: str) -> None:
        self.font = font
        self.resource = resource
        self._codes: dict[tuple[int, str], int] = {}

    def code_of(self, glyph: Glyph) -> int:
        """The code that shows this glyph; code 0 stays free for what is missing."""
        return self._codes.setdefault((glyph.index, glyph.text), len(self._codes) + 1)

    def width_of(self, index: int) -> float:
        """How far the glyph moves the pen by itself, in thousandths of the text's size."""
        return float(round(self.font.per_mille(self.font.shaper.get_glyph_h_advance(index)), 3))

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # ReportLab's name
        """Write the font with only the glyphs that were set."""
        face, new_index = self._subset()
        name = pdfdoc.PDFName(self._tagged_name(face))
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "DW": 0,
                "W": pdfdoc.PDFArray(
                    [1, pdfdoc.PDFArray([self.width_of(index) for index, _ in self._codes])]
                ),
                "CIDToGIDMap": self._stream(document, "glyphs", self._glyph_map(new_index)),
                "FontDescriptor": self._reference(
                    document, "descriptor", self._descriptor(document, face, name)
                ),
            }
        )
        whole = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([self._reference(document, "cid", descendant)]),
                "ToUnicode": self._stream(document, "letters", self._letters()),
            }
        )
        fonts = document.idToObject[pdfdoc.BasicFonts].dict
        fonts[self.resource] = self._reference(document, "font", whole)

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({index for index, _ in self._codes})
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in _NOT_FOR_PDF)
        wanted.flags = (
            hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        plan = hb.SubsetPlan(self.font.face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _tagged_name(self, face: bytes) -> str:
        """Six capitals that differ from subset to subset (9.6.4), and the name."""
        digest = sha256(face).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6]) + f"+{self.font.name}"

    def _glyph_map(self, new_index: dict[int, int]) -> bytes:
        indexes = [0, *(new_index[index] for index, _ in self._codes)]
        return b"".join(index.to_bytes(2, "big") for index in indexes)

    def _descriptor(
        self, document: pdfdoc.PDFDocument, face: bytes, name: pdfdoc.PDFName
    ) -> pdfdoc.PDFDictionary:
        font = self.font
        extents = font.shaper.get_font_extents("ltr")
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": _FLAG_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([round(font.per_mille(edge)) for edge in font.bounds]),
                "ItalicAngle": 0,
                "Ascent": round(font.per_mille(extents.ascender)),
                "Descent": round(font.per_mille(extents.descender)),
                "CapHeight": round(
                    font.per_mille(font.shaper.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT))
                ),
                "StemV": 120 if font.name.endswith("Bold") else 80,
                "FontFile2": self._stream(document, "file", face, Length1=len(face)),
            }
        )

    def _letters(self) -> bytes:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = [rows[start : start + _CODES_PER_BLOCK] for start in range(0, len(rows), _CODES_PER_BLOCK)]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
        ]
        for block in blocks:
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
        return "\n".join(lines).encode("ascii")

    def _stream(
        self, document: pdfdoc.PDFDocument, part: str, content: bytes, **entries: int
    ) -> pdfdoc.PDFObjectReference:
        stream = pdfdoc.PDFStream()
        stream.content = content
        for key, value in entries.items():
            stream.dictionary[key] = value
        if document.compression:
            stream.filters = [pdfdoc.PDFZCompress]
        return self._reference(document, part, stream)

    def _reference(
        self, document: pdfdoc.PDFDocument, part: str, thing: pdfdoc.PDFObject
    ) -> pdfdoc.PDFObjectReference:
        return document.Reference(thing, f"{self.resource}.{part}")
