package org.sekisho.law.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.law.condition.CelText;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code collisions.yaml}. */
final class CollisionReader {

  private final CelText text;
  private final Problems problems;

  CollisionReader(CelText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  List<Collision> read(Optional<Fields> file) {
    List<Collision> collisions =
        file.stream()
            .flatMap(fields -> fields.list("collisions").stream())
            .flatMap(node -> collision(Fields.of(node, problems)).stream())
            .toList();
    file.ifPresent(Fields::close);
    return collisions;
  }

  private Optional<Collision> collision(Fields fields) {
    String id = fields.requiredString("id");
    Place place = fields.placeOf("id");
    Text title = fields.requiredText("title");
    List<Citation> citations = CitationReader.read(fields, problems);
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    List<String> against = fields.strings("against");
    Optional<Outcome> least = fields.oneOf("least", Outcome.class);
    Optional<Period> inForce = fields.period("in_force");
    fields.requiredString("when");
    Optional<Stated> when = fields.scalarNode("when").flatMap(text::read);
    Text advice = fields.requiredText("advice");
    fields.close();
    if (against.isEmpty() || inForce.isEmpty()) {
      tellIncomplete(place, id);
    }
    return when.isEmpty() || inForce.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Collision(
                id,
                title,
                citations,
                confidence,
                new LinkedHashSet<>(against),
                least.orElse(Outcome.LICENSE),
                inForce.get(),
                when.get(),
                advice,
                place));
  }

  private void tellIncomplete(Place place, String id) {
    problems.add(
        "law.collision.incomplete",
        place,
        Text.of(
            "collision `" + id + "` does not say with which law it collides, or since when",
            "抵触`" + id + "`に、相手方の法域又は施行日がありません"),
        Text.of(
            "add `against: [US]` and `in_force: {from: ...}`",
            "`against: [US]`及び`in_force: {from: ...}`を追加してください"));
  }
}
