package org.sekisho.letters.mail;

import java.time.Instant;
import java.util.List;
import org.sekisho.casework.letter.Letter;
import org.sekisho.letters.SealedLetter;
import org.sekisho.terms.Language;

/**
 * One message: the letter as text and page, and its files with their proofs.
 *
 * @param languages in which it speaks, the addressee's own first
 * @param files one a language
 * @param at when it is sent
 */
public record LetterMail(
    MailAddress from,
    MailAddress to,
    Letter letter,
    List<Language> languages,
    List<SealedLetter> files,
    Instant at) {

  public LetterMail {
    languages = List.copyOf(languages);
    files = List.copyOf(files);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a message speaks at least one language");
    }
  }
}
