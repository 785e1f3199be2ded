package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A person is asked, one question after the other, and gets a decision and a matter to keep. */
final class AskTest {

  @TempDir private Path folder;

  @Test
  void onlyWhatCanStillChangeTheAnswerIsAsked() {
    Call call = ask("0\n");
    assertThat(call.exit()).isZero();
    assertThat(call.out()).contains("How many guns").doesNotContain("Which way", "the pass");
    assertThat(call.out()).contains("FREE\n");
    assertThat(saved()).contains("gate: road", "date: 2022-03-01", "load.guns: 0");
  }

  @Test
  void aChoiceIsAnsweredByItsNumber() {
    Call call = ask("6\n2\n");
    assertThat(call.exit()).isZero();
    assertThat(saved()).contains("road.direction: from_capital");
  }

  @Test
  void whatIsNoAnswerIsToldAndAskedAgain() {
    Call call = ask("many\n6\n1\nyes\n");
    assertThat(call.err()).contains("`many` is not an answer here", "whole number");
    assertThat(call.out()).contains("ASK FOR PERMISSION");
    assertThat(saved()).contains("load.guns: 6");
  }

  @Test
  void whoDoesNotKnowGoesOnAndIsToldWhatIsStillPossible() {
    Call call = ask("?\n?\n?\n");
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out()).contains("UNDECIDED; STILL POSSIBLE: ", "It depends");
    assertThat(saved()).contains("load.guns: unknown");
  }

  @Test
  void whoStopsKeepsWhatWasAnsweredAndGoesOnLater() {
    assertThat(ask("3\n.\n").exit()).isEqualTo(3);
    assertThat(saved()).contains("load.guns: 3");
    Call later = Toy.typing("2\n", Language.EN, "ask", "road", "--resume", file(), "--out", file());
    assertThat(later.exit()).isZero();
    assertThat(saved()).contains("load.guns: 3", "road.direction: from_capital");
  }

  @Test
  void theSavedMatterIsDecidedAsTheInterviewEnded() {
    Call asked = ask("6\n1\nyes\n");
    String decided = Toy.call("decide", file()).out();
    assertThat(asked.out()).endsWith(decided);
  }

  @Test
  void theInterviewIsHeldInJapaneseToo() {
    Call call =
        Toy.typing("0\n", Language.JA, "ask", "road", "--on", "2022-03-01", "--out", file());
    assertThat(call.out()).contains("荷に鉄砲は何挺ありますか。", "【手続不要】");
    assertThat(call.err()).contains("保存しました");
  }

  @Test
  void aPlaceWhereNothingCanBeSavedIsToldBeforeTheFirstQuestion() {
    String nowhere = folder.resolve("no/such/folder/matter.yaml").toString();
    Call call = Toy.typing("0\n", Language.EN, "ask", "road", "--out", nowhere);
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems()).singleElement().asString().contains("[ask.file.unwritable]");
  }

  @Test
  void aGateThatIsNotThereIsTold() {
    Call call = Toy.typing("", Language.EN, "ask", "rode", "--out", file());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.problems()).singleElement().asString().contains("did you mean `road`?");
  }

  private Call ask(String typed) {
    return Toy.typing(typed, Language.EN, "ask", "road", "--on", "2022-03-01", "--out", file());
  }

  private String file() {
    return folder.resolve("matter.yaml").toString();
  }

  private String saved() {
    try {
      return Files.readString(folder.resolve("matter.yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
