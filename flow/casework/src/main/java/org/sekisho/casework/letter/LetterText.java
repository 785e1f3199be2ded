package org.sekisho.casework.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A letter as plain text, for an e-mail or a terminal, with or without its grounds. */
public final class LetterText {

  private final Language language;
  private final boolean grounds;
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LetterText(Language language, boolean grounds) {
    this.language = language;
    this.grounds = grounds;
  }

  public static String of(Letter letter, Language language) {
    return new LetterText(language, false).written(letter);
  }

  /** With a number behind each sentence and its grounds at the end. */
  public static String withGrounds(Letter letter, Language language) {
    return new LetterText(language, true).written(letter);
  }

  /** The hash of everything that the letter says in both languages, and why. */
  public static ContentHash hash(Letter letter) {
    return ContentHash.of(
        letter.templates().hex()
            + "\n"
            + withGrounds(letter, Language.EN)
            + withGrounds(letter, Language.JA));
  }

  private String written(Letter letter) {
    head(letter.head());
    blank();
    lines.add(letter.title().in(language));
    blank();
    letter.body().forEach(this::paragraph);
    particulars(letter.particulars());
    if (!letter.instruction().isEmpty()) {
      lines.add(LetterPhrase.INSTRUCTION.in(language));
      blank();
      letter.instruction().forEach(this::paragraph);
    }
    if (grounds) {
      lines.add(LetterPhrase.GROUNDS.in(language));
      lines.addAll(notes);
      blank();
    }
    return String.join("\n", lines);
  }

  private void head(LetterHead head) {
    lines.add(head.number().in(language));
    lines.add(LetterDate.of(head.date()).in(language));
    blank();
    lines.addAll(LetterPhrase.addressee(head.to(), language));
    blank();
    lines.addAll(LetterPhrase.sender(head.from(), language));
    lines.add(LetterPhrase.reference(head.reference()).in(language));
  }

  private void particulars(List<Passage> particulars) {
    if (particulars.isEmpty()) {
      return;
    }
    lines.add(LetterPhrase.PARTICULARS.in(language));
    blank();
    int number = 1;
    for (Passage passage : particulars) {
      lines.add(number++ + LetterPhrase.AFTER_NUMBER.in(language) + heading(passage));
      items(passage);
      blank();
    }
    if (language == Language.JA) {
      lines.add(LetterPhrase.END);
      blank();
    }
  }

  private String heading(Passage passage) {
    return passage.heading().map(text -> text.in(language)).orElse("");
  }

  private void items(Passage passage) {
    if (!passage.listed()) {
      lines.add("  " + joined(passage));
      return;
    }
    int number = 1;
    for (Sentence sentence : passage.sentences()) {
      lines.add("  (" + number++ + ") " + said(sentence));
    }
  }

  private void paragraph(Passage passage) {
    passage.heading().map(text -> text.in(language)).ifPresent(lines::add);
    if (passage.listed()) {
      items(passage);
    } else {
      lines.add(language == Language.JA ? "　" + joined(passage) : joined(passage));
    }
    blank();
  }

  private String joined(Passage passage) {
    return String.join(
        language == Language.JA ? "" : " ", passage.sentences().stream().map(this::said).toList());
  }

  private String said(Sentence sentence) {
    String text = sentence.text().in(language);
    if (!grounds) {
      return text;
    }
    String mark = "[" + (notes.size() + 1) + "]";
    String why = sentence.ground().said().in(language);
    List<String> facts =
        sentence.facts().stream()
            .filter(fact -> !fact.equals(sentence.ground()))
            .map(fact -> fact.said().in(language))
            .toList();
    notes.add(
        mark
            + " "
            + why
            + Optional.of(facts).filter(all -> !all.isEmpty()).map(this::also).orElse(""));
    return text + " " + mark;
  }

  private String also(List<String> facts) {
    Text between = Text.of("; ", "；");
    return between.in(language) + String.join(between.in(language), facts);
  }

  private void blank() {
    lines.add("");
  }
}
