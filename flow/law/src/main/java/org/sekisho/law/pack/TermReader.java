package org.sekisho.law.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.law.condition.CelText;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code terms.yaml}: what the law's own words mean, version by version. */
final class TermReader {

  private final CelText text;
  private final Problems problems;

  TermReader(CelText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The ids alone, which conditions need before they can be read. */
  static Set<String> ids(Optional<Fields> file) {
    Problems toldLater = new Problems();
    return file.map(fields -> fields.list("terms")).orElse(List.of()).stream()
        .flatMap(node -> Fields.of(node, toldLater).string("id").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  Map<String, DefinedTerm> read(Optional<Fields> file) {
    Map<String, DefinedTerm> terms = new LinkedHashMap<>();
    file.ifPresent(fields -> {
      for (Node node : fields.list("terms")) {
        Fields each = Fields.of(node, problems);
        DefinedTerm term = term(each);
        if (terms.put(term.id(), term) != null) {
          PackProblems.twice(problems, each.placeOf("id"), term.id());
        }
      }
      fields.close();
    });
    return terms;
  }

  private DefinedTerm term(Fields fields) {
    String id = fields.requiredString("id");
    Text title = fields.requiredText("title");
    List<Citation> citations = CitationReader.read(fields, problems);
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    fields.text("check");
    Versions<Stated> versions = new Versions<>(id, problems);
    for (Node node : fields.list("versions")) {
      Fields version = Fields.of(node, problems);
      version.requiredString("when");
      version.text("note");
      version
          .scalarNode("when")
          .flatMap(text::read)
          .ifPresentOrElse(stated -> versions.add(version, stated), version::ownPeriod);
      version.close();
    }
    fields.close();
    return new DefinedTerm(id, title, citations, confidence, versions.timeline());
  }
}
