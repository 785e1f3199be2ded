package org.sekisho.casework.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * What stands above the title.
 *
 * @param number the number under which the office keeps the letter (文書番号)
 * @param reference the id of the case
 */
public record LetterHead(Text number, LocalDate date, Addressee to, Sender from, String reference) {

  /**
   * To whom it goes.
   *
   * @param name with the title of the person, a line each
   * @param honorific what a Japanese letter puts behind the name: 様, 殿 or 御中
   */
  public record Addressee(Text name, Optional<Text> address, String honorific) {}

  /**
   * From whom it comes.
   *
   * @param office whose letter it is, for example the Minister
   * @param name who holds the office
   * @param contact the unit that answers questions
   */
  public record Sender(Text office, Optional<Text> name, Optional<Text> contact) {}
}
