package org.sekisho.matter;

import java.util.List;
import org.sekisho.terms.Text;

/** Writes a matter so that {@link MatterReader} reads the same matter back. */
public final class MatterWriter {

  private MatterWriter() {}

  public static String write(Matter matter) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("gate: ").append(matter.gate().id()).append('\n');
    yaml.append("title: ").append(title(matter.title())).append('\n');
    yaml.append("date: ").append(matter.date()).append('\n');
    if (!matter.events().isEmpty()) {
      yaml.append("events:\n");
      matter
          .events()
          .forEach((id, day) -> yaml.append("  ").append(id).append(": ").append(day).append('\n'));
    }
    if (!matter.parties().isEmpty()) {
      yaml.append("parties:\n");
      matter
          .parties()
          .forEach((role, party) ->
              yaml.append("  ").append(role).append(": ").append(list(party)).append('\n'));
    }
    yaml.append(matter.answers().isEmpty() ? "answers: {}\n" : "answers:\n");
    for (FactDefinition fact : matter.gate().facts()) {
      Answer answer = matter.answers().get(fact.id());
      if (answer != null) {
        yaml.append("  ")
            .append(fact.id())
            .append(": ")
            .append(AnswerReader.write(fact, answer))
            .append('\n');
      }
    }
    return yaml.toString();
  }

  private static String list(List<Participant> participants) {
    return "[" + String.join(", ", participants.stream().map(MatterWriter::party).toList()) + "]";
  }

  private static String party(Participant party) {
    if (party.isOnlyNamed()) {
      return quoted(party.name());
    }
    StringBuilder fields = new StringBuilder("{name: ").append(quoted(party.name()));
    fields.append(", id: ").append(quoted(party.id()));
    party.country().ifPresent(letters -> fields.append(", country: ").append(quoted(letters)));
    party.birthDate().ifPresent(day -> fields.append(", birth_date: ").append(day));
    party.identifier().ifPresent(text -> fields.append(", identifier: ").append(quoted(text)));
    return fields.append('}').toString();
  }

  private static String title(Text title) {
    return title.en().equals(title.ja())
        ? quoted(title.en())
        : "{en: " + quoted(title.en()) + ", ja: " + quoted(title.ja()) + "}";
  }

  /** A double-quoted YAML scalar; control characters are escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(point -> {
          if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
          } else if (Character.isISOControl(point)) {
            quoted.append(String.format("\\x%02x", point));
          } else {
            quoted.appendCodePoint(point);
          }
        });
    return quoted.append('"').toString();
  }
}
