package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class TouchedCommandTest {

  @TempDir private Path folder = Path.of(".");

  private SpokenTo touched(String list, String... more) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            "id,name\nc1,Gregor Odvern\nc2,Marlow Quill\nc3,Aurelia van Dorn\n");
    return lists(
        Stream.concat(Stream.of("touched", list, "--parties", own.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private SpokenTo lists(String... arguments) {
    return SpokenTo.in(
        Language.EN,
        Stream.of(
                Stream.of("lists"),
                Stream.of(arguments),
                Stream.of("--home", folder.resolve("home").toString()))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  @Test
  void copiesAtHandTellWhoIsTouched() throws IOException {
    Path before = RefusedCustomers.in(folder.resolve("before.csv"), "Anna One", "Marlow Quill");
    Path after = RefusedCustomers.in(folder.resolve("after.csv"), "Anna One", "Grigor Odvern");
    SpokenTo told =
        touched("example-own-list", "--before", before.toString(), "--after", after.toString());
    assertThat(told.out()).isEqualTo("c1  2  changed\nc2  2  changed\n");
    assertThat(told.err()).contains("2 of 3 parties to screen again");
  }

  @Test
  void theLastTwoVersionsKeptAreCompared() throws IOException {
    Path list = RefusedCustomers.in(folder.resolve("list.csv"), "Anna One");
    lists("add", RefusedCustomers.option(list));
    RefusedCustomers.in(list, "Anna One", "Dorn Aurelia");
    lists("add", RefusedCustomers.option(list));
    assertThat(touched("example-own-list").out()).isEqualTo("c3  2  added\n");
  }

  @Test
  void aFileOfChangesIsLaidOverTheCopyBefore() throws IOException {
    Path own = Files.createDirectories(folder.resolve("home/own-lists/partners"));
    Files.writeString(
        own.resolve("list.yaml"),
        """
        title: {en: Partners, ja: 取引先}
        publisher: {en: Us, ja: 当社}
        licence: {en: internal, ja: 社内限り}
        format: follow-the-money
        """);
    Path before =
        Files.writeString(
            folder.resolve("entities.ftm.json"),
            entity("e1", "Marlow Quill") + "\n" + entity("e2", "Anna One") + "\n");
    Path delta =
        Files.writeString(
            folder.resolve("entities.delta.json"),
            "{\"op\":\"DEL\",\"entity\":{\"id\":\"e1\"}}\n{\"op\":\"ADD\",\"entity\":"
                + entity("e3", "Gregor Odvern")
                + "}\n");
    SpokenTo told = touched("partners", "--before", before.toString(), "--delta", delta.toString());
    assertThat(told.out()).isEqualTo("c1  e3  added\nc2  e1  removed\n");
  }

  private static String entity(String id, String name) {
    return "{\"id\":\"%s\",\"schema\":\"Person\",\"properties\":{\"name\":[\"%s\"]}}"
        .formatted(id, name);
  }

  @Test
  void changesNeedACopyBefore() throws IOException {
    assertThat(touched("example-own-list", "--after", "x.csv").err())
        .contains("[screening.list.before]");
  }

  @Test
  void oneVersionAloneHasNoChange() throws IOException {
    assertThat(touched("example-own-list").err()).contains("[screening.list.version.none]");
  }
}
