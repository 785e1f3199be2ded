package org.sekisho.pages.deeds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Part;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** The parts of a filing as choices, and in words. */
public final class Parts {

  private Parts() {}

  static List<Fields.Choice> of(Filing filing) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.WHOLE);
    filing.parties().forEach(party -> parts.add(new Part(Part.Kind.PARTY, party.id())));
    filing.items().forEach(item -> parts.add(new Part(Part.Kind.ITEM, item.id())));
    filing.countries().forEach(code -> parts.add(new Part(Part.Kind.COUNTRY, code)));
    return parts.stream().map(part -> new Fields.Choice(code(part), words(filing, part))).toList();
  }

  static String code(Part part) {
    return part.kind().code() + " " + part.id();
  }

  static Optional<Part> read(String code) {
    String[] words = code.split(" ", 2);
    if (code.isBlank()) {
      return Optional.empty();
    }
    return Arrays.stream(Part.Kind.values())
        .filter(kind -> kind.code().equals(words[0]))
        .findFirst()
        .flatMap(kind -> {
          String id = words.length == 2 ? words[1].strip() : "";
          return (kind == Part.Kind.CASE) == id.isEmpty()
              ? Optional.of(new Part(kind, id))
              : Optional.empty();
        });
  }

  /** A part as people call it. */
  public static Text words(Filing filing, Part part) {
    Text kind = part.kind().title();
    String name =
        switch (part.kind()) {
          case CASE -> "";
          case ORGANISATION, COUNTRY -> part.id();
          case PARTY ->
              filing.parties().stream()
                  .filter(party -> party.id().equals(part.id()))
                  .map(party -> party.name())
                  .findFirst()
                  .orElse(part.id());
          case ITEM ->
              filing.items().stream()
                  .filter(item -> item.id().equals(part.id()))
                  .map(item -> item.name())
                  .findFirst()
                  .orElse(part.id());
        };
    return name.isEmpty() ? kind : Text.of(kind.en() + ": " + name, kind.ja() + "：" + name);
  }
}
