package org.sekisho.casework.clearance.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.terms.ContentHash;

/** What can be done in the file of an operator (2024 act, article 10; order, articles 16, 17). */
public sealed interface OperatorDeed {

  /**
   * The application.
   *
   * @param course the id of the course
   * @param law the hash of the course as it was read
   * @param activity what the operator does that helps security
   * @param facilities where the information would be kept, by id
   */
  record Applied(
      String operator,
      String course,
      ContentHash law,
      String organ,
      String activity,
      List<String> facilities)
      implements OperatorDeed {
    public Applied {
      facilities = List.copyOf(facilities);
    }
  }

  /** An internal rule on one topic that the law lists. */
  record RuleFiled(String topic, ContentHash paper) implements OperatorDeed {}

  /** Who owns and directs the operator, as told; a report of holdings by its hash. */
  record InfluenceTold(String owners, String officers, ContentHash report)
      implements OperatorDeed {}

  /** Whether foreign influence is kept from the information, and by what measures. */
  record InfluenceExamined(boolean satisfactory, String findings) implements OperatorDeed {}

  record FacilityInspected(String facility, boolean satisfactory, String findings)
      implements OperatorDeed {}

  /** The head recognises the operator. */
  record Recognised(List<Condition> conditions) implements OperatorDeed {
    public Recognised {
      conditions = List.copyOf(conditions);
    }
  }

  /** Something to be done by a day. */
  record Condition(String id, String text, LocalDate due) {}

  record ConditionMet(String condition, ContentHash paper) implements OperatorDeed {}

  record RecognitionRefused(String reasons) implements OperatorDeed {}

  /**
   * The contract.
   *
   * @param items those of the act that it holds
   */
  record ContractMade(
      String contract, List<String> items, LocalDate first, LocalDate last, ContentHash paper)
      implements OperatorDeed {
    public ContractMade {
      items = List.copyOf(items);
    }
  }

  record ContractEnded(String contract, String why) implements OperatorDeed {}

  /** The list of those who are to handle the information under a contract. */
  record PersonsListed(String contract, List<PersonRef> persons) implements OperatorDeed {
    public PersonsListed {
      persons = List.copyOf(persons);
    }
  }

  record PersonStruck(String contract, PersonRef person, String why) implements OperatorDeed {}

  /** What a change concerns. */
  enum Subject {
    OWNERS,
    OFFICERS,
    FACILITY,
    RULES,
    ACCIDENT
  }

  /** A change that must be reported. */
  record ChangeReported(String change, Subject subject, String text, Optional<ContentHash> paper)
      implements OperatorDeed {}

  record ChangeExamined(String change, boolean satisfactory, String findings)
      implements OperatorDeed {}

  record RecognitionWithdrawn(String reasons) implements OperatorDeed {}
}
