package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A person edits the law of the land and makes mistakes. */
final class BrokenPackTest {

  private static final String REGIME = "jp-inward-investment";

  @TempDir private Path folder;
  private Path pack = Path.of("");

  @BeforeEach
  void copy() {
    pack = Written.copy(Call.ROOT.resolve("regimes/" + REGIME), folder.resolve(REGIME));
  }

  @Test
  void everyMistakeIsToldAtOnceWithFileLineAndColumn() {
    edit("rules/loan-and-bonds.yaml", "when: term.bound_investor", "when: term.bound_investr");
    edit("rules/branch.yaml", "when: term.bound_investor", "when: act.kind && term.bound_investor");
    edit("rules/business-takeover.yaml", "    cite: [{law: fefta, at: \"26(2)(viii)\"}]\n", "");
    edit("rules/call-in.yaml", "    purpose:", "    porpose:");
    edit("values/thresholds.yaml", "to: 2020-06-06, value: 10 %", "to: 2020-06-01, value: 10 %");
    List<String> problems = refused();
    assertThat(problems)
        .anySatisfy(
            line -> assertThat(line).contains("[law.name.unknown]", "mean `term.bound_investor`?"))
        .anySatisfy(line -> assertThat(line).contains("branch.yaml:", "[law.condition]"))
        .anySatisfy(line -> assertThat(line).contains("business-takeover.yaml:3:5", "cite"))
        .anySatisfy(line -> assertThat(line).contains("call-in.yaml:", "[law.purpose.missing]"))
        .anySatisfy(line ->
            assertThat(line)
                .contains("thresholds.yaml:", "[law.version.hole]")
                .contains("no version from 2020-06-02 to 2020-06-06"));
    assertThat(problems).allMatch(line -> line.matches(".*[.]yaml:[1-9]\\d*:[1-9]\\d* .*"));
  }

  @Test
  void withABrokenPackNothingIsDecided() {
    edit("rules/branch.yaml", "outcome: free", "outcome: fine");
    String matter = Call.ROOT.resolve("samples/bank-buys-power-company/matter.yaml").toString();
    Call call = Call.of("decide", matter, "--regimes", folder.toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems())
        .anySatisfy(line -> assertThat(line).contains("branch.yaml:15:", "`fine`"));
  }

  @Test
  void aRuleThatIsTakenAwayLeavesAGapThatAMatterShows() {
    edit("rules/business-takeover.yaml", "'business_takeover'", "'business_takeover' && false");
    Call call = Call.of("law", "prove", REGIME, "--regimes", folder.toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out())
        .startsWith(REGIME + ": not proved. ")
        .contains("[gap] entry: the question is put and no rule answers it")
        .contains("for example this matter:\n    gate: investment\n")
        .contains("      act.kind: business_takeover\n");
  }

  private void edit(String file, String words, String others) {
    Written.edit(pack.resolve(file), words, others);
  }

  /** In both languages: exit 2, nothing on the output, as many problems, no stack trace. */
  private List<String> refused() {
    String[] asked = {"law", "check", REGIME, "--regimes", folder.toString()};
    Call english = Call.of(asked);
    Call japanese = Call.in(Language.JA, asked);
    assertThat(english.exit()).isEqualTo(2);
    assertThat(english.out()).isEmpty();
    assertThat(english.err()).doesNotContain("\tat ", "Exception");
    assertThat(japanese.problems()).hasSameSizeAs(english.problems());
    return english.problems();
  }
}
