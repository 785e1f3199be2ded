package org.sekisho.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.casework.file.Story.EXAMINER;
import static org.sekisho.casework.file.Story.FILER;
import static org.sekisho.casework.file.Story.REGISTRY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.file.Story;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.terms.Problem;

class RouterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Folder JP =
      Objects.requireNonNull(Shelf.onClassPath("authorities", RoutingReader.FILE).get("jp"));
  private static final Routing ROUTING = RoutingReader.read(JP).orThrow();

  private static Story routed() {
    Story story = new Story().then(FILER, new FilingDeed.Submitted());
    Router.on(DAY, ROUTING).demands(story.file()).forEach(deed -> story.then(REGISTRY, deed));
    return story;
  }

  @Test
  void rulesSendACaseOnceAndNameThemselves() {
    Story story = routed();
    assertThat(story.file().posting().places())
        .containsOnlyKeys("mof-investment", "meti-investment");
    assertThat(story.file().acts().getLast().deed())
        .isInstanceOfSatisfying(
            PostingDeed.Routed.class,
            routed -> assertThat(routed.rules()).isEqualTo(ROUTING.hash().hex()));
    assertThat(Router.on(DAY, ROUTING).demands(story.file())).isEmpty();
  }

  @Test
  void theSameRulesChangeNoPastCase() {
    assertThat(DryRun.of(ROUTING, List.of(routed().file()), TOKYO)).isEmpty();
  }

  @Test
  void aDryRunTellsWhatOtherRulesWouldDo() {
    String file = RoutingReader.RULES;
    String text =
        new String(Objects.requireNonNull(JP.files().get(file)), StandardCharsets.UTF_8)
            .replace("to: meti-investment", "to: mic-communications\n    queue: consulted")
            .replace("    queue: consulted\n    queue: new", "    queue: consulted");
    TreeMap<String, byte[]> files = new TreeMap<>(JP.files());
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    Routing other = RoutingReader.read(new Folder("jp", "authorities/jp", files)).orThrow();
    List<DryRun.Change> changes = DryRun.of(other, List.of(routed().file()), TOKYO);
    assertThat(changes)
        .singleElement()
        .satisfies(change -> {
          assertThat(change.gained()).containsExactly("unit mic-communications tier 1");
          assertThat(change.lost()).containsExactly("unit meti-investment tier 1");
        });
  }

  @Test
  void aUnitThatIsDoneGetsTheCaseAgainByItsNextTierAlone() {
    Story story = new Story().then(FILER, new FilingDeed.Submitted());
    story.then(REGISTRY, Story.routed("mof-investment", true, 2));
    story.then(
        EXAMINER.forUnit("mof-investment"),
        new PostingDeed.Released("mof-investment", "looked at"));
    assertThat(Router.on(DAY, ROUTING).demands(story.file()))
        .filteredOn(deed -> deed instanceof PostingDeed.Routed)
        .extracting(deed -> ((PostingDeed.Routed) deed).rule())
        .contains("jp-investment-lead");
  }

  @Test
  void everyMistakeInRulesIsTold() {
    TreeMap<String, byte[]> files = new TreeMap<>(JP.files());
    files.put(
        RoutingReader.RULES,
        """
        routing:
          - id: one
            purpose: {en: "a", ja: "あ"}
            to: nobody
            when: {flags: [no-such-flag], stages: [never]}
            confidence: high
            in_force: {from: 2026-01-01}
          - id: one
            purpose: {en: "a", ja: "あ"}
            to: mof-investment
            confidence: low
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(RoutingReader.read(new Folder("jp", "authorities/jp", files)).problems())
        .extracting(Problem::code)
        .contains(
            "casework.routing.unknown",
            "casework.routing.twice",
            "casework.routing.incomplete",
            "casework.routing.check");
  }
}
