package org.sekisho.casework.clearance.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * The lawful course of a clearance under one act; docs/formats/clearance-course.md tells each part.
 *
 * @param regime whose law it is, such as {@code jp-security-clearance}
 * @param zone whose days count
 * @param period the days on which the act is in force
 * @param kinship whose data may be asked besides the person's own
 * @param hash of the file it was read from
 */
public record Course(
    String id,
    String regime,
    Text title,
    ZoneId zone,
    Period period,
    Bodies bodies,
    List<Tenure> tenures,
    Rights rights,
    List<String> inquiries,
    List<CourseMatter> matters,
    List<Named> kinship,
    List<Retention> retentions,
    List<Named> offices,
    List<Use> uses,
    OperatorDemands operators,
    ContentHash hash) {

  /** An id and what people call it. */
  public record Named(String id, Text title) {}

  /**
   * Who investigates and who decides.
   *
   * @param investigator the body that investigates
   * @param separate whether the investigator is another body than the deciding organ
   * @param mayItself whether the organ may investigate itself where its duties would suffer
   */
  public record Bodies(Named investigator, boolean separate, boolean mayItself, Named decider) {}

  /**
   * How long a clearance of a level lasts from the notice.
   *
   * @param period when this was the rule, by the day of the notice
   */
  public record Tenure(Level level, int years, Period period, Confidence confidence) {}

  /**
   * What the person and the organs may do.
   *
   * @param consentWithdrawable whether consent can be withdrawn before the result
   * @param reasonsDeclinable whether the person may decline to be told the reasons
   * @param headMayWithdraw whether the head may withdraw a clearance outside a new assessment
   * @param reuseYears within which another organ's assessment may be relied on; 0 where it may not
   * @param pledge the name of the paper that is signed
   */
  public record Rights(
      boolean consentWithdrawable,
      boolean reasonsDeclinable,
      boolean headMayWithdraw,
      int reuseYears,
      Text pledge) {}

  /** What starts a period of retention. */
  public enum Event {
    RESULT,
    NO_CONSENT
  }

  /** For how long records are kept, and then destroyed. */
  public record Retention(Event after, int years, Confidence confidence) {}

  /** A purpose for which the records and the result may, or may not, be used. */
  public record Use(String id, Text title, boolean allowed) {}

  /**
   * What an operator must show.
   *
   * @param rules topics that its internal rules must cover
   * @param contract items that its contract must hold
   */
  public record OperatorDemands(List<Named> rules, List<Named> contract) {}

  public LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public Optional<CourseMatter> matter(String matter) {
    return matters.stream().filter(each -> each.id().equals(matter)).findFirst();
  }

  public Optional<Use> use(String use) {
    return uses.stream().filter(each -> each.id().equals(use)).findFirst();
  }

  /** The years that count for a notice given on a day. */
  public Optional<Tenure> tenure(Level level, LocalDate notice) {
    return tenures.stream()
        .filter(each -> each.level() == level && each.period().contains(notice))
        .findFirst();
  }

  public Optional<Retention> retention(Event after) {
    return retentions.stream().filter(each -> each.after() == after).findFirst();
  }
}
