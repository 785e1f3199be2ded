package org.sekisho.casework.letter;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** What stands in every letter, however it is shown. */
public final class LetterPhrase {

  /** Above the numbered part. */
  public static final Text PARTICULARS = Text.of("Particulars", "記");

  /** Above the paragraphs on how to contest it. */
  public static final Text INSTRUCTION = Text.of("How to contest this", "教示");

  public static final Text GROUNDS = Text.of("Grounds", "根拠");

  /** Behind the number of a particular. */
  public static final Text AFTER_NUMBER = Text.of(". ", "　");

  /** A Japanese letter says where its numbered part ends. */
  public static final String END = "以上";

  private LetterPhrase() {}

  public static List<String> addressee(LetterHead.Addressee to, Language language) {
    List<String> lines = new ArrayList<>();
    to.address().ifPresent(address -> lines.addAll(address.in(language).lines().toList()));
    lines.addAll(to.name().in(language).lines().toList());
    if (language == Language.JA && !lines.isEmpty()) {
      lines.set(lines.size() - 1, lines.getLast() + "　" + to.honorific());
    }
    return lines;
  }

  public static List<String> sender(LetterHead.Sender from, Language language) {
    List<String> lines = new ArrayList<>(from.office().in(language).lines().toList());
    from.name().ifPresent(name -> lines.addAll(name.in(language).lines().toList()));
    from.contact().ifPresent(contact -> lines.addAll(contact.in(language).lines().toList()));
    return lines;
  }

  public static Text reference(String id) {
    return Text.of("Case " + id, "案件番号　" + id);
  }
}
