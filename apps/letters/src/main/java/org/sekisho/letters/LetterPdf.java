package org.sekisho.letters;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.LetterText;
import org.sekisho.terms.Language;

/**
 * A letter as PDF/A-2u (ISO 19005-2): to be kept for decades, with every font inside and every
 * character known. The same letter and font give the same bytes.
 */
public final class LetterPdf {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** What numbers of pages and items are made of. */
  private static final String LATIN = "0123456789.ivxlc()";

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)");

  private static final String MAKER = "Sekisho";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private LetterPdf() {}

  public static byte[] of(Letter letter, Language language, LetterFont font) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .withW3cDocument(DomTree.of(LetterPage.tree(letter, language)), "")
            .useFont(font.file().toFile(), "Letter")
            .usePdfAConformance(PdfAConformance.PDFA_2_U)
            .useColorProfile(COLOURS)
            .useUriResolver((base, uri) -> null)
            .withProducer(MAKER)
            .toStream(file);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      settle(document, letter);
      document.save(file, CompressParameters.DEFAULT_COMPRESSION);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return readable(file.toByteArray(), letter, language, font);
  }

  /** The fonts are cut to what is used when the file is written, so their names come after it. */
  private static byte[] readable(byte[] pdf, Letter letter, Language language, LetterFont font) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      GlyphNames.make(document, LetterText.of(letter, language) + LATIN, font);
      settle(document, letter);
      date(document.getDocumentCatalog().getMetadata(), letter.head().date());
      document.save(file, CompressParameters.DEFAULT_COMPRESSION);
      return file.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The description inside the file (XMP) tells the day of the letter, not the moment of a run. */
  private static void date(PDMetadata metadata, LocalDate day) throws IOException {
    String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = MOMENT.matcher(described).replaceAll(day + "T00:00:00Z");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  /** What would differ from run to run is taken from the letter instead. */
  private static void settle(PDDocument document, Letter letter) {
    PDDocumentInformation about = document.getDocumentInformation();
    GregorianCalendar day =
        GregorianCalendar.from(letter.head().date().atStartOfDay(ZoneOffset.UTC));
    about.setCreationDate(day);
    byte[] hash = HexFormat.of().parseHex(LetterText.hash(letter).hex());
    document.setDocumentId(ByteBuffer.wrap(hash).getLong());
  }
}
