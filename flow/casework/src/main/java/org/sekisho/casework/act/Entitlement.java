package org.sekisho.casework.act;

import static org.sekisho.casework.act.Capacity.ADVISER;
import static org.sekisho.casework.act.Capacity.CONSULTED;
import static org.sekisho.casework.act.Capacity.COORDINATOR;
import static org.sekisho.casework.act.Capacity.COUNTERSIGNER;
import static org.sekisho.casework.act.Capacity.DECIDER;
import static org.sekisho.casework.act.Capacity.EXAMINER;
import static org.sekisho.casework.act.Capacity.FILER;
import static org.sekisho.casework.act.Capacity.REGISTRY;

import java.util.Set;

/** In which capacities a deed can be done: the one table of it. */
public final class Entitlement {

  private static final Set<Capacity> INSIDE =
      Set.of(EXAMINER, ADVISER, COUNTERSIGNER, DECIDER, COORDINATOR);

  private Entitlement() {}

  public static Set<Capacity> of(Deed deed) {
    return switch (deed) {
      case FilingDeed filing -> of(filing);
      case PostingDeed posting -> of(posting);
      case ExaminationDeed examination -> of(examination);
      case OutcomeDeed outcome -> of(outcome);
    };
  }

  private static Set<Capacity> of(FilingDeed deed) {
    return switch (deed) {
      case FilingDeed.Drafted drafted -> Set.of(FILER, EXAMINER);
      case FilingDeed.Amended amended -> Set.of(FILER);
      case FilingDeed.Submitted submitted -> Set.of(FILER, EXAMINER);
      case FilingDeed.Returned returned -> Set.of(EXAMINER, REGISTRY);
      case FilingDeed.Accepted accepted -> Set.of(EXAMINER, REGISTRY);
      case FilingDeed.Withdrawn withdrawn -> Set.of(FILER);
      case FilingDeed.Refiled refiled -> Set.of(FILER);
    };
  }

  private static Set<Capacity> of(PostingDeed deed) {
    return switch (deed) {
      case PostingDeed.Routed routed -> Set.of(REGISTRY, EXAMINER, COORDINATOR);
      case PostingDeed.Released released -> Set.of(EXAMINER, ADVISER, COORDINATOR);
      case PostingDeed.Assigned assigned -> Set.of(REGISTRY, EXAMINER, ADVISER, COORDINATOR);
      case PostingDeed.Flagged flagged -> Set.of(REGISTRY, EXAMINER, ADVISER, COORDINATOR);
      case PostingDeed.FlagLifted(String flag, var part, String reason) -> INSIDE;
      case PostingDeed.Consulted consulted -> Set.of(REGISTRY, EXAMINER, COORDINATOR);
      case PostingDeed.OpinionGiven given -> Set.of(CONSULTED);
      case PostingDeed.Escalated escalated -> Set.of(EXAMINER, CONSULTED, COORDINATOR);
      case PostingDeed.Settled settled -> Set.of(COORDINATOR, DECIDER);
      case PostingDeed.Noted noted ->
          Set.of(EXAMINER, ADVISER, COUNTERSIGNER, DECIDER, CONSULTED, COORDINATOR);
    };
  }

  private static Set<Capacity> of(ExaminationDeed deed) {
    return switch (deed) {
      case ExaminationDeed.Asked asked -> Set.of(EXAMINER);
      case ExaminationDeed.QuestionServed served -> Set.of(EXAMINER, REGISTRY);
      case ExaminationDeed.Answered answered -> Set.of(FILER);
      case ExaminationDeed.QuestionWithdrawn withdrawn -> Set.of(EXAMINER);
      case ExaminationDeed.InterestDeclared declared ->
          Set.of(EXAMINER, ADVISER, COUNTERSIGNER, DECIDER, CONSULTED, COORDINATOR);
      case ExaminationDeed.Advised advised -> Set.of(EXAMINER, ADVISER);
      case ExaminationDeed.Countersigned signed -> Set.of(COUNTERSIGNER);
      case ExaminationDeed.PeriodChanged changed -> Set.of(EXAMINER, DECIDER, REGISTRY);
      case ExaminationDeed.Proceeded proceeded -> Set.of(EXAMINER, DECIDER, REGISTRY);
    };
  }

  private static Set<Capacity> of(OutcomeDeed deed) {
    return switch (deed) {
      case OutcomeDeed.Recommended recommended -> Set.of(DECIDER);
      case OutcomeDeed.RecommendationAnswered answered -> Set.of(FILER);
      case OutcomeDeed.Decided decided -> Set.of(DECIDER, REGISTRY);
      case OutcomeDeed.OutcomeServed served -> Set.of(EXAMINER, REGISTRY);
      case OutcomeDeed.ConditionReported reported -> Set.of(FILER);
      case OutcomeDeed.ConditionFound found -> Set.of(EXAMINER, DECIDER);
      case OutcomeDeed.Used used -> Set.of(FILER, REGISTRY);
      case OutcomeDeed.UseReturned returned -> Set.of(FILER, REGISTRY);
      case OutcomeDeed.Varied varied -> Set.of(DECIDER);
      case OutcomeDeed.Transferred transferred -> Set.of(DECIDER);
      case OutcomeDeed.Surrendered surrendered -> Set.of(FILER);
      case OutcomeDeed.Revoked revoked -> Set.of(DECIDER);
      case OutcomeDeed.Appealed appealed -> Set.of(FILER);
      case OutcomeDeed.AppealDecided decided -> Set.of(DECIDER, REGISTRY);
    };
  }
}
