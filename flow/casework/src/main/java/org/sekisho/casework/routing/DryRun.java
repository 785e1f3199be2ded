package org.sekisho.casework.routing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.file.CaseFile;

/** Where past cases would have gone by other rules, before these are enacted. */
public final class DryRun {

  private DryRun() {}

  /**
   * A case that would have gone elsewhere.
   *
   * @param number of the act before which the rules were asked
   * @param gained what the rules would add: {@code unit mof}, {@code flag core-sector}, ...
   * @param lost what was done by rule then, and would not be
   */
  public record Change(
      String caseId, int number, SortedSet<String> gained, SortedSet<String> lost) {
    public Change {
      gained = Collections.unmodifiableSortedSet(new TreeSet<>(gained));
      lost = Collections.unmodifiableSortedSet(new TreeSet<>(lost));
    }
  }

  /** The changes of all cases, at each point at which the registry asked the rules. */
  public static List<Change> of(Routing rules, List<CaseFile> past, ZoneId zone) {
    List<Change> changes = new ArrayList<>();
    past.forEach(file -> changes(changes, rules, file, zone));
    return changes;
  }

  private static void changes(List<Change> changes, Routing rules, CaseFile file, ZoneId zone) {
    List<Act> acts = file.acts();
    int at = 0;
    while (at < acts.size()) {
      int end = at;
      SortedSet<String> done = new TreeSet<>();
      while (end < acts.size() && isByRule(acts.get(end))) {
        done.add(word(acts.get(end)));
        end++;
      }
      if (end > at) {
        CaseFile before = CaseFile.of(acts.subList(0, at));
        Router router = Router.on(acts.get(at).at().atZone(zone).toLocalDate(), rules);
        compare(before, done, router).ifPresent(changes::add);
      }
      at = Math.max(end, at + 1);
    }
  }

  private static java.util.Optional<Change> compare(
      CaseFile before, SortedSet<String> done, Router router) {
    SortedSet<String> demanded = new TreeSet<>();
    router.demands(before).forEach(deed -> demanded.add(word(deed)));
    SortedSet<String> gained = new TreeSet<>(demanded);
    gained.removeAll(done);
    SortedSet<String> lost = new TreeSet<>(done);
    lost.removeAll(demanded);
    return gained.isEmpty() && lost.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Change(before.id(), before.acts().size() + 1, gained, lost));
  }

  private static boolean isByRule(Act act) {
    return act.deed() instanceof PostingDeed deed && !rule(deed).isEmpty();
  }

  private static String rule(PostingDeed deed) {
    return switch (deed) {
      case PostingDeed.Routed routed -> routed.rule().equals("hand") ? "" : routed.rule();
      case PostingDeed.Flagged flagged -> flagged.rule();
      case PostingDeed.Consulted asked -> asked.rule();
      case PostingDeed.Released released -> "";
      case PostingDeed.Assigned assigned -> "";
      case PostingDeed.FlagLifted lifted -> "";
      case PostingDeed.OpinionGiven given -> "";
      case PostingDeed.Escalated escalated -> "";
      case PostingDeed.Settled settled -> "";
      case PostingDeed.Noted noted -> "";
    };
  }

  private static String word(Act act) {
    return act.deed() instanceof PostingDeed deed ? word(deed) : "";
  }

  private static String word(PostingDeed deed) {
    return switch (deed) {
      case PostingDeed.Routed routed ->
          "unit " + routed.to() + " tier " + routed.tier() + (routed.lead() ? " lead" : "");
      case PostingDeed.Flagged flagged ->
          "flag " + flagged.flag().id() + " " + flagged.flag().part().id();
      case PostingDeed.Consulted asked -> "consult " + asked.of();
      case PostingDeed.Released released -> "";
      case PostingDeed.Assigned assigned -> "";
      case PostingDeed.FlagLifted lifted -> "";
      case PostingDeed.OpinionGiven given -> "";
      case PostingDeed.Escalated escalated -> "";
      case PostingDeed.Settled settled -> "";
      case PostingDeed.Noted noted -> "";
    };
  }
}
