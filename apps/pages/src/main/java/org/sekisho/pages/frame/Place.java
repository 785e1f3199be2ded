package org.sekisho.pages.frame;

import org.sekisho.terms.Text;

/** The parts of the desk, in the order of the way. */
public enum Place {
  ASK("ask", Text.of("Ask", "相談")),
  SCREEN("screen", Text.of("Parties", "当事者")),
  LAW("law", Text.of("Law", "法令"));

  private final String step;
  private final Text title;

  Place(String step, Text title) {
    this.step = step;
    this.title = title;
  }

  public String path() {
    return "/" + step;
  }

  public Text title() {
    return title;
  }

  boolean holds(String path) {
    return path.equals(step) || path.startsWith(step + "/");
  }
}
