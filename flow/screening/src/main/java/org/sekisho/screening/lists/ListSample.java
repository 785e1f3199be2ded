package org.sekisho.screening.lists;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sekisho.documents.Folder;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.party.PartyJson;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * The sample of a list: files {@code sample.*} of invented rows, and in {@code expected.ndjson} the
 * parties that must come of them, a line of JSON each.
 */
public final class ListSample {

  private static final String EXPECTED = "expected.ndjson";

  private ListSample() {}

  /** The lines that the reader makes of the sample. */
  public static Checked<List<String>> lines(ListDefinition list, Folder folder) {
    List<ListFile> files =
        folder.files().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("sample"))
            .map(entry -> ListFile.of(folder.nameOf(entry.getKey()), entry.getValue()))
            .toList();
    if (files.isEmpty()) {
      return new Checked.Broken<>(List.of(missing(folder)));
    }
    List<String> lines = new ArrayList<>();
    return ListSources.read(list, files, party -> lines.add(PartyJson.line(party)))
        .map(opened -> List.copyOf(lines));
  }

  /** Tells every line on which the sample and what is expected part. */
  public static Checked<Integer> check(ListDefinition list, Folder folder) {
    String text =
        new String(folder.files().getOrDefault(EXPECTED, new byte[0]), StandardCharsets.UTF_8);
    return lines(list, folder).then(lines -> compare(folder, lines, text.lines().toList()));
  }

  private static Checked<Integer> compare(
      Folder folder, List<String> found, List<String> expected) {
    Problems problems = new Problems();
    IntStream.range(0, Math.max(found.size(), expected.size()))
        .filter(i -> !at(found, i).equals(at(expected, i)))
        .forEach(i ->
            problems.add(
                "screening.list.sample",
                new Place(folder.nameOf(EXPECTED), i + 1, 1, ""),
                Text.of("the sample gives " + at(found, i), "サンプルの結果は" + at(found, i)),
                Text.of("mend the sample or this line", "サンプル又はこの行を直してください")));
    return problems.check(found::size);
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private static Problem missing(Folder folder) {
    return new Problem(
        "screening.list.sample",
        Place.file(folder.nameOf("sample.*")),
        Text.of("the list has no sample", "サンプルがありません"),
        Text.of(
            "add `sample.*` with invented rows and `expected.ndjson`",
            "架空の行からなる`sample.*`と`expected.ndjson`を加えてください"));
  }

  /** Reads a folder as a list, definition and sample, or tells what is wrong with either. */
  public static Checked<ListDefinition> checked(Path folder) {
    return ListFolder.read(folder)
        .then(read -> ListYaml.read(read).then(list -> check(list, read).map(count -> list)));
  }
}
