package org.sekisho.matter.bill;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Makes a matter of each part of a bill: what all parts share, and what the bill tells of the part.
 * Where the bill names the maker or the supplier, nothing that was said of another stands: neither
 * who else plays the role nor any answer about the role. Where the bill answers, it does so alone,
 * even where its answer cannot be read.
 */
public final class PartMatters {

  private static final List<String> ROLES = List.of(Bill.MAKER, Bill.SUPPLIER);
  private static final String COUNTRY = ".country";

  private final Matter shared;
  private final List<String> roles;

  private PartMatters(Matter shared, List<String> roles) {
    this.shared = shared;
    this.roles = List.copyOf(roles);
  }

  /** The matter of one part, and what is wrong with the answers that the bill gives. */
  public record PartMatter(Matter matter, List<Problem> problems) {
    public PartMatter {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Makes matters of parts.
   *
   * @param shared tells the gate, the day, and all that is the same for every part
   * @param file of the shared matter, for problems
   */
  public static Checked<PartMatters> of(Matter shared, String file) {
    List<String> known = shared.gate().roles().stream().map(Gate.Role::id).toList();
    List<String> roles = ROLES.stream().filter(known::contains).toList();
    return roles.isEmpty()
        ? new Checked.Broken<>(List.of(noRoles(shared.gate(), file)))
        : new Checked.Sound<>(new PartMatters(shared, roles));
  }

  /** The matter of a part. Parts of which the same is known have equal matters. */
  public PartMatter of(Part part) {
    Problems problems = new Problems();
    SortedMap<String, List<Participant>> parties = new TreeMap<>(shared.parties());
    SortedMap<String, Answer> answers = new TreeMap<>(shared.answers());
    for (String role : roles) {
      List<Participant> players = part.inRole(role);
      if (!players.isEmpty()) {
        parties.put(role, players);
        answers.keySet().removeIf(fact -> isAbout(fact, role));
        country(role, players).ifPresent(answer -> answers.put(role + COUNTRY, answer));
      }
    }
    answers.keySet().removeAll(part.told().keySet());
    answers.putAll(new AnswerReader(shared.gate(), problems).read(part.told()));
    return new PartMatter(
        new Matter(shared.gate(), shared.title(), shared.date(), shared.events(), parties, answers),
        problems.inOrder());
  }

  private boolean isAbout(String factId, String role) {
    Optional<FactDefinition> fact = shared.gate().fact(factId);
    List<String> about =
        fact.flatMap(FactDefinition::listing).map(Listing::about).orElse(List.of());
    return about.contains(role) || fact.flatMap(FactDefinition::role).equals(Optional.of(role));
  }

  /** The country of the only one who plays a role, where the gate asks for it. */
  private Optional<Answer> country(String role, List<Participant> players) {
    return players.size() == 1
        ? shared
            .gate()
            .fact(role + COUNTRY)
            .filter(fact -> fact.type() instanceof FactType.Country)
            .flatMap(fact ->
                players.getFirst().country().flatMap(text -> AnswerReader.parse(fact, text)))
        : Optional.empty();
  }

  private static Problem noRoles(Gate gate, String file) {
    return new Problem(
        "bill.gate.roles",
        Place.file(file).named("gate"),
        Text.of(
            "gate `" + gate.id() + "` knows neither a maker nor a supplier",
            "ゲート`" + gate.id() + "`には製造者も供給者もありません"),
        Text.of(
            "decide bills under a gate with these roles, such as procurement",
            "procurementなど、これらの役割を持つゲートで判定してください"));
  }
}
