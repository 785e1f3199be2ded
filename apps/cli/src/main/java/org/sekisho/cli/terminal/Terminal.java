package org.sekisho.cli.terminal;

import java.io.PrintWriter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * Where a command speaks. Both writers are UTF-8 whatever the locale says.
 *
 * @param out what was asked for
 * @param err problems and progress
 * @param language the language of the person
 * @param colour whether escape sequences may be written
 * @param width columns of a line
 */
public record Terminal(
    PrintWriter out, PrintWriter err, Language language, boolean colour, int width) {

  /** Writes a line of the answer. */
  public void say(Text text) {
    out.println(text.in(language));
  }

  /** Writes a line that is not part of the answer. */
  public void note(Text text) {
    err.println(text.in(language));
  }
}
