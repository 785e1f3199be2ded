package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of reading a name. A name has several where its script does not tell: Han characters as
 * Chinese and as Japanese, an organisation or a person, two names around a slash.
 *
 * @param manner how the reading was come by
 * @param parts in the order of a Western name, without particles and legal forms
 * @param joined the parts run together, folded
 * @param turned {@code joined} with the last part first, as lists put family names
 * @param plain the parts run together, as romanised
 * @param plainTurned {@code plain} with the last part first
 * @param full every word run together as romanised, titles and legal forms too; empty for Han and
 *     hangul
 * @param joins each part run together with the next, folded
 * @param legal the kinds of legal form the name has, as bits of {@link LegalForm}
 */
public record Reading(
    Subject subject,
    Manner manner,
    List<Part> parts,
    String joined,
    String turned,
    String plain,
    String plainTurned,
    String full,
    List<String> joins,
    int legal) {

  /** Where a reading comes from. */
  public enum Manner {
    LATIN,
    ALPHABET,
    PINYIN,
    JAPANESE,
    KOREAN,
    /** The Han characters themselves, simplified; compared with nothing but such. */
    HAN
  }

  public Reading {
    parts = List.copyOf(parts);
  }

  static Reading of(Subject subject, Manner manner, List<Part> all, int legal) {
    List<Part> parts = all.size() > Words.MOST ? all.subList(0, Words.MOST) : all;
    String plain = run(parts);
    String turned = subject == Subject.PERSON && parts.size() > 1 ? run(turn(parts)) : plain;
    String joined = Folding.fold(plain);
    return new Reading(
        subject,
        manner,
        parts,
        joined,
        turned.equals(plain) ? joined : Folding.fold(turned),
        plain,
        turned,
        "",
        joins(parts),
        legal);
  }

  Reading withFull(List<Word> words) {
    StringBuilder all = new StringBuilder();
    for (Word word : words) {
      all.append(word.letters());
    }
    return new Reading(
        subject, manner, parts, joined, turned, plain, plainTurned, all.toString(), joins, legal);
  }

  private static List<String> joins(List<Part> parts) {
    List<String> joins = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      joins.add(Folding.fold(parts.get(i).text() + parts.get(i + 1).text()));
    }
    return List.copyOf(joins);
  }

  private static List<Part> turn(List<Part> parts) {
    List<Part> turned = new ArrayList<>(parts);
    turned.addFirst(turned.removeLast());
    return turned;
  }

  private static String run(List<Part> parts) {
    StringBuilder telling = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (Part part : parts) {
      String written = part.hasArticle() ? "al" + part.written() : part.written();
      all.append(written);
      telling.append(part.role().isSlight() ? "" : written);
    }
    return (telling.isEmpty() ? all : telling).toString();
  }

  /** Letters that tell this name from others: a word of business counts for half. */
  public int weight() {
    int letters = 0;
    boolean common = coreCount() == 0;
    for (Part part : parts) {
      letters +=
          switch (part.role()) {
            case CORE, PATRONYMIC, NUMBER, INITIAL -> 2 * part.text().length();
            case WORD -> (common ? 2 : 1) * part.text().length();
            case SOFT, TITLE -> 0;
          };
    }
    return letters / 2;
  }

  /** How many parts carry the identity. */
  public int coreCount() {
    int count = 0;
    for (Part part : parts) {
      if (part.isCore()) {
        count++;
      }
    }
    return count;
  }
}
