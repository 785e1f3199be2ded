package org.sekisho.casework.file;

import java.util.List;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.examination.Advice;
import org.sekisho.terms.Text;

/** What must hold of advice, and of what it consolidates. */
final class AdviceChecks {

  private AdviceChecks() {}

  static void sound(Refusals refusals, Advice advice) {
    refusals.words("reasons", advice.reasons());
    switch (advice.kind()) {
      case REFUSE -> refusals.words("grounds", String.join("", advice.grounds()));
      case APPROVE_WITH_CONDITIONS ->
          refusals.words("conditions", String.join("", advice.conditions()));
      case REFER -> refusals.words("unit", advice.unit());
      case APPROVE, NOT_NEEDED -> {}
    }
  }

  /** A unit speaks on what its officers said, and the lead on what the units said. */
  static void consolidates(Refusals refusals, CaseFile file, Advice advice, Actor actor) {
    switch (advice.level()) {
      case OFFICER -> {}
      case UNIT ->
          refusals.unless(
              Consolidation.of(file, actor.unit()).covers(advice.part()),
              "advice.unfounded",
              Text.of("no officer of the unit has advised on it", "部局の担当官の意見がありません"),
              Text.of("advise as an officer first", "担当官としての意見を先に提出してください"));
      case FINAL -> {
        refusals.unless(
            file.posting().lead().filter(lead -> lead.unit().equals(actor.unit())).isPresent(),
            "advice.lead",
            Text.of("the final advice is the lead unit's", "最終意見は主管部局が取りまとめます"),
            Text.of("advise for your unit", "部局としての意見を提出してください"));
        List<String> silent = Consolidation.silent(file);
        refusals.unless(
            silent.isEmpty(),
            "advice.waiting",
            Text.of(
                "units have not advised yet: `" + String.join("`, `", silent) + "`",
                "意見未提出の部局：`" + String.join("`、`", silent) + "`"),
            Text.of("wait for them, or release the case from them", "意見を待つか、回付を解いてください"));
      }
    }
  }
}
