package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.terms.ContentHash;

/** What is done to find out, within the matters of the notice. */
public sealed interface Inquiry extends PersonDeed {

  /**
   * The head asks for the investigation.
   *
   * @param investigator the body asked
   * @param why why the organ investigates itself; empty where the course's own body is asked
   */
  record InvestigationAsked(String investigator, String why) implements Inquiry {}

  /**
   * A task of the investigation.
   *
   * @param inquiry the kind, one that the notice named
   * @param of who or what is asked, by id
   */
  record TaskSet(String task, String inquiry, String matter, String of, String question)
      implements Inquiry {}

  record TaskDone(String task, String finding, ContentHash paper) implements Inquiry {}

  record TaskDropped(String task, String why) implements Inquiry {}

  /**
   * Another organ's positive assessment is relied on instead of a new investigation.
   *
   * @param organ whose head assessed
   * @param notice the day of the first notice, from which the years count
   * @param investigator the body that investigated
   * @param paper the hash of the other organ's confirmation
   */
  record AssessmentReused(String organ, LocalDate notice, String investigator, ContentHash paper)
      implements Inquiry {}

  /** The investigator's result, with an opinion. */
  record OpinionGiven(boolean favourable, List<Remark> remarks) implements Inquiry {
    public OpinionGiven {
      remarks = List.copyOf(remarks);
    }
  }

  /** What is said of one matter. */
  record Remark(String matter, String text) {}
}
