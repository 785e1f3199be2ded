package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** An exporter has goods on the quay; whether the buyer is listed is found and not asked. */
final class ListedBuyerTest {

  private static final String HARBOUR = "journeys/src/test/resources/harbour/";

  @TempDir private Path folder = Path.of(".");

  private Path list(String... rows) throws IOException {
    String header = "Name,Customer no.,Kind,Also known as,Trade name,Formerly,Born,Nationality,";
    String more = "Country,Address,Passport,LEI,Reason,Since,Remarks\n";
    return Files.writeString(
        folder.resolve("refused.csv"), header + more + String.join("\n", rows) + "\n");
  }

  private static String row(String name, int number, String reason) {
    return name + "," + number + ",person,,,,1961-03-04,,,,,," + reason + ",,";
  }

  private Path matter(String buyer, String answers) throws IOException {
    return Files.writeString(
        folder.resolve("matter.yaml"),
        """
        gate: harbour
        title: A crate of lenses
        date: 2026-03-02
        parties:
          buyer: %s
        answers: %s
        """
            .formatted(buyer, answers));
  }

  private Call decide(Path matter, Path list, String... more) {
    return decide(Language.EN, matter, list, more);
  }

  private Call decide(Language language, Path matter, Path list, String... more) {
    List<String> all = new ArrayList<>(List.of("decide", matter.toString()));
    all.addAll(List.of("--list", "example-own-list=" + list));
    all.addAll(List.of(more));
    all.addAll(List.of("--gates", Call.ROOT.resolve(HARBOUR + "gates").toString()));
    all.addAll(List.of("--regimes", Call.ROOT.resolve(HARBOUR + "regimes").toString()));
    return Call.in(language, all.toArray(String[]::new));
  }

  @Test
  void aBuyerWhoIsOnNoListPassesAndTheListsAreTheEvidence() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    Call call = decide(matter("Marlow Quill", "{}"), list);
    assertThat(call.exit()).isZero();
    assertThat(call.out()).startsWith("FREE\n").contains("no hit on example-own-list ");
    Call json = decide(matter("Marlow Quill", "{}"), list, "--format", "json");
    assertThat(json.out()).containsPattern("\"example-own-list\" : \"[0-9a-f]{64}\"");
  }

  @Test
  void aHitIsAQuestionToAPersonAndNotAnAnswer() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    Call call = decide(matter("Grigor Odvern", "{}"), list);
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out())
        .startsWith("UNDECIDED; STILL POSSIBLE: ")
        .containsSubsequence("\nStill to ask\n", "to be confirmed: ", "`Gregor Odvern`")
        .contains("example-own-list 1")
        .doesNotContain("[buyer.enjoined]");
    assertThat(decide(Language.JA, matter("Grigor Odvern", "{}"), list).out()).contains("確認対象：");
  }

  @Test
  void aHitThatAnOfficerRefutedNoLongerStopsTheGoods() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    String decisions = folder.resolve("decisions.jsonl").toString();
    String[] decide = {
      "hits",
      "decide",
      "Gregor Odvern",
      "--list",
      "example-own-list=" + list,
      "--entry",
      "1",
      "--verdict",
      "not_the_same",
      "--because",
      "seen the passport",
      "--officer",
      "A. Quill",
      "--hit-decisions",
      decisions
    };
    assertThat(Call.of(decide).exit()).isZero();
    Path matter = matter("Gregor Odvern", "{}");
    Call call = decide(matter, list, "--hit-decisions", decisions);
    assertThat(call.out()).startsWith("FREE\n").contains("decided by A. Quill: seen the passport");
    Path changed = list(row("Gregor Odvern", 1, "court order"));
    assertThat(decide(matter, changed, "--hit-decisions", decisions).exit()).isEqualTo(3);
  }

  @Test
  void aStatedNoDoesNotSilenceAHit() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    Call call = decide(matter("Gregor Odvern", "{buyer.refused: no}"), list);
    assertThat(call.exit()).isEqualTo(3);
  }

  @Test
  void aStatedYesThatNoListBearsOutIsTold() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    Call call = decide(matter("Marlow Quill", "{buyer.refused: yes}"), list);
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.problems())
        .singleElement()
        .asString()
        .contains("[matter.contradiction]", "`buyer.refused` is stated as yes", "no hit on");
  }

  @Test
  void anotherBirthDateTellsTwoOfOneNameApart() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "unpaid"));
    Path matter = matter("{name: Gregor Odvernik, birth_date: 1999-12-31}", "{}");
    assertThat(decide(matter, list).exit()).isZero();
  }

  @Test
  void onlyAnEntryUnderTheProgrammeCountsWhereTheGateNamesOne() throws IOException {
    Path list = list(row("Gregor Odvern", 1, "court order"));
    Call call = decide(matter("Gregor Odvern", "{}"), list);
    assertThat(call.out()).contains("[buyer.enjoined]");
  }

  @Test
  void aListThatIsNotThereIsToldBeforeAnythingIsDecided() throws IOException {
    Call call = decide(matter("Gregor Odvern", "{}"), folder.resolve("nothing.csv"));
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
  }
}
