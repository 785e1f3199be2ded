package org.sekisho.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the text of a file that which the letter says. A font draws 月 (U+6708) and the radical ⽉
 * (U+2F49) with one glyph, and of the two the maker of the file names the lower; here the glyph
 * gets the name of the character that the letter has, so that it is found and read aloud.
 */
final class GlyphNames {

  private static final int CODES = 1 << 16;
  private static final int MOST_A_BLOCK = 100;

  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

  private final Map<Integer, Integer> characters = new HashMap<>();

  private GlyphNames(String text, LetterFont font) throws IOException {
    try (TrueTypeFont read =
        new TTFParser().parse(new RandomAccessReadBufferedFile(font.file().toFile()))) {
      CmapLookup glyphs = read.getUnicodeCmapLookup();
      text.codePoints()
          .forEach(character -> characters.putIfAbsent(glyphs.getGlyphId(character), character));
    }
  }

  /** Names the glyphs of every font of the document after the characters of the text. */
  static void make(PDDocument document, String text, LetterFont font) throws IOException {
    GlyphNames renamed = new GlyphNames(text, font);
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        COSStream names =
            page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (names != null) {
          renamed.rename(names);
        }
      }
    }
  }

  private void rename(COSStream names) throws IOException {
    CMap before;
    try (var in = names.createInputStream()) {
      before = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
    List<String> lines = new ArrayList<>();
    for (int code = 0; code < CODES; code++) {
      String was = before.toUnicode(code);
      if (was != null) {
        Integer own = characters.get(code);
        lines.add(
            "<%04X> <%s>\n".formatted(code, hex(own == null ? was : Character.toString(own))));
      }
    }
    try (OutputStream out = names.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(written(lines).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String written(List<String> lines) {
    StringBuilder map = new StringBuilder(BEGIN);
    for (int from = 0; from < lines.size(); from += MOST_A_BLOCK) {
      List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_A_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append(END).toString();
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
    return hex.toString();
  }
}
