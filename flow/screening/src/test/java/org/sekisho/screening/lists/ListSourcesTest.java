package org.sekisho.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.ProjectRoot;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;

class ListSourcesTest {

  private final ListSources sources =
      new ListSources(ListCatalogue.in(ProjectRoot.at("lists")).orThrow());

  @Test
  void aFileIsReadWithThoseThatBelongToIt() {
    Path file = ProjectRoot.at("lists/us-ofac-sdn/sample.sdn.csv");
    List<Party> parties = new ArrayList<>();

    Checked<OpenedList> opened =
        sources.open(ListRequest.parse("us-ofac-sdn=" + file), parties::add);

    assertThat(opened.orThrow().version().parties()).isEqualTo(5);
    assertThat(opened.orThrow().notes()).isEmpty();
    assertThat(parties).extracting(Party::listId).containsOnly("us-ofac-sdn");
    assertThat(parties.getFirst().names()).hasSize(4);
  }

  @Test
  void aFolderGivesTheSamePartiesAsItsMainFile() {
    Path folder = ProjectRoot.at("lists/us-ofac-sdn");
    List<String> byFolder = lines("us-ofac-sdn=" + folder);
    List<String> byFile = lines("us-ofac-sdn=" + folder.resolve("sample.sdn.csv"));

    assertThat(byFolder).isEqualTo(byFile);
  }

  @Test
  void anUnknownListIsToldWithTheNearestId() {
    Checked<OpenedList> opened = sources.open(ListRequest.parse("us-ofac-snd=x"), party -> {});

    assertThat(opened.problems())
        .singleElement()
        .extracting(problem -> problem.help().en())
        .isEqualTo("did you mean `us-ofac-sdn`?");
  }

  @Test
  void aMissingFileIsAProblem() {
    Checked<OpenedList> opened = sources.open(ListRequest.parse("us-ofac-sdn=none"), party -> {});

    assertThat(opened.problems())
        .singleElement()
        .extracting(problem -> problem.code())
        .isEqualTo("document.missing");
  }

  private List<String> lines(String request) {
    List<String> lines = new ArrayList<>();
    sources
        .open(ListRequest.parse(request), party -> lines.add(party.contentHash().hex()))
        .orThrow();
    return lines;
  }
}
