package org.sekisho.cli.terminal;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * Where a command speaks and listens. All three are UTF-8 whatever the locale says.
 *
 * @param in what a person types
 * @param out what was asked for
 * @param err problems and progress
 * @param language the language of the person
 * @param colour whether escape sequences may be written
 * @param width columns of a line
 */
public record Terminal(
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    Language language,
    boolean colour,
    int width) {

  /** A terminal at which nobody types. */
  public Terminal(PrintWriter out, PrintWriter err, Language language, boolean colour, int width) {
    this(new BufferedReader(Reader.nullReader()), out, err, language, colour, width);
  }

  /** Writes a line of the answer. */
  public void say(Text text) {
    out.println(text.in(language));
  }

  /** Writes a line that is not part of the answer. */
  public void note(Text text) {
    err.println(text.in(language));
  }
}
