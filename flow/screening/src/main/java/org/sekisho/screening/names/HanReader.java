package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;

/** Reads Japanese and Chinese names: persons here, organisations by their words. */
final class HanReader {

  private static final int SIGNIFICANT = 4;

  private HanReader() {}

  static void read(String cleaned, Subject subject, List<Reading> readings) {
    boolean organisation = subject == Subject.ORGANISATION || subject == Subject.CRAFT;
    boolean plainly = organisation || HanOrganisation.isPlainlyOne(cleaned);
    if (organisation || subject == Subject.UNKNOWN) {
      organisations(cleaned, readings);
    }
    if (subject == Subject.PERSON || (subject == Subject.UNKNOWN && !plainly)) {
      HanPerson.read(cleaned, readings);
    }
  }

  /** The name without what stands in brackets, and each longer text in brackets by itself. */
  private static void organisations(String cleaned, List<Reading> readings) {
    StringBuilder outside = new StringBuilder();
    List<String> others = new ArrayList<>();
    int from = 0;
    for (int open = cleaned.indexOf('('); open >= 0; open = cleaned.indexOf('(', from)) {
      int close = cleaned.indexOf(')', open);
      int end = close < 0 ? cleaned.length() : close;
      String inside = cleaned.substring(open + 1, end);
      outside.append(cleaned, from, open).append(' ');
      if (inside.length() >= SIGNIFICANT) {
        others.addAll(List.of(inside.replaceFirst("^別称[、:]?", "").split("、|;|及び", -1)));
      } else {
        outside.append(inside).append(' ');
      }
      from = Math.min(cleaned.length(), end + 1);
    }
    outside.append(cleaned.substring(from));
    HanOrganisation.read(outside.toString(), readings);
    others.forEach(other -> HanOrganisation.read(other, readings));
  }
}
