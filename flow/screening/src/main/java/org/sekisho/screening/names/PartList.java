package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers the parts of an organisation's name. */
final class PartList {

  private final List<Part> parts = new ArrayList<>();
  private final List<Part> forms = new ArrayList<>();
  private int legal;
  private String before = "";

  void term(Term term, List<Word> phrase) {
    String raw = phrase.stream().map(Word::raw).collect(Collectors.joining(" "));
    before = "";
    switch (term.meaning()) {
      case LEGAL -> {
        legal |= term.legal();
        forms.add(part(raw, term, phrase, Role.CORE));
      }
      case WORD -> parts.add(part(raw, term, phrase, Role.WORD));
      case SOFT -> parts.add(part(raw, term, phrase, Role.SOFT));
      case STOP -> {}
    }
  }

  private static Part part(String raw, Term term, List<Word> phrase, Role role) {
    boolean alphabet = !Phrases.isIdeographic(raw.charAt(0));
    String written =
        alphabet
            ? phrase.stream().map(Word::latin).collect(Collectors.joining())
            : term.canonical();
    return Part.term(raw, written, term.canonical(), role);
  }

  /** Returns one: how many words were taken. */
  int word(Word word, boolean first) {
    int value = Numerals.value(word.latin(), first);
    if (value >= 0) {
      number(word, value);
    } else {
      String text = Inflection.place(word.latin());
      parts.add(Part.of(word.raw(), text, "", Role.CORE, word.sound(), -1));
      before = "";
    }
    return 1;
  }

  void number(Word word, int value) {
    Part last = parts.isEmpty() ? Part.number(word, value) : parts.getLast();
    if (last.role() == Role.NUMBER && Numerals.continues(last.number(), before, value)) {
      parts.removeLast();
      Word both =
          new Word(last.raw() + " " + word.raw(), "" + (last.number() + value), false, Sound.FULL);
      parts.add(Part.number(both, last.number() + value));
    } else {
      parts.add(Part.number(word, value));
    }
    before = word.latin();
  }

  void add(Part part) {
    parts.add(part);
    before = "";
  }

  /** A name of legal forms alone is that name. */
  Reading reading(Subject subject, Reading.Manner manner) {
    boolean bare = parts.isEmpty();
    return Reading.of(subject, manner, bare ? forms : parts, bare ? 0 : legal);
  }
}
