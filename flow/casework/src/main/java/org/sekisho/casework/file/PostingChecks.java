package org.sekisho.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Text;

/** What must hold before a case is sent, given, flagged, or put before another ministry. */
record PostingChecks(CaseFile file, Refusals refusals, LocalDate today) {

  void check(PostingDeed deed, Actor actor) {
    switch (deed) {
      case PostingDeed.Routed routed -> {
        open();
        refusals.words("unit", routed.to());
        refusals.words("rule", routed.rule());
      }
      case PostingDeed.Released(String unit, String reason) -> {
        open();
        at(unit);
        own(actor, unit);
      }
      case PostingDeed.Assigned(String unit, String officer) -> {
        open();
        at(unit);
        own(actor, unit);
        refusals.unless(
            !file.examination().barred().contains(officer),
            "interest.barred",
            Text.of("`" + officer + "` has an interest in it", "`" + officer + "`には利害関係があります"),
            Text.of("give it to another officer", "他の担当官に割り当ててください"));
      }
      case PostingDeed.Flagged flagged -> {
        open();
        refusals.words("flag", flagged.flag().id());
        part(flagged.flag().part());
      }
      case PostingDeed.FlagLifted lifted -> {
        open();
        lifted(lifted, actor);
      }
      case PostingDeed.Consulted asked -> consulted(asked);
      case PostingDeed.OpinionGiven(String id, Opinion opinion) -> {
        open();
        opinion(id, opinion, actor);
      }
      case PostingDeed.Escalated escalated -> {
        open();
        objection(escalated.consultation());
        refusals.words("reason", escalated.reason());
      }
      case PostingDeed.Settled(String id, String how) -> {
        open();
        consultation(id).ifPresent(asked -> unsettled(asked));
        refusals.words("how", how);
      }
      case PostingDeed.Noted(String words, List<String> mentioned) ->
          refusals.words("words", words);
    }
  }

  private void open() {
    StageChecks.stage(refusals, file, file.stage().isOpen());
  }

  private void at(String unit) {
    if (!file.posting().isAt(unit)) {
      refusals.unknown("unit", "部局", unit);
    }
  }

  /** Another unit's place is changed by the coordinating secretariat alone. */
  private void own(Actor actor, String unit) {
    boolean across =
        actor.capacity() == Capacity.COORDINATOR || actor.capacity() == Capacity.REGISTRY;
    refusals.unless(
        across || actor.unit().equals(unit),
        "unit.wrong",
        Text.of("`" + unit + "` is another unit", "`" + unit + "`は他の部局です"),
        Text.of("leave it to that unit", "当該部局に委ねてください"));
  }

  private void part(Part part) {
    if (!file.filing().has(part)) {
      refusals.unknown("part", "部分", part.kind().code() + " " + part.id());
    }
  }

  private void lifted(PostingDeed.FlagLifted lifted, Actor actor) {
    Optional<Flag> found =
        file.posting().flags().stream()
            .filter(flag -> flag.id().equals(lifted.flag()) && flag.part().equals(lifted.part()))
            .findFirst();
    if (found.isEmpty()) {
      refusals.unknown("flag", "旗", lifted.flag());
    }
    found.ifPresent(flag ->
        refusals.unless(
            flag.removableBy().equals(actor.capacity().code()),
            "flag.held",
            Text.of(
                "the flag is lifted by `" + flag.removableBy() + "` alone",
                "この旗を外すことができるのは`" + flag.removableBy() + "`に限られます"),
            Text.of("ask them", "権限のある者に依頼してください")));
    refusals.words("reason", lifted.reason());
  }

  private void consulted(PostingDeed.Consulted asked) {
    open();
    if (file.posting().consultations().containsKey(asked.id())) {
      refusals.twice(asked.id());
    }
    refusals.words("of", asked.of());
    refusals.unless(
        !asked.due().isBefore(today),
        "consultation.past",
        Text.of("`" + asked.due() + "` has passed", "`" + asked.due() + "`は経過しています"),
        Text.of("give a later day", "後の日を指定してください"));
  }

  private void opinion(String id, Opinion opinion, Actor actor) {
    consultation(id)
        .ifPresent(asked -> {
          unsettled(asked);
          refusals.unless(
              asked.unit().equals(actor.unit()),
              "unit.wrong",
              Text.of("`" + asked.unit() + "` was asked", "協議先は`" + asked.unit() + "`です"),
              Text.of("leave the answer to it", "当該府省の回答に委ねてください"));
        });
    switch (opinion) {
      case Opinion.NoObjection no -> {}
      case Opinion.Objection(String reasons) -> refusals.words("reasons", reasons);
      case Opinion.UnderConditions(List<String> conditions) ->
          refusals.words("conditions", String.join("", conditions));
    }
  }

  private void objection(String id) {
    consultation(id)
        .ifPresent(asked ->
            refusals.unless(
                asked.holdsUp(today),
                "consultation.free",
                Text.of("nothing is in dispute there", "争点がありません"),
                Text.of("escalate an objection", "異議がある場合に限り上申してください")));
  }

  private Optional<Consultation> consultation(String id) {
    Optional<Consultation> found = Optional.ofNullable(file.posting().consultations().get(id));
    if (found.isEmpty()) {
      refusals.unknown("consultation", "協議", id);
    }
    return found;
  }

  private void unsettled(Consultation asked) {
    refusals.unless(
        asked.settled().isEmpty(),
        "consultation.settled",
        Text.of("the consultation is settled", "協議は整っています"),
        Text.of("open another one", "新たに協議してください"));
  }
}
