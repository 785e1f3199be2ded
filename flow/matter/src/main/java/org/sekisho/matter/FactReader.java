package org.sekisho.matter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads one fact of a gate, with its type. */
final class FactReader {

  private static final Set<String> SIDES = Set.of("business", "bureaucracy", "politics");
  private static final Set<String> FINDERS = Set.of("screening", "ownership");
  private static final int MOST_DECIMALS = 6;

  private final Problems problems;
  private final TotalReader totals;

  FactReader(Problems problems) {
    this.problems = problems;
    this.totals = new TotalReader(problems);
  }

  /** Checks what facts say of one another, once all are read. */
  void check(List<FactDefinition> facts, List<Gate.Role> roles) {
    totals.check(facts, roles);
  }

  FactDefinition fact(Fields fields, int slot) {
    String id = fields.requiredString("id");
    Place place = fields.placeOf("id");
    if (!id.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
      problems.add(
          "gate.fact.id",
          place,
          Text.of("`" + id + "` is no id of a fact", "`" + id + "`は事実のidとして使えません"),
          Text.of(
              "write words with a dot between, such as target.listed",
              "target.listedのように語を点でつないでください"));
    }
    FactType type = type(fields);
    FactDefinition fact =
        new FactDefinition(
            id,
            slot,
            fields.string("role"),
            type,
            fields.requiredText("label"),
            fields.requiredText("question"),
            fields.text("help"),
            words(fields, "stated_by", SIDES),
            words(fields, "found_by", FINDERS),
            fields.string("found_as"),
            new ListingReader(fields, problems).read(type),
            totals.read(fields),
            place);
    fields.close();
    return fact;
  }

  private List<String> words(Fields fields, String name, Set<String> known) {
    List<String> words = fields.strings(name);
    words.stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> unknownWord(fields.placeOf(name), word, known.stream().sorted().toList()));
    return words;
  }

  private FactType type(Fields fields) {
    String kind = fields.requiredString("type");
    return switch (kind) {
      case "yes-no" -> new FactType.YesOrNo();
      case "choice" -> choice(fields);
      case "country" -> new FactType.Country();
      case "share" -> new FactType.Share(share(fields, "min"), share(fields, "max"));
      case "number" -> number(fields);
      case "day" -> new FactType.Day();
      default -> {
        unknownWord(
            fields.placeOf("type"),
            kind,
            List.of("yes-no", "choice", "country", "share", "number", "day"));
        yield new FactType.YesOrNo();
      }
    };
  }

  private FactType choice(Fields fields) {
    List<FactType.Choice.Option> options = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : fields.list("values")) {
      Fields option = Fields.of(node, problems);
      String id = option.requiredString("id");
      options.add(new FactType.Choice.Option(id, option.requiredText("label")));
      option.close();
      if (!seen.add(id)) {
        problems.add(
            "gate.value.twice",
            option.place(),
            Text.of("`" + id + "` stands here a second time", "`" + id + "`が重複しています"),
            Text.of("keep one", "一つだけ残してください"));
      }
    }
    if (options.isEmpty()) {
      problems.add(
          "gate.values",
          fields.place(),
          Text.of("a choice needs `values`", "選択には`values`が必要です"),
          Text.of("list them", "値を列挙してください"));
    }
    return new FactType.Choice(options);
  }

  private FactType number(Fields fields) {
    long least = fields.number("min").orElse(0L);
    long greatest = fields.number("max").orElse(Long.MAX_VALUE / 4);
    long decimals = fields.number("decimals").orElse(0L);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      unknownWord(fields.placeOf("decimals"), Long.toString(decimals), List.of("0", "1", "6"));
      decimals = 0;
    }
    return FactType.Quantity.of(fields.requiredString("unit"), least, greatest, (int) decimals);
  }

  private long share(Fields fields, String name) {
    Optional<String> text = fields.string(name);
    Optional<Long> share = text.flatMap(Percent::parse);
    if (text.isPresent() && share.isEmpty()) {
      unknownWord(fields.placeOf(name), text.get(), List.of("5 %", "0.99 %"));
    }
    return share.orElse("min".equals(name) ? 0L : 1_000_000L);
  }

  void unknownWord(Place place, String word, List<String> known) {
    problems.add(
        "gate.word",
        place,
        Text.of("`" + word + "` is not known here", "`" + word + "`はここでは使えません"),
        Text.of(
            "write one of: " + String.join(", ", known),
            "次のいずれかを書いてください：" + String.join("、", known)));
  }
}
