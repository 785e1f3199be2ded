package org.sekisho.screening.touched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
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
      new KeyedParties(
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

  /** The oracle looks at every pair of words; the keys must find whatever it finds. */
  @Test
  void noOneWithinOneEditInEveryWordIsMissed() {
    Random random = new Random(7);
    List<Party> own = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      own.add(party("c" + i, word(random) + " " + word(random), ""));
    }
    OwnParties keyed = new KeyedParties(own);
    for (Party each : own) {
      String edited = edit(each.name(), random);
      assertThat(keyed.near(party("e", edited, "")))
          .as("%s as %s", each.name(), edited)
          .contains(each.partyId());
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 5 + random.nextInt(4); i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String edit(String name, Random random) {
    int space = name.indexOf(' ');
    int at = random.nextInt(space);
    return name.substring(0, at) + "q" + name.substring(at + 1);
  }
}
