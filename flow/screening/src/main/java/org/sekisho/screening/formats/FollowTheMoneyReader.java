package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.screening.party.Address;

/**
 * FollowTheMoney entities, one JSON object a line, and delta files of {@code {"op": "ADD" | "MOD" |
 * "DEL", "entity": ...}}, which are laid over them in order of their names (a delta's folder is
 * named after its version). The last operation on an id counts. Only the ids that deltas name and
 * the addresses that stand apart from their parties are kept while the rest streams.
 */
final class FollowTheMoneyReader implements ListReader {

  private static final Set<String> OPERATIONS = Set.of("ADD", "MOD", "DEL");

  /** The line of a delta file on which an id was last touched. */
  private record Touch(String file, int line) {}

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    List<ListFile> entities = input.files().stream().filter(file -> isKind(file, false)).toList();
    List<ListFile> deltas =
        input.files().stream()
            .filter(file -> isKind(file, true))
            .sorted(Comparator.comparing(ListFile::name))
            .toList();
    Map<String, Address> addresses = new HashMap<>();
    Map<String, Touch> touched = new HashMap<>();
    for (ListFile file : entities) {
      gatherAddresses(input, file, addresses);
    }
    for (ListFile delta : deltas) {
      gatherTouches(input, delta, touched, addresses, intake);
    }
    for (ListFile file : entities) {
      entities(input, file, addresses, touched, intake);
    }
    for (ListFile delta : deltas) {
      deltas(input, delta, addresses, touched, intake);
    }
  }

  /** {@code delta.json} alone is the index of a delta sequence and holds no entities. */
  private static boolean isKind(ListFile file, boolean delta) {
    String name = file.lastName();
    boolean isIndex = name.equals("delta.json") || name.equals("index.json");
    return !isIndex && name.contains(".delta.json") == delta;
  }

  private static void gatherAddresses(
      ListInput input, ListFile file, Map<String, Address> addresses) throws IOException {
    try (JsonRecords records = new JsonRecords(input, file, "")) {
      for (var entity = records.next(); entity.isPresent(); entity = records.next()) {
        address(entity.get(), addresses);
      }
    }
  }

  private static void address(JsonTree.Mapping entity, Map<String, Address> addresses) {
    if ("Address".equals(entity.text("schema"))) {
      FtmEntity address = new FtmEntity(entity);
      addresses.put(entity.text("id"), address.asAddress());
    }
  }

  private static void gatherTouches(
      ListInput input,
      ListFile file,
      Map<String, Touch> touched,
      Map<String, Address> addresses,
      PartyIntake intake)
      throws IOException {
    try (JsonRecords records = new JsonRecords(input, file, "")) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        if (!OPERATIONS.contains(line.get().text("op"))) {
          intake.note(
              FormatProblems.operation(file.name(), line.get().line(), line.get().text("op")));
          continue;
        }
        JsonTree.Mapping entity = entity(file, line.get());
        address(entity, addresses);
        touched.put(entity.text("id"), new Touch(file.name(), line.get().line()));
      }
    }
  }

  private static JsonTree.Mapping entity(ListFile file, JsonTree.Mapping line) throws Unreadable {
    Optional<JsonTree.Mapping> entity = line.mappings("entity").stream().findFirst();
    if (entity.isEmpty() || entity.get().text("id").isEmpty()) {
      throw FormatProblems.schema(file.name(), line.line(), line.text("op"), "entity");
    }
    return entity.get();
  }

  private static void entities(
      ListInput input,
      ListFile file,
      Map<String, Address> addresses,
      Map<String, Touch> touched,
      PartyIntake intake)
      throws IOException {
    try (JsonRecords records = new JsonRecords(input, file, "")) {
      for (var entity = records.next(); entity.isPresent(); entity = records.next()) {
        if (entity.get().text("id").isEmpty() || entity.get().text("schema").isEmpty()) {
          throw FormatProblems.schema(file.name(), entity.get().line(), "{", "id, schema");
        }
        if (!touched.containsKey(entity.get().text("id"))) {
          accept(input, file, entity.get(), entity.get().line(), addresses, intake);
        }
      }
    }
  }

  private static void deltas(
      ListInput input,
      ListFile file,
      Map<String, Address> addresses,
      Map<String, Touch> touched,
      PartyIntake intake)
      throws IOException {
    try (JsonRecords records = new JsonRecords(input, file, "")) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        boolean gives = Set.of("ADD", "MOD").contains(line.get().text("op"));
        if (gives) {
          JsonTree.Mapping entity = entity(file, line.get());
          Touch here = new Touch(file.name(), line.get().line());
          if (here.equals(touched.get(entity.text("id")))) {
            accept(input, file, entity, line.get().line(), addresses, intake);
          }
        }
      }
    }
  }

  private static void accept(
      ListInput input,
      ListFile file,
      JsonTree.Mapping entity,
      int line,
      Map<String, Address> addresses,
      PartyIntake intake)
      throws IOException {
    FtmEntity party = new FtmEntity(entity);
    if (party.isParty()) {
      intake.accept(
          party.draft(input.listId(), FormatProblems.at(file.name(), line), addresses, intake));
    }
  }
}
