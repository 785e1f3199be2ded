package org.sekisho.server.yente;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.Identifier;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** A listed party in the vocabulary of FollowTheMoney, as clients of yente read it. */
public final class Entity {

  /** Lists that bar trade rather than freeze assets. */
  private static final List<String> EXPORT =
      List.of("us-bis-denied-persons", "jp-meti-end-users", "jp-meti-export-ban");

  private Entity() {}

  public static ObjectNode of(Party party) {
    ObjectNode node = Json.object().put("id", ListsAtHand.id(party));
    node.put("caption", party.name());
    node.put("schema", schema(party.kind()));
    ObjectNode properties = node.putObject("properties");
    properties(party).forEach((name, values) -> properties.set(name, Json.strings(values)));
    node.putArray("datasets").add(party.listId());
    node.putArray("referents");
    node.put("target", true);
    party.listedFrom().ifPresent(day -> node.put("first_seen", day.toString()));
    return node;
  }

  static String schema(PartyKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case VESSEL -> "Vessel";
      case AIRCRAFT -> "Airplane";
      case UNKNOWN -> "LegalEntity";
    };
  }

  public static String topic(Party party) {
    return EXPORT.contains(party.listId()) ? "export.control" : "sanction";
  }

  /** Every property that has a value, each value once. */
  public static Map<String, SequencedSet<String>> properties(Party party) {
    SequencedMap<String, SequencedSet<String>> all = new LinkedHashMap<>();
    party.names().forEach(name -> add(all, nameProperty(name), name.text()));
    party.birthDates().forEach(date -> add(all, "birthDate", date.toString()));
    party.genders().forEach(gender -> add(all, "gender", gender.code()));
    party
        .countries()
        .forEach(country ->
            add(
                all,
                countryProperty(country.role()),
                country.code().isEmpty() ? country.written() : country.code()));
    party.identifiers().forEach(number -> add(all, property(number), number.value()));
    party.addresses().forEach(address -> add(all, "address", address.written()));
    party.programmes().forEach(programme -> add(all, "program", programme));
    party.remarks().forEach(remark -> add(all, "notes", remark));
    add(all, "topics", topic(party));
    return all;
  }

  private static void add(
      SequencedMap<String, SequencedSet<String>> all, String property, String value) {
    if (!value.isBlank()) {
      all.computeIfAbsent(property, unseen -> new LinkedHashSet<>()).add(value);
    }
  }

  private static String nameProperty(PartyName name) {
    if (name.strength() == NameStrength.WEAK) {
      return "weakAlias";
    }
    return switch (name.kind()) {
      case NameKind.PRIMARY -> "name";
      case NameKind.ALIAS, NameKind.ORIGINAL_SCRIPT -> "alias";
      case NameKind.FORMER -> "previousName";
      case NameKind.ABBREVIATION -> "abbreviation";
    };
  }

  private static String countryProperty(CountryRole role) {
    return switch (role) {
      case NATIONALITY -> "nationality";
      case CITIZENSHIP -> "citizenship";
      case REGISTRATION -> "jurisdiction";
      case BIRTH -> "birthCountry";
      case FLAG -> "flag";
      case RESIDENCE, OTHER -> "country";
    };
  }

  private static String property(Identifier number) {
    return switch (number.type()) {
      case IdentifierType.PASSPORT -> "passportNumber";
      case IdentifierType.NATIONAL_ID, IdentifierType.DRIVING_LICENCE -> "idNumber";
      case IdentifierType.TAX -> "taxNumber";
      case IdentifierType.VAT -> "vatCode";
      case IdentifierType.REGISTRATION -> "registrationNumber";
      case IdentifierType.LEI -> "leiCode";
      case IdentifierType.DUNS -> "dunsCode";
      case IdentifierType.UEI -> "uniqueEntityId";
      case IdentifierType.BIC -> "swiftBic";
      case IdentifierType.ISIN -> "isin";
      case IdentifierType.IMO -> "imoNumber";
      case IdentifierType.MMSI -> "mmsi";
      case IdentifierType.CALL_SIGN -> "callSign";
      case IdentifierType.AIRCRAFT_REGISTRATION -> "registrationNumber";
      case IdentifierType.AIRCRAFT_SERIAL -> "serialNumber";
      case IdentifierType.CRYPTO_ADDRESS -> "cryptoWallets";
      case IdentifierType.EMAIL -> "email";
      case IdentifierType.PHONE -> "phone";
      case IdentifierType.WEBSITE -> "website";
      case IdentifierType.OTHER -> "idNumber";
    };
  }
}
