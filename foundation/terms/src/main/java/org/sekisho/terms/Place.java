package org.sekisho.terms;

/**
 * Where in a document something stands. Lines and columns count from 1; 0 where there is none.
 *
 * @param file the file as the user named it
 * @param field the path of the field, for example {@code rules[2].when}; empty for the whole file
 */
public record Place(String file, int line, int column, String field) {

  public static Place file(String file) {
    return new Place(file, 0, 0, "");
  }

  /** The same place with the field's name known. */
  public Place named(String path) {
    return new Place(file, line, column, path);
  }

  /** A column further right on the same line, for a position inside a text. */
  public Place shifted(int columns) {
    return new Place(file, line, column + columns, field);
  }

  @Override
  public String toString() {
    String position = line == 0 ? "" : ":" + line + ":" + column;
    return file + position + (field.isEmpty() ? "" : " (" + field + ")");
  }
}
