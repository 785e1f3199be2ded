package org.sekisho.casework.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * The wording of a kind of letter.
 *
 * @param use when it is sent
 * @param slots what must or may be told to it, by name
 * @param grounds the grounds that the case gives, by name, with what each is
 * @param law the grounds that are the same for every letter of the kind
 */
public record Template(
    String kind,
    ContentHash hash,
    Text title,
    Text use,
    SortedMap<String, Slot> slots,
    SortedMap<String, Text> grounds,
    SortedMap<String, Ground> law,
    List<Section> body,
    List<Section> particulars,
    List<Section> instruction) {

  public Template {
    slots = new TreeMap<>(slots);
    grounds = new TreeMap<>(grounds);
    law = new TreeMap<>(law);
    body = List.copyOf(body);
    particulars = List.copyOf(particulars);
    instruction = List.copyOf(instruction);
  }

  /** A place to fill. */
  public record Slot(SlotType type, Text label, boolean optional) {}

  /** A slot that is given, or one that is not. */
  public record Condition(String slot, boolean given) {

    boolean holds(Map<String, LetterDraft.Filled> filled) {
      LetterDraft.Filled there = filled.get(slot);
      return (there != null && there.value().holds()) == given;
    }
  }

  /** A paragraph: sentences, or one sentence an item of a list. */
  public record Section(
      Optional<Text> heading,
      Optional<Condition> when,
      List<Said> sentences,
      Optional<Each> each,
      Place place) {

    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  /** A sentence with its slots still open. */
  public record Said(Text text, String ground, Optional<Condition> when, Place place) {}

  /** The items of a list; {@code ground} is the ground of those that name none. */
  public record Each(String slot, String ground) {}
}
