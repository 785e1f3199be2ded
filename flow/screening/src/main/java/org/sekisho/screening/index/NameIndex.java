package org.sekisho.screening.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.score.Scorer;

/**
 * The names of a list, ready to be searched: distinct words with their delete keys, sound and
 * nickname keys, pieces of whole names, acronyms. Immutable; shared by all threads; each thread
 * searches with a {@link NameSearch} of its own.
 */
public final class NameIndex {

  static final long ACRONYM = 21;
  static final long BRIEF = 22;

  final Entry[] entries;
  final byte[] kinds;

  /** See {@link Scorer#wholeEdits}. */
  final byte[] wholeEdits;

  final long[] facts;
  final long[] nameLetters;
  final long[] turnedLetters;
  final long[] fullLetters;
  final Dictionary words;
  final Dictionary joins;
  final Postings otherKeys;

  /** Under a piece of a name: by turns, an entry and the parity of the name's letters. */
  final Postings pieces;

  final Postings fullPieces;
  final Postings acronyms;
  final int[] shortOnes;
  final int[] bareOnes;

  /** Entries with initials or numbers. */
  final int[] looseOnes;

  private final List<Name> names;

  private NameIndex(Builder built) {
    CompletableFuture<Dictionary> joined = CompletableFuture.supplyAsync(built.joins::build);
    CompletableFuture<Postings> cut = CompletableFuture.supplyAsync(built.pieces::build);
    this.names = List.copyOf(built.names);
    this.entries = built.entries.toArray(Entry[]::new);
    this.kinds = new byte[entries.length];
    this.wholeEdits = new byte[entries.length];
    this.facts = new long[entries.length];
    for (int i = 0; i < entries.length; i++) {
      kinds[i] = (byte) Entry.kind(entries[i].reading());
      wholeEdits[i] = (byte) Scorer.wholeEdits(entries[i].reading());
      facts[i] = entries[i].facts();
    }
    this.fullLetters =
        Arrays.stream(entries).mapToLong(entry -> Letters.of(entry.reading().full())).toArray();
    this.words = built.words.build();
    this.nameLetters =
        Arrays.stream(entries).mapToLong(entry -> Letters.of(entry.reading().joined())).toArray();
    this.turnedLetters =
        Arrays.stream(entries).mapToLong(entry -> Letters.of(entry.reading().turned())).toArray();
    this.otherKeys = built.otherKeys.build();
    this.fullPieces = built.fullPieces.build();
    this.acronyms = built.acronyms.build();
    this.joins = joined.join();
    this.pieces = cut.join();
    this.shortOnes = built.shortOnes.stream().mapToInt(Integer::intValue).toArray();
    this.bareOnes = built.bareOnes.stream().mapToInt(Integer::intValue).toArray();
    this.looseOnes = built.looseOnes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Names are numbered from 0 in the order given. */
  public static NameIndex of(List<Name> names) {
    Builder builder = new Builder();
    names.forEach(builder::add);
    return new NameIndex(builder);
  }

  public Name name(int number) {
    return names.get(number);
  }

  boolean isHan(int name) {
    for (Reading reading : names.get(name).readings()) {
      if (reading.manner() == Reading.Manner.HAN) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return names.size();
  }

  private static final class Builder {
    private final List<Name> names = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Dictionary.Builder words = new Dictionary.Builder(Bearing.PART);
    private final Dictionary.Builder joins = new Dictionary.Builder(Bearing.JOIN);
    private final Postings.Builder otherKeys = new Postings.Builder();
    private final Postings.Builder pieces = new Postings.Builder();
    private final Postings.Builder fullPieces = new Postings.Builder();
    private final Postings.Builder acronyms = new Postings.Builder();
    private final List<Integer> shortOnes = new ArrayList<>();
    private final List<Integer> bareOnes = new ArrayList<>();
    private final List<Integer> looseOnes = new ArrayList<>();

    void add(Name name) {
      for (Reading reading : name.readings()) {
        Entry entry = Entry.of(names.size(), reading);
        entry(entries.size(), entry);
        entries.add(entry);
      }
      names.add(name);
    }

    private void entry(int number, Entry entry) {
      Reading reading = entry.reading();
      for (int i = 0; i < reading.parts().size(); i++) {
        part(Place.of(number, i, entry.isPerson(), false), reading.parts().get(i));
      }
      for (int i = 0; i < reading.joins().size(); i++) {
        joins.add(reading.joins().get(i), Place.of(number, i, entry.isPerson(), true));
      }
      whole(number, reading);
      acronym(number, reading);
      if (entry.needed() == 0) {
        bareOnes.add(number);
      }
      if (entry.loose() > 0) {
        looseOnes.add(number);
      }
    }

    private void part(int place, Part part) {
      if (!Key.has(part)) {
        return;
      }
      words.add(part.folded(), place);
      if (part.hasArticle()) {
        words.add(part.article(), place);
      }
      Key.ofListed(part, key -> otherKeys.add(key, place));
    }

    private void whole(int number, Reading reading) {
      int kind = Entry.kind(reading);
      if (Entry.shortest(reading) < Segments.LEAST) {
        shortOnes.add(number);
      }
      if (!reading.full().isEmpty()) {
        pieces(fullPieces, reading.full(), kind, number);
      }
      pieces(pieces, reading.joined(), kind, number);
      if (!reading.turned().equals(reading.joined())) {
        pieces(pieces, reading.turned(), kind, number);
      }
    }

    private static void pieces(Postings.Builder pieces, String name, int kind, int number) {
      int parity = Letters.parity(name);
      Segments.ofListed(
          name,
          kind,
          key -> {
            pieces.add(key, number);
            pieces.add(key, parity);
          });
    }

    private void acronym(int number, Reading reading) {
      if (reading.parts().size() >= 3) {
        acronyms.add(Hash.of(Scorer.initials(reading), ACRONYM), number);
      }
      if (Scorer.isBrief(reading)) {
        acronyms.add(Hash.of(reading.parts().getFirst().text(), BRIEF), number);
      }
    }
  }
}
