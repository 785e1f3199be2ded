package org.sekisho.matter.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.sekisho.documents.Node;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** A part while its bill is being read. */
final class Draft {

  static final int LONGEST = 1_000;

  private static final String ASKED = "sekisho:";

  /** Who is taken for the maker: the first of these that is told. */
  private static final List<String> MAKERS =
      List.of("manufacturer", "manufacture", "publisher", "authors", "author");

  private static final List<String> SUPPLIERS = List.of("supplier", "provider");

  final Place place;
  final Set<Draft> below = new LinkedHashSet<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Organization>> organizations = new HashMap<>();
  private final SortedMap<String, Node> told = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Draft(Place place) {
    this.place = place;
  }

  void tell(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return problems;
  }

  String ref() {
    return text("bom-ref");
  }

  private String text(String field) {
    return texts.getOrDefault(field, "");
  }

  void text(String field, Optional<String> text, Place at) {
    sound(field, text, at)
        .ifPresent(sound -> {
          if (texts.putIfAbsent(field, sound) != null) {
            tell(BillProblems.twice(at, field));
          }
        });
  }

  /** A text that is one and not too long; another is told and left out. */
  Optional<String> sound(String field, Optional<String> text, Place at) {
    if (text.isEmpty()) {
      tell(BillProblems.kind(at, field));
    } else if (text.get().length() > LONGEST) {
      tell(BillProblems.tooLong(at, field));
    }
    return text.filter(told -> told.length() <= LONGEST).map(String::strip);
  }

  /** One more who is told in a field; only of authors there may be several. */
  void organization(String field, Optional<Organization> organization, Place at) {
    List<Organization> all = organizations.computeIfAbsent(field, unseen -> new ArrayList<>());
    if (!all.isEmpty() && !field.equals("authors")) {
      tell(BillProblems.twice(at, field));
    } else {
      organization.ifPresent(all::add);
    }
  }

  /** Whom the bill names for its product outside of the product itself, where that names none. */
  void otherwise(String field, Optional<Organization> organization) {
    organization.ifPresent(named -> organizations.putIfAbsent(field, List.of(named)));
  }

  void property(String name, String value, Place at) {
    if (name.startsWith(ASKED)
        && told.putIfAbsent(name.substring(ASKED.length()), Node.Scalar.of(at, value)) != null) {
      tell(BillProblems.twice(at, name));
    }
  }

  /** The part, once all drafts have numbers. */
  Part part(ToIntFunction<Draft> number, Optional<Integer> above) {
    String group = text("group");
    String name = text("name");
    if (name.isEmpty()) {
      tell(BillProblems.missing(place, "name"));
    }
    SortedMap<String, List<Participant>> players = new TreeMap<>();
    players(MAKERS).ifPresent(found -> players.put(Bill.MAKER, found));
    players(SUPPLIERS).ifPresent(found -> players.put(Bill.SUPPLIER, found));
    return new Part(
        number.applyAsInt(this),
        place,
        ref(),
        group.isEmpty() || name.isEmpty() ? name : group + "/" + name,
        text("version"),
        players,
        told,
        above,
        below.stream().map(number::applyAsInt).toList(),
        problems);
  }

  private Optional<List<Participant>> players(List<String> fields) {
    return fields.stream()
        .map(field -> organizations.getOrDefault(field, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> found.stream().map(Organization::participant).distinct().toList());
  }
}
