package org.sekisho.server.screen;

import java.util.Locale;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyJson;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitText;
import org.sekisho.server.web.Json;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A hit for programs: the party, the score, and why. */
public final class HitJson {

  private HitJson() {}

  public static ObjectNode of(Hit hit) {
    ObjectNode node = Json.object();
    Party party = hit.party();
    node.put("id", ListsAtHand.id(party));
    node.put("list", party.listId());
    node.put("party_id", party.partyId());
    node.put("party_name", party.name());
    node.put("name", hit.name().text());
    node.put("score", HitText.score(hit.score()));
    node.put("band", hit.band().code());
    node.put("rank", hit.rank());
    node.set(
        "explanation",
        Json.text(Text.of(HitText.of(hit, Language.EN), HitText.of(hit, Language.JA))));
    node.set(
        "pairings",
        Json.array(
            hit.explanation().pairings(),
            pairing ->
                Json.object()
                    .put("asked", pairing.asked())
                    .put("listed", pairing.listed())
                    .put("how", pairing.how().name().toLowerCase(Locale.ROOT))));
    node.set(
        "evidence",
        Json.array(
            hit.evidence(),
            evidence -> {
              ObjectNode each = Json.object().put("points", evidence.points());
              each.put("stated", evidence.stated());
              each.set("text", Json.text(evidence.kind().text()));
              return each;
            }));
    return node;
  }

  /** Everything that the list says of a party. */
  public static JsonNode party(Party party) {
    return Json.trusted(PartyJson.line(party));
  }
}
