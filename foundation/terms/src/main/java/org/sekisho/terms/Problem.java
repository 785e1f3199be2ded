package org.sekisho.terms;

/**
 * Something wrong in what a person gave, said so that they can mend it.
 *
 * @param code stable and lower case, for example {@code matter.fact.unknown}
 * @param place where it stands
 * @param found what was found; user input in backticks
 * @param help what to do
 */
public record Problem(String code, Place place, Text found, Text help) {

  /** One line for a terminal: place, code, what was found, what to do. */
  public String line(Language language) {
    String said =
        switch (language) {
          case EN -> found.en() + "; " + help.en();
          case JA -> sentence(found.ja()) + sentence(help.ja());
        };
    return place + ": [" + code + "] " + said;
  }

  private static String sentence(String text) {
    return text.endsWith("。") ? text : text + "。";
  }
}
