package org.sekisho.screening.formats;

import java.util.HashMap;
import java.util.Map;

/** The words of the Advanced Sanctions Data Model, by the name of their set and their number. */
final class AdvancedWords {

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> countriesOfAreas = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();

  /** Takes all sets below {@code ReferenceValueSets}. */
  void add(XmlNode sets) {
    for (XmlNode set : sets.all()) {
      for (XmlNode value : set.all()) {
        words.put(key(value.name(), value.at("ID")), value.text());
        if ("PartySubType".equals(value.name())) {
          partyTypes.put(value.at("ID"), value.at("PartyTypeID"));
        }
        String iso = value.at("ISO2");
        if ("AreaCode".equals(value.name())) {
          countriesOfAreas.put(value.at("ID"), value.at("Description"));
        } else if ("Country".equals(value.name()) && !iso.isEmpty()) {
          words.put(key("Country", value.at("ID")), iso);
        }
      }
    }
  }

  /** For example {@code word("AliasType", "1403")}; empty where the file does not tell it. */
  String word(String set, String number) {
    return words.getOrDefault(key(set, number), "");
  }

  /** The number of the party type above a sub type. */
  String partyTypeOf(String subType) {
    return partyTypes.getOrDefault(subType, "");
  }

  /** The country of an area code: its description where it has one, else its own text. */
  String area(String number) {
    String described = countriesOfAreas.getOrDefault(number, "");
    return described.isEmpty() ? word("AreaCode", number) : described;
  }

  private static String key(String set, String number) {
    return set + " " + number;
  }
}
