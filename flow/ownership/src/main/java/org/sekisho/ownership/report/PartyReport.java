package org.sekisho.ownership.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.reasons.Proof;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * Everything the rules say of one party on a day.
 *
 * @param party its id
 */
public record PartyReport(String party, LocalDate day, List<Section> sections) {

  public PartyReport {
    sections = List.copyOf(sections);
  }

  /**
   * What one rule says.
   *
   * @param inForce whether the rule applies on the day; where not, it shows what would be
   */
  public record Section(Rule rule, boolean inForce, List<Finding> findings) {
    public Section {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One verdict.
   *
   * @param other the other party that it concerns, by id
   * @param proof why, as data; empty for a verdict that is its own reason
   * @param reasons why, in sentences
   */
  public record Finding(
      Certainty certainty,
      String other,
      Text statement,
      Optional<Proof> proof,
      List<Text> reasons) {

    public Finding {
      reasons = List.copyOf(reasons);
    }

    static Finding of(Certainty certainty, String other, Text statement) {
      return new Finding(certainty, other, statement, Optional.empty(), List.of());
    }

    Finding because(Text... why) {
      return new Finding(certainty, other, statement, proof, List.of(why));
    }
  }

  /** The report as lines for a terminal. */
  public List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(party + " on " + day, party + "（" + day + "現在）"));
    for (Section section : sections) {
      lines.add(Text.same(""));
      lines.add(heading(section));
      if (section.findings().isEmpty()) {
        lines.add(Text.of("  nothing found", "  該当なし"));
      }
      section.findings().forEach(finding -> add(lines, finding));
    }
    return lines;
  }

  private static Text heading(Section section) {
    Rule rule = section.rule();
    String cited = " [" + rule.id() + ", " + rule.citation().instrument() + "]";
    Text note = section.inForce() ? Text.same("") : Text.of(" (not in force)", "（適用期間外）");
    return Text.of(rule.title().en() + cited + note.en(), rule.title().ja() + cited + note.ja());
  }

  private static void add(List<Text> lines, Finding finding) {
    lines.add(
        Text.of(
            "  " + finding.certainty().title().in(Language.EN) + ": " + finding.statement().en(),
            "  " + finding.certainty().title().in(Language.JA) + "：" + finding.statement().ja()));
    finding.reasons().forEach(why -> lines.add(Text.of("    " + why.en(), "    " + why.ja())));
  }
}
