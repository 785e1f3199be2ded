package org.sekisho.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.casework.letter.LetterPhrase;
import org.sekisho.casework.letter.Sentence;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Skipped where the machine has no Japanese font whose part can be embedded. */
final class LetterPdfTest {

  private static Optional<LetterFont> font = Optional.empty();

  @BeforeAll
  static void aFontIsThere() {
    font =
        LetterFont.ofSystem() instanceof Checked.Sound<LetterFont>(LetterFont found)
            ? Optional.of(found)
            : Optional.empty();
    assumeTrue(font.isPresent(), "skipped: no Japanese TrueType font");
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] pdf(Language language) {
    return LetterPdf.of(WrittenLetter.ORDER, language, font.orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsPdfA2u(Language language)
      throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf(language)), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).extracting(Object::toString).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceCanBeTakenOutAsText(Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(language))) {
      String text = bare(new PDFTextStripper().getText(document));
      for (Sentence sentence : WrittenLetter.ORDER.sentences()) {
        assertThat(text).contains(bare(sentence.text().in(language)));
      }
      assertThat(text).contains(bare(LetterPhrase.INSTRUCTION.in(language)));
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  /** Both files tell the day of the letter, so that no moment of a run can differ in them. */
  @Test
  void theSameLetterGivesTheSameBytes() throws IOException {
    assertThat(Arrays.equals(pdf(Language.JA), pdf(Language.JA))).isTrue();
    try (PDDocument document = Loader.loadPDF(pdf(Language.JA))) {
      assertThat(
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8))
          .contains("2026-12-01T00:00:00Z");
    }
  }

  @Test
  void aMachineWithoutAFontIsToldWhatToInstall(@TempDir Path empty) {
    assertThat(LetterFont.in(List.of(empty)).problems())
        .extracting(Problem::code)
        .containsExactly("letter.font.absent");
  }
}
