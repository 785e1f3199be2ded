package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sekisho.screening.party.PartyDraft;

/**
 * OFAC's lists in the Advanced Sanctions Data Model (sdn_advanced.xml, cons_advanced.xml; root
 * {@code Sanctions}). Words are numbers looked up in reference sets at the head of the file;
 * places, documents and programmes stand apart from the parties and are joined by number. They are
 * therefore read first and kept; the parties themselves stream.
 */
final class OfacAdvancedReader implements ListReader {

  private static final String ROOT = "Sanctions";

  /** What parties refer to, by number. */
  record References(
      AdvancedWords words,
      Map<String, XmlNode> locations,
      Map<String, List<XmlNode>> documentsByIdentity,
      Map<String, List<XmlNode>> entriesByProfile) {

    List<XmlNode> documentsOf(String identity) {
      return documentsByIdentity.getOrDefault(identity, List.of());
    }

    List<XmlNode> entriesOf(String profile) {
      return entriesByProfile.getOrDefault(profile, List.of());
    }
  }

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      References references = references(input, file);
      try (XmlRecords parties = open(input, file, "DistinctParty")) {
        for (var party = parties.next(); party.isPresent(); party = parties.next()) {
          for (XmlNode profile : party.get().all("Profile")) {
            PartyDraft draft =
                new PartyDraft(input.listId(), FormatProblems.at(file.name(), profile.line()));
            draft.id(party.get().at("FixedRef"));
            new AdvancedProfile(profile, references, intake, draft).read();
            party.get().all("Comment").forEach(each -> draft.remark(each.text()));
            intake.accept(draft);
          }
        }
      }
    }
  }

  private static References references(ListInput input, ListFile file) throws IOException {
    AdvancedWords words = new AdvancedWords();
    Map<String, XmlNode> locations = new HashMap<>();
    Map<String, List<XmlNode>> documents = new HashMap<>();
    Map<String, List<XmlNode>> entries = new HashMap<>();
    try (XmlRecords records =
        open(
            input,
            file,
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "SanctionsEntry",
            "DistinctParty")) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        XmlNode node = record.get();
        switch (node.name()) {
          case "ReferenceValueSets" -> words.add(node);
          case "Location" -> locations.put(node.at("ID"), node);
          case "IDRegDocument" -> append(documents, node.at("IdentityID"), node);
          case "SanctionsEntry" -> append(entries, node.at("ProfileID"), node);
          default -> {}
        }
      }
    }
    return new References(words, locations, documents, entries);
  }

  private static XmlRecords open(ListInput input, ListFile file, String... records)
      throws IOException {
    return new XmlRecords(input, file, ROOT, Set.of(records));
  }

  private static void append(Map<String, List<XmlNode>> map, String key, XmlNode node) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(node);
  }
}
