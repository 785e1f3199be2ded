package org.sekisho.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final Text WHAT = Text.of("found", "検出");
  private static final Text HELP = Text.of("mend it", "直してください");

  @Test
  void problemsStandInTheOrderOfTheDocumentAndEachOnce() {
    Problems problems = new Problems();
    problems.add("b", new Place("file", 2, 1, ""), WHAT, HELP);
    problems.add("a", new Place("file", 1, 9, ""), WHAT, HELP);
    problems.add("b", new Place("file", 2, 1, ""), WHAT, HELP);
    assertThat(problems.inOrder()).extracting(Problem::code).containsExactly("a", "b");
  }

  @Test
  void aValueIsSoundOnlyWhereNothingWasWrong() {
    Problems problems = new Problems();
    assertThat(problems.check(() -> "kept")).isEqualTo(new Checked.Sound<>("kept"));
    problems.add("a", Place.file("file"), WHAT, HELP);
    Checked<String> broken = problems.check(() -> "kept");
    assertThat(broken.problems()).hasSize(1);
    assertThat(broken.then(kept -> new Checked.Sound<>(kept)).problems()).hasSize(1);
  }

  @Test
  void aLineSaysWhereWhatAndWhatToDo() {
    Problem problem = new Problem("a.b", new Place("m.yaml", 3, 7, "answers.x"), WHAT, HELP);
    assertThat(problem.line(Language.EN)).isEqualTo("m.yaml:3:7 (answers.x): [a.b] found; mend it");
    assertThat(problem.line(Language.JA)).isEqualTo("m.yaml:3:7 (answers.x): [a.b] 検出。直してください。");
  }

  @Test
  void theWorseOfTwoOutcomesIsTheHeavierBurden() {
    assertThat(List.of(Outcome.values()))
        .isSortedAccordingTo((one, other) -> one == other ? 0 : one.worse(other) == other ? -1 : 1);
  }
}
