package org.sekisho.cli.letter;

/** How a letter may be written. */
enum LetterFormat {
  TEXT,
  HTML,
  PDF
}
