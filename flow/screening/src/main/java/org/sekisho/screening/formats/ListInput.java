package org.sekisho.screening.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list to be read.
 *
 * @param files the files that make it up, in any order
 * @param fields where a plain list keeps what; other formats know it themselves
 */
public record ListInput(
    String listId, List<ListFile> files, FieldMap fields, Charset encoding, Limits limits) {

  public ListInput {
    files = List.copyOf(files);
  }

  /** UTF-8 files with the usual limits and no field map. */
  public static ListInput of(String listId, ListFile... files) {
    return new ListInput(
        listId, List.of(files), FieldMap.NONE, StandardCharsets.UTF_8, Limits.USUAL);
  }
}
