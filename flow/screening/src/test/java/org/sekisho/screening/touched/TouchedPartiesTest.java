package org.sekisho.screening.touched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.terms.Place;

class TouchedPartiesTest {

  private static Party party(String id, String name, String passport) {
    return new PartyDraft("demo", Place.file("demo"))
        .id(id)
        .name(name, NameKind.PRIMARY)
        .identifier(IdentifierType.PASSPORT, passport, "", "")
        .party();
  }

  private static final OwnParties OWN =
      new SearchedParties(
          List.of(
              party("c1", "Viktor Fabelmann", ""),
              party("c2", "Marlow Harbour Trading Ltd", ""),
              party("c3", "Anna One", "Z-000 1")));

  @Test
  void onlyThoseNearAChangeAreTouched() {
    ListDelta delta =
        new ListDelta(
            List.of(party("e1", "FABELMAN, Viktor", "")),
            List.of(
                new ListDelta.Change(
                    party("e2", "Marlow Harbour Trading", ""),
                    party("e2", "Nothing Like It", ""),
                    List.of("names"))),
            List.of(party("e3", "Somebody Else", "z0001")));

    assertThat(TouchedParties.of(delta, OWN))
        .containsExactly(
            new Touch("c1", "e1", Touch.Reason.ADDED),
            new Touch("c2", "e2", Touch.Reason.CHANGED),
            new Touch("c3", "e3", Touch.Reason.REMOVED));
  }

  private static final List<String> WORDS =
      List.of(
          "viktor",
          "fabelmann",
          "gregor",
          "odvern",
          "marlow",
          "quill",
          "harbour",
          "trading",
          "semion",
          "petrovich",
          "lenses",
          "aurelia",
          "van",
          "dorn",
          "company");

  /** The oracle screens every own party against each entry that changed, as without an index. */
  @Test
  void whoeverScreeningAnewWouldFindIsTouched() {
    Random random = new Random(7);
    List<Party> own = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      own.add(party("c" + i, name(random), ""));
    }
    OwnParties searched = new SearchedParties(own);
    int found = 0;
    for (int i = 0; i < 100; i++) {
      Party listed = party("e", edit(name(random), random), "");
      Screener anew = new Screener(ScreenedLists.of(List.of(), List.of(listed)), 700);
      for (Party each : own) {
        if (!anew.screen(Question.of(each.name())).isEmpty()) {
          found++;
          assertThat(searched.near(listed))
              .as("%s against %s", each.name(), listed.name())
              .contains(each.partyId());
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      name.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return name.toString();
  }

  private static String edit(String name, Random random) {
    int at = random.nextInt(name.length());
    return random.nextBoolean() ? name : name.substring(0, at) + "q" + name.substring(at + 1);
  }

  @Test
  void rowsOfATableBecomePartiesAndRowsWithoutANameAreLeftOut(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), "id,name\nc1,Anna One\nc2,\n");
    try (Rows rows = Rows.open(file).orThrow()) {
      ScreeningColumns columns =
          new ScreeningColumns(
              1,
              OptionalInt.empty(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              OptionalInt.empty());
      List<Party> own = OwnTable.read(rows, columns, Optional.empty()).orThrow();
      assertThat(own).extracting(Party::partyId).containsExactly("c1");
    }
  }
}
