package org.sekisho.screening.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.screening.ProjectRoot;

/** Every folder of {@code lists/}: its definition is sound and its sample gives what it must. */
class ListFoldersTest {

  private static final int MOST_ROWS = 20;

  static SortedMap<String, Folder> folders() {
    return Shelf.inDirectory(ProjectRoot.at("lists"), ListYaml.FILE);
  }

  static Stream<String> names() {
    return folders().keySet().stream();
  }

  @Test
  void thereAreTheListsThatSekishoNames() {
    assertThat(folders().keySet())
        .contains(
            "us-ofac-sdn",
            "us-ofac-consolidated",
            "us-screening-list",
            "us-bis-denied-persons",
            "un-security-council",
            "eu-financial-sanctions",
            "uk-sanctions",
            "jp-meti-end-users",
            "jp-meti-export-ban",
            "example-own-list");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSampleGivesTheExpectedParties(String name) {
    Path folder = ProjectRoot.at("lists").resolve(name);
    assertThat(ListSample.checked(folder).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noSampleIsLongerThanTwentyParties(String name) {
    Folder folder = ListFolder.read(ProjectRoot.at("lists").resolve(name)).orThrow();
    ListDefinition list = ListYaml.read(folder).orThrow();
    assertThat(ListSample.lines(list, folder).orThrow()).hasSizeBetween(1, MOST_ROWS);
  }
}
