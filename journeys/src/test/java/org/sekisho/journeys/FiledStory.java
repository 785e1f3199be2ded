package org.sekisho.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.access.Label;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Decided;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.casework.routing.Routing;
import org.sekisho.decision.Decision;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.desk.law.LawShelves;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.terms.ContentHash;

/** A story of the samples, decided by the shipped law and made into a filing. */
final class FiledStory {

  static final LawBook BOOK = LawShelves.open(List.of(), List.of()).orThrow();

  private FiledStory() {}

  static Filing of(String story, String regime, String country, Routing routing) {
    Path file = Call.ROOT.resolve("samples").resolve(story).resolve("matter.yaml");
    byte[] content = content(file);
    Matter matter = MatterReader.read(BOOK.gates(), story, content).orThrow();
    Decision decision = Decisions.of(BOOK, matter, BOOK.newestRecord(), story).orThrow();
    List<Requirement> asked =
        routing.requirements().stream()
            .filter(each -> each.gate().equals(matter.gate().id()))
            .filter(each -> each.regime().map(regime::equals).orElse(true))
            .toList();
    SortedMap<String, String> answers = new TreeMap<>();
    ids(asked, Requirement.Kind.ANSWER).forEach(id -> answers.put(id, "as told in the story"));
    return new Filing(
        matter.gate().id(),
        regime,
        matter.title(),
        new String(content, StandardCharsets.UTF_8),
        Decided.of(decision, Optional.empty()),
        ids(asked, Requirement.Kind.PARTY).stream().map(role -> party(role, country)).toList(),
        List.of(new CaseItem("i1", "what is filed", Optional.empty(), Optional.empty())),
        new TreeSet<>(List.of(country)),
        ids(asked, Requirement.Kind.ATTACHMENT).stream()
            .map(id -> new Attachment(ContentHash.of(id), id + ".pdf", id, Label.PUBLIC))
            .toList(),
        answers);
  }

  private static List<String> ids(List<Requirement> asked, Requirement.Kind kind) {
    return asked.stream().filter(each -> each.kind() == kind).map(Requirement::id).toList();
  }

  private static CaseParty party(String role, String country) {
    return new CaseParty(
        role,
        role,
        "Orvelin " + role,
        Optional.of(country),
        new TreeSet<>(),
        new TreeSet<>(),
        Label.PUBLIC);
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
