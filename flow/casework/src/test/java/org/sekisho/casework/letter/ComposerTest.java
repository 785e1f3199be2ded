package org.sekisho.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

final class ComposerTest {

  static List<String> kinds() {
    return List.copyOf(Drafts.TEMPLATES.byKind().keySet());
  }

  @Test
  void fourteenKindsOfLetterShip() {
    assertThat(kinds())
        .containsExactly(
            "appeal-result",
            "clearance",
            "complaint-reply",
            "duty-reminder",
            "extension",
            "licence",
            "not-needed",
            "order",
            "person-result",
            "question",
            "receipt",
            "recommendation",
            "refusal",
            "return");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everySentenceOfAFullLetterHasItsGroundAndNoOpenSlot(String kind) {
    Letter letter = Composer.compose(Drafts.TEMPLATES, Drafts.full(kind)).orThrow();
    assertThat(letter.sentences())
        .isNotEmpty()
        .allSatisfy(sentence -> {
          assertThat(sentence.text().en()).doesNotContain("{", "}").isNotBlank();
          assertThat(sentence.text().ja()).doesNotContain("{", "}").isNotBlank();
          assertThat(sentence.ground().said().en()).doesNotContain("not given");
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSameDraftGivesTheSameLetterToTheByte(String kind) {
    String once =
        LetterText.withGrounds(
            Composer.compose(Drafts.TEMPLATES, Drafts.full(kind)).orThrow(), Language.JA);
    Templates again = Templates.shipped().orThrow();
    assertThat(
            LetterText.withGrounds(
                Composer.compose(again, Drafts.full(kind)).orThrow(), Language.JA))
        .isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aMissingSlotIsToldForEachThatMayNotBeAbsent(String kind) {
    Template template = Drafts.template(kind);
    LetterDraft draft = Drafts.full(kind);
    template
        .slots()
        .forEach((name, slot) -> {
          List<String> codes =
              Composer.compose(Drafts.TEMPLATES, Drafts.without(draft, name)).problems().stream()
                  .map(Problem::code)
                  .toList();
          assertThat(codes)
              .as(kind + " without " + name)
              .isEqualTo(slot.optional() ? List.of() : List.of("letter.slot.missing"));
        });
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    LetterDraft bare =
        new LetterDraft("order", Drafts.head(), new TreeMap<>(), new TreeMap<>(), Place.file("x"));
    assertThat(Composer.compose(Drafts.TEMPLATES, bare).problems())
        .extracting(Problem::code)
        .containsOnly("letter.slot.missing", "letter.ground.missing")
        .hasSize(8);
  }

  @Test
  void aSlotThatTheLetterDoesNotHaveIsToldWithTheNearest() {
    LetterDraft draft =
        Drafts.with(Drafts.full("order"), "reason", new Value.Words(Text.same("x")));
    assertThat(Composer.compose(Drafts.TEMPLATES, draft).problems())
        .extracting(problem -> problem.line(Language.EN))
        .containsExactly(
            "draft.yaml: [letter.slot.unknown] `reason` is not asked for here; did you mean"
                + " `reasons`?");
  }

  @Test
  void whatIsPutIntoASlotIsNotReadAsASlotAgain() {
    LetterDraft draft =
        Drafts.with(
            Drafts.full("order"), "subject", new Value.Words(Text.same("{reviewer} $1 \\ <b>")));
    Letter letter = Composer.compose(Drafts.TEMPLATES, draft).orThrow();
    assertThat(letter.sentences().getFirst().text().en()).contains("{reviewer} $1 \\ <b>");
  }

  @Test
  void aPersonWhoWasNotFoundEligibleIsNeverToldOtherwise() {
    LetterDraft full = Drafts.full("person-result");
    Letter letter =
        Composer.compose(Drafts.TEMPLATES, Drafts.with(full, "eligible", new Value.Said(false)))
            .orThrow();
    assertThat(LetterText.of(letter, Language.EN)).contains("did not find");
    assertThat(LetterText.of(letter, Language.JA)).contains("認められませんでした");
    assertThat(LetterText.of(Composer.compose(Drafts.TEMPLATES, full).orThrow(), Language.JA))
        .doesNotContain("認められませんでした");
  }

  @Test
  void anItemMayHaveAGroundOfItsOwn() {
    Value reasons =
        new Value.Several(
            List.of(
                new Value.Item(Text.same("A."), Optional.of("received")),
                new Value.Item(Text.same("B."), Optional.of("nowhere"))));
    LetterDraft draft = Drafts.with(Drafts.full("refusal"), "reasons", reasons);
    assertThat(Composer.compose(Drafts.TEMPLATES, draft).problems())
        .extracting(Problem::code)
        .containsExactly("letter.ground.unknown");
  }
}
