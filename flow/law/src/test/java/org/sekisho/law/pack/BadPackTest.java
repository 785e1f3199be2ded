package org.sekisho.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.documents.Folder;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** A sound pack with one thing broken: the problem is told at its place, and no pack is kept. */
class BadPackTest {

  private static Folder broken(String file, String sound, String broken) {
    Folder bridge = TestLaws.folder("regimes/bridge");
    SortedMap<String, byte[]> files = new TreeMap<>(bridge.files());
    String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(text).contains(sound);
    int at = text.indexOf(sound);
    String changed = text.substring(0, at) + broken + text.substring(at + sound.length());
    files.put(file, changed.getBytes(StandardCharsets.UTF_8));
    return new Folder(bridge.name(), bridge.origin(), files);
  }

  private static List<Problem> problems(Folder folder) {
    return RegimeReader.read(folder, TestLaws.gates())
        .then(regime ->
            CaseReader.read(folder, regime)
                .then(cases -> CalendarReader.read(folder, regime))
                .then(expected -> LawInForce.slices(regime, TestLaws.KNOWN)))
        .problems();
  }

  private static String brief(Problem problem) {
    assertThat(problem.place().file()).startsWith("regimes/bridge/");
    assertThat(problem.help().en()).isNotEmpty();
    assertThat(problem.help().ja()).isNotEmpty();
    return problem.code() + " " + problem.place().line() + ":" + problem.place().column();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a wrong name of a fact       | rules/all.yaml | traveller.pass && pass.issued  | traveller.pas && pass.issued  | law.name.unknown
          a wrong name of a value      | rules/all.yaml | value.most_weight              | value.more_weight             | law.name.unknown
          a wrong name of a term       | rules/all.yaml | !term.watched                  | !term.wached                  | law.name.unknown
          a type error                 | rules/all.yaml | traveller.armed && traveller.kind != | traveller.kind && traveller.kind != | law.condition
          text that is no condition    | rules/all.yaml | load.weight + 2 * cart.weight >     | load.weight + * cart.weight >       | law.condition
          a number with a fraction     | rules/all.yaml | load.price > 500               | double(load.price) > 5.5      | law.condition.profile
          a day of no month            | calendar.yaml  | each_year: 02-29               | each_year: 29-02              | law.calendar.day
          no day at all                | calendar.yaml  | on: 2027-03-01                 | from: 2027-03-01              | law.calendar.day
          an act nobody can check      | calendar.yaml  | confidence: high               | confidence: low               | law.check.missing
          an act of no rule            | calendar.yaml  | rules: [open]                  | rules: [opened]               | law.reference
          an act of no law             | calendar.yaml  | law: edict, at: "10"           | law: edit, at: "10"           | law.reference
          an unknown word              | rules/all.yaml | ['monk', 'child']              | ['monk', 'chidl']             | law.word.unknown
          days compared with a share   | rules/all.yaml | pass.issued < day('2002-02-28') | pass.issued < percent('5')   | law.condition.unit
          an impossible day            | rules/all.yaml | day('2002-02-28')              | day('2002-02-29')             | law.condition.literal
          a missing citation           | rules/all.yaml | cite: [{law: edict, at: "1"}]  | cite: []                      | law.citation.missing
          a missing purpose            | rules/all.yaml | purpose: {en: "to keep the bridge", ja: "橋の保全"} | check: {en: x, ja: y} | law.purpose.missing
          a missing confidence         | rules/all.yaml | confidence: high               | check: {en: x, ja: y}         | law.confidence.missing
          nothing to check             | rules/all.yaml | confidence: high               | confidence: low               | law.check.missing
          no period                    | rules/all.yaml | in_force: {from: 2000-01-01}   | promulgated: 2000-01-01       | law.period.missing
          an unknown outcome           | rules/all.yaml | outcome: report                | outcome: maybe                | document.value
          an unknown filing            | rules/all.yaml | filings: [notice]              | filings: [note]               | law.reference
          an unknown law               | rules/all.yaml | law: edict                     | law: edit                     | law.reference
          a rule twice                 | rules/all.yaml | id: unvalued                   | id: valued                    | law.id.twice
          an unknown question          | rules/all.yaml | question: cargo                | question: load                | law.reference
          a hole between versions      | values/all.yaml | {from: 2010-01-01, value      | {from: 2010-01-03, value      | law.version.hole
          two versions on one day      | values/all.yaml | {from: 2010-01-01, value      | {from: 2009-12-31, value      | law.version.hole
          a share that is none         | values/all.yaml | value: 10 %                   | value: ten                    | law.value
          a set of unknown words       | values/all.yaml | values: [JP, FR]              | values: [JP, XX]              | law.word.unknown
          a set of no fact             | values/all.yaml | of: traveller.country         | of: traveller.land            | law.name.unknown
          a term that is its own       | terms.yaml     | term.outsider &&               | term.watched &&               | law.term.circle
          a length that is none        | clocks.yaml    | 3 days                         | three days                    | law.clock.length
          an event that is none        | clocks.yaml    | starts: filed                  | starts: filled                | law.reference
          an authority that is none    | duties.yaml    | to: [warden]                   | to: [wardens]                 | law.reference
          an answer nobody can give    | cases/all.yaml | crossing: free                 | crossing: gratis              | law.case.expect
          a gate that is none          | regime.yaml    | gate: toll                     | gate: toil                    | law.gate.unknown
          another name than the folder | regime.yaml    | regime: bridge                 | regime: ford                  | law.regime.name
          an unknown field             | regime.yaml    | jurisdiction: JP               | jurisdicton: JP               | document.field.unknown
          a day that is none           | regime.yaml    | from: 2005-01-01               | from: 2005-02-29              | document.value
          """)
  void whatIsWrongIsToldAtItsPlace(
      String what, String file, String sound, String broken, String code) {
    List<Problem> problems = problems(broken(file, sound, broken));
    assertThat(problems).as(what).extracting(Problem::code).contains(code);
    Problem problem =
        problems.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    assertThat(problem.place().file()).isEqualTo("regimes/bridge/" + file);
    assertThat(problem.place().line()).as("line").isPositive();
    assertThat(problem.place().column()).as("column").isPositive();
    assertThat(brief(problem)).isNotEmpty();
  }

  @Test
  void aWrongNameIsFoundOnItsLineInAFoldedCondition() {
    Folder folder = broken("rules/all.yaml", "traveller.pass && pass", "traveller.pas && pass");
    String rules =
        new String(
            folder.files().getOrDefault("rules/all.yaml", new byte[0]), StandardCharsets.UTF_8);
    int line = (int) rules.substring(0, rules.indexOf("traveller.pas &&")).lines().count();
    Problem problem = problems(folder).getFirst();
    assertThat(problem.place().line()).isEqualTo(line);
    assertThat(problem.help().en()).contains("`traveller.pass`");
  }

  @Test
  void allProblemsOfAPackAreToldAtOnce() {
    Folder one = broken("rules/all.yaml", "traveller.pass && pass", "traveller.pas && pass");
    SortedMap<String, byte[]> files = new TreeMap<>(one.files());
    files.put("clocks.yaml", "clocks: [1".getBytes(StandardCharsets.UTF_8));
    files.remove("duties.yaml");
    List<Problem> problems = problems(new Folder(one.name(), one.origin(), files));
    assertThat(problems)
        .extracting(Problem::code)
        .contains("document.syntax", "law.name.unknown", "law.reference");
  }

  @Test
  void aRuleThatUsesAValueBeforeItsFirstVersionIsAHole() {
    Folder folder =
        broken(
            "values/all.yaml", "{from: 2000-01-01, value: 1000", "{from: 2001-01-01, value: 1000");
    assertThat(problems(folder)).extracting(Problem::code).containsOnly("law.name.hole");
  }

  @Test
  void theSoundPackIsSound() {
    Folder sound = TestLaws.folder("regimes/bridge");
    assertThat(RegimeReader.read(sound, TestLaws.gates())).isInstanceOf(Checked.Sound.class);
  }
}
