package org.sekisho.server.casework;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.store.record.Sha256;
import org.sekisho.store.registry.Draft;
import org.sekisho.terms.ContentHash;

/** Files that hang on cases, in the store under their hash. */
record Attachments(CaseOffice office) {

  private static final String KIND = "attachment";
  private static final int LONGEST_NAME = 120;

  Attachment keep(String person, Sent file, String kind) {
    byte[] content = file.content();
    String hash = Sha256.hex(content);
    office
        .office()
        .registry()
        .keep(
            "casework.attached",
            person,
            new Draft(
                KIND,
                hash,
                office.today(),
                CaseOffice.label(),
                new Draft.Content(content),
                Collections.emptySortedMap()))
        .join();
    return new Attachment(new ContentHash(hash), name(file.name()), kind, CaseOffice.label());
  }

  /** The last part of a name, without what could end a header. */
  private static String name(String sent) {
    String last = sent.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"\\\\]", "_");
    String name = last.isBlank() ? "attachment" : last;
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** A file on any act that the view shows. */
  Optional<Sent> find(Sight sight, CaseView view, String hash) {
    return view.acts().stream()
        .flatMap(Attachments::of)
        .filter(each -> each.hash().hex().equals(hash))
        .findFirst()
        .flatMap(attached ->
            office
                .office()
                .registry()
                .newest(sight.reach(), KIND, hash)
                .map(version -> new Sent(attached.name(), version.content())));
  }

  private static Stream<Attachment> of(Act act) {
    return switch (act.deed()) {
      case FilingDeed.Drafted(var filing) -> filing.attachments().stream();
      case FilingDeed.Amended(var filing, String reason) -> filing.attachments().stream();
      case FilingDeed.Refiled(var filing) -> filing.attachments().stream();
      case ExaminationDeed.Answered answered -> answered.attachments().stream();
      case OutcomeDeed.ConditionReported reported -> reported.attachments().stream();
      case Deed other -> Stream.empty();
    };
  }
}
