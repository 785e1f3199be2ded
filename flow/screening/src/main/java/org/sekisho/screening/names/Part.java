package org.sekisho.screening.names;

/**
 * A part of a name, ready to be compared.
 *
 * @param raw as written, for the reader of an explanation
 * @param written as romanised, lower-case letters a to z and digits
 * @param text {@code written}, or the English form of a word of business
 * @param folded {@code text} with the differences of romanisation taken out
 * @param article the text folded with its article ({@code alassad}), or {@code folded} without one
 * @param skeleton the consonants of {@code folded}
 * @param loan the consonants that survive a passage through kana
 * @param rhotic {@code loan} with every r kept, as languages other than English sound it
 * @param number the value of a {@link Role#NUMBER}, else -1
 */
public record Part(
    String raw,
    String written,
    String text,
    String folded,
    String article,
    String skeleton,
    String loan,
    String rhotic,
    Role role,
    Sound sound,
    int number) {

  static Part of(Word word, String text, Role role) {
    return of(word.raw(), text, "", role, word.sound(), -1);
  }

  static Part number(Word word, int value) {
    return of(word.raw(), word.latin(), "", Role.NUMBER, word.sound(), value);
  }

  static Part of(String raw, String text, String article, Role role, Sound sound, int number) {
    return of(raw, text, text, article, role, sound, number);
  }

  /** A word of business: compared by its English form, as a whole name by what is written. */
  static Part term(String raw, String written, String english, Role role) {
    return of(raw, written, english, "", role, Sound.FULL, -1);
  }

  private static Part of(
      String raw, String written, String text, String article, Role role, Sound sound, int number) {
    return KnownParts.of(new Word.Use(raw, written, text, article, role, sound, number));
  }

  static Part made(Word.Use use) {
    String text = use.text();
    String whole = shared(Folding.fold(text), text);
    String folded = use.role() == Role.NUMBER ? text : whole;
    String joined = use.article().isEmpty() ? folded : Folding.fold(use.article() + text);
    String skeleton = shared(Folding.skeleton(folded), folded);
    String rhotic = shared(LoanSound.rhotic(text, whole), skeleton);
    return new Part(
        use.raw(),
        shared(use.written(), use.raw()),
        text,
        folded,
        shared(joined, folded),
        skeleton,
        shared(LoanSound.of(text, rhotic), rhotic),
        rhotic,
        use.role(),
        use.sound(),
        use.number());
  }

  /** The known of two equal texts, so that a list takes less memory. */
  private static String shared(String text, String known) {
    return text.equals(known) ? known : text;
  }

  public boolean hasArticle() {
    return !article.equals(folded);
  }

  /** Whether leaving it out or changing it is a difference of substance. */
  public boolean isCore() {
    return role == Role.CORE || role == Role.PATRONYMIC || role == Role.NUMBER;
  }
}
