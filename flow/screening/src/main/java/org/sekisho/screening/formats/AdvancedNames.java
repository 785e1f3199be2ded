package org.sekisho.screening.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyName;

/** The names of one identity in the Advanced Sanctions Data Model. */
record AdvancedNames(AdvancedWords words, PartyDraft draft) {

  void read(XmlNode identity) {
    Map<String, NamePart.Role> roles = roles(identity);
    List<XmlNode> primaryFirst =
        Stream.concat(
                identity.all("Alias").stream().filter(alias -> "true".equals(alias.at("Primary"))),
                identity.all("Alias").stream().filter(alias -> !"true".equals(alias.at("Primary"))))
            .toList();
    for (XmlNode alias : primaryFirst) {
      alias.all("DocumentedName").forEach(name -> name(alias, name, roles));
    }
  }

  /** The part groups of an identity say which part of a name is the family name. */
  private Map<String, NamePart.Role> roles(XmlNode identity) {
    Map<String, NamePart.Role> roles = new HashMap<>();
    identity
        .path("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
        .forEach(group ->
            role(words.word("NamePartType", group.at("NamePartTypeID")))
                .ifPresent(role -> roles.put(group.at("ID"), role)));
    return roles;
  }

  private static Optional<NamePart.Role> role(String type) {
    return switch (type) {
      case "Last Name", "Maiden Name" -> Optional.of(NamePart.Role.FAMILY);
      case "First Name" -> Optional.of(NamePart.Role.GIVEN);
      case "Middle Name" -> Optional.of(NamePart.Role.MIDDLE);
      case "Patronymic" -> Optional.of(NamePart.Role.PATRONYMIC);
      case "Matronymic" -> Optional.of(NamePart.Role.MATRONYMIC);
      default -> Optional.empty();
    };
  }

  private void name(XmlNode alias, XmlNode documented, Map<String, NamePart.Role> roles) {
    List<XmlNode> values = documented.path("DocumentedNamePart", "NamePartValue").toList();
    List<NamePart> parts =
        values.stream()
            .flatMap(value ->
                Optional.ofNullable(roles.get(value.at("NamePartGroupID")))
                    .map(role -> new NamePart(role, value.text()))
                    .stream())
            .toList();
    boolean weak = "true".equals(alias.at("LowQuality"));
    PartyName name =
        PartyName.of(
            written(values, parts),
            nameKind(alias),
            weak ? NameStrength.WEAK : NameStrength.STRONG);
    draft.name(name.withParts(parts));
  }

  /** Written as in the flat files: {@code FAMILY, Given Middle}. */
  private static String written(List<XmlNode> values, List<NamePart> parts) {
    boolean person = parts.stream().anyMatch(part -> part.role() == NamePart.Role.FAMILY);
    if (!person) {
      return values.stream().map(XmlNode::text).collect(Collectors.joining(" "));
    }
    String family = join(parts, true);
    String given = join(parts, false);
    return given.isEmpty() ? family : family + ", " + given;
  }

  private static String join(List<NamePart> parts, boolean family) {
    return parts.stream()
        .filter(part -> (part.role() == NamePart.Role.FAMILY) == family)
        .map(NamePart::text)
        .collect(Collectors.joining(" "));
  }

  private NameKind nameKind(XmlNode alias) {
    if ("true".equals(alias.at("Primary"))) {
      return draft.isNamed() ? NameKind.ORIGINAL_SCRIPT : NameKind.PRIMARY;
    }
    return switch (words.word("AliasType", alias.at("AliasTypeID"))) {
      case "F.K.A." -> NameKind.FORMER;
      default -> NameKind.ALIAS;
    };
  }
}
