package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class ListsCommandTest {

  private static final String HEADER = "Name,Customer no.,Kind,Also known as,Trade name,Formerly,";
  private static final String MORE =
      "Born,Nationality,Country,Address,Passport,LEI,Reason,Since,Remarks\n";

  @TempDir private Path folder = Path.of(".");

  private SpokenTo lists(Language language, String... arguments) {
    String[] home = {"--home", folder.resolve("home").toString()};
    return SpokenTo.in(
        language,
        Stream.of(Stream.of("lists"), Stream.of(arguments), Stream.of(home))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  private String file(String... names) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER + MORE);
    for (int i = 0; i < names.length; i++) {
      csv.append(names[i]).append(',').append(i + 1).append(",,,,,,,,,,,,,\n");
    }
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, csv);
    return "example-own-list=" + file;
  }

  @Test
  void versionsAreAddedComparedAndShown() throws IOException {
    SpokenTo first =
        lists(Language.EN, "add", file("Anna One", "Bert Two"), "--valid-from", "2026-01-01");
    assertThat(first.out()).startsWith("example-own-list: version 1, 2 parties");
    assertThat(first.exit()).isZero();
    lists(Language.EN, "add", file("Anna One", "Bertram Two", "Carl Three"));

    assertThat(lists(Language.EN, "history", "example-own-list").out()).hasLineCount(2);
    assertThat(lists(Language.EN, "diff", "example-own-list").out())
        .contains("+ 3  Carl Three", "~ 2  Bertram Two [names]", "1 added, 1 changed, 0 removed");
    assertThat(lists(Language.JA, "status", "example-own-list").out()).contains("第2版、3件");
  }

  @Test
  void aShrunkenFileLeavesTheLastVersionInUse() throws IOException {
    lists(Language.EN, "add", file("Anna", "Bert", "Carl", "Dora"));
    SpokenTo refused = lists(Language.EN, "add", file("Anna"));

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("[screening.list.counts]", "not updated; version 1 stays in use");
  }

  @Test
  void aListOfOnesOwnIsAddedByItsFolder() throws IOException {
    Path own = folder.resolve("our-partners");
    Files.createDirectories(own);
    Files.writeString(
        own.resolve("list.yaml"),
        """
        title: {en: Our partners, ja: 取引先}
        publisher: {en: Us, ja: 当社}
        licence: {en: internal, ja: 社内限り}
        format: plain-csv
        """);
    Files.writeString(own.resolve("sample.csv"), "id,name\n1,Anna\n");
    SpokenTo refused = lists(Language.EN, "add", own.toString());
    assertThat(refused.err()).contains("[screening.list.sample]");

    Files.writeString(
        own.resolve("expected.ndjson"),
        """
        {"list":"our-partners","id":"1","kind":"unknown","names":[{"text":"Anna","kind":"primary","script":"latin"}]}
        """);
    assertThat(lists(Language.EN, "add", own.toString()).exit()).isZero();
    assertThat(lists(Language.EN, "status").out()).contains("our-partners");
  }

  @Test
  void aMistypedListIsToldWithTheNearest() {
    SpokenTo told = lists(Language.EN, "update", "us-ofac-snd");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("did you mean `us-ofac-sdn`?");
  }

  @Test
  void whatIsNeitherFolderNorFileIsTold() {
    assertThat(lists(Language.EN, "add", "nothing").err()).contains("[screening.list.addition]");
  }
}
