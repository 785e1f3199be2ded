package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;

/** What docs/formats says of gates and matters is what is read. */
class FormatPagesTest {

  @Test
  void theGateOnThePageIsRead() {
    List<String> blocks = FormatPages.blocks("gate.md");
    assertThat(blocks).hasSize(2);
    // The page leaves out what repeats; a lone row of dots stands for it.
    String gate =
        blocks
            .getFirst()
            .replaceFirst("(?m)^ +\\.\\.\\.$", texts("share of the votes"))
            .replaceFirst("(?m)^ +\\.\\.\\.$", texts("amount lent") + "\n" + before())
            .replaceFirst("(?m)^ +\\.\\.\\.$", texts("persons in the year") + "\n" + flow());
    assertThat(gate).doesNotContainPattern("(?m)^ +\\.\\.\\.$");
    Gate read = GateReader.read(TollGate.folder("investment", gate)).orThrow();
    assertThat(read.facts())
        .extracting(FactDefinition::id)
        .contains("holding.after", "loan.amount");
    assertThat(read.assumptions()).hasSize(1);
  }

  private static String texts(String label) {
    return "    label: {en: " + label + ", ja: 割合}\n    question: {en: How much?, ja: いくらか}";
  }

  private static String flow() {
    return """
      - id: flow.persons
        type: number
        unit: persons
        min: 0
        max: 1000
    %1$s
      - id: flow.sensitive
        type: yes-no
    %1$s
      - id: flow.purpose
        type: choice
        values:
          - {id: contract, label: {en: contract, ja: 契約}}
          - {id: staff, label: {en: staff, ja: 人事}}
    %1$s\
    """
        .formatted(texts("flow"));
  }

  private static String before() {
    return """
      - id: holding.before
        type: share
    """
        + texts("share before");
  }

  @Test
  void theMarkingsOnThePageAreReadWithTheGateThatShips() {
    String page = FormatPages.blocks("gate.md").getLast();
    Folder access =
        Optional.ofNullable(
                Shelf.inDirectory(FormatPages.root().resolve("gates"), GateReader.FILE)
                    .get("access"))
            .orElseThrow();
    SortedMap<String, byte[]> files = new TreeMap<>(access.files());
    files.put("markings.yaml", page.getBytes(StandardCharsets.UTF_8));
    Gate gate = GateReader.read(new Folder("access", "gates/access", files)).orThrow();
    assertThat(gate.markings().releases()).hasSize(1);
    assertThat(gate.markings().words()).containsKey("NOFORN");
  }

  @Test
  void theMatterOnThePageIsReadWithTheGateThatShips() {
    List<String> blocks = FormatPages.blocks("matter.md");
    assertThat(blocks).hasSize(1);
    SortedMap<String, Gate> gates =
        GateReader.readAll(Shelf.inDirectory(FormatPages.root().resolve("gates"), GateReader.FILE))
            .orThrow();
    byte[] page = blocks.getFirst().getBytes(StandardCharsets.UTF_8);
    Matter matter = MatterReader.read(gates, "matter.md", page).orThrow();
    assertThat(matter.answers()).hasSize(9);
    assertThat(matter.answers()).containsEntry("holding.after", new Answer.Known(50_000));
    assertThat(matter.events()).containsKey("filing_received");
  }

  @Test
  void everyTypeOnThePageIsAType() {
    String gate = FormatPages.blocks("gate.md").getFirst();
    assertThat(gate).contains("# yes-no, choice, country, share, number, day");
  }
}
