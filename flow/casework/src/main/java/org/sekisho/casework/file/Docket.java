package org.sekisho.casework.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.filing.Filing;

/**
 * The filing in all its versions, and the receipts.
 *
 * @param organisation that files
 * @param filer the person who opened the case
 * @param receipts one a round in which it was received
 */
public record Docket(
    String organisation, String filer, List<Version> versions, List<Receipt> receipts) {

  /** What was filed with one act. */
  public record Version(int act, int round, Instant at, String person, Filing filing) {}

  /** When it was received, under which number. */
  public record Receipt(int round, Instant at, String number) {}

  public Docket {
    versions = List.copyOf(versions);
    receipts = List.copyOf(receipts);
  }

  static Docket empty(Act first) {
    return new Docket(first.organisation(), first.person(), List.of(), List.of());
  }

  /** The newest version. */
  public Filing filing() {
    return versions.getLast().filing();
  }

  public Optional<Receipt> receipt(int round) {
    return receipts.stream().filter(receipt -> receipt.round() == round).findFirst();
  }

  Docket after(Act act, FilingDeed deed, int round) {
    return switch (deed) {
      case FilingDeed.Drafted(Filing filing) -> with(act, filing, round);
      case FilingDeed.Amended(Filing filing, String reason) -> with(act, filing, round);
      case FilingDeed.Refiled(Filing filing) -> with(act, filing, round);
      case FilingDeed.Accepted(String number) -> {
        List<Receipt> more = new ArrayList<>(receipts);
        more.add(new Receipt(round, act.at(), number));
        yield new Docket(organisation, filer, versions, more);
      }
      case FilingDeed.Submitted submitted -> this;
      case FilingDeed.Returned returned -> this;
      case FilingDeed.Withdrawn withdrawn -> this;
    };
  }

  private Docket with(Act act, Filing filing, int round) {
    List<Version> more = new ArrayList<>(versions);
    more.add(new Version(act.number(), round, act.at(), act.person(), filing));
    return new Docket(organisation, filer, more, receipts);
  }
}
