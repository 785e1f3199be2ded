package org.sekisho.casework.file;

import org.sekisho.terms.Text;

/** Whether a deed fits the stage of the case. */
final class StageChecks {

  private StageChecks() {}

  static void stage(Refusals refusals, CaseFile file, boolean holds) {
    Text stage = file.stage().title();
    refusals.unless(
        holds,
        "stage.wrong",
        Text.of("the case stands at: " + stage.en(), "事案の段階：" + stage.ja()),
        Text.of("do it at the stage to which it belongs", "該当する段階で行ってください"));
  }

  static void examined(Refusals refusals, CaseFile file) {
    stage(
        refusals,
        file,
        file.stage() instanceof Stage.InExamination || file.stage() instanceof Stage.Recommended);
  }
}
