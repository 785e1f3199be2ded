package org.sekisho.pages.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/** Matters that were begun at the desk and are gone on with later. */
public interface Drafts {

  /**
   * A file that hangs on a draft.
   *
   * @param hash SHA-256 in hexadecimal
   */
  record Attached(String name, int size, String hash) {}

  /**
   * A draft as it is kept.
   *
   * @param person who began it, and alone shares and drops it
   * @param house the organisation of that person; the person, where they have none
   * @param shared whether everybody of the organisation may open it
   * @param matter as it would be written to a file
   * @param changed the day on which it was kept last
   */
  record Kept(
      String id,
      String person,
      String house,
      boolean shared,
      String matter,
      List<Attached> files,
      LocalDate changed) {

    public Kept {
      files = List.copyOf(files);
    }

    /** Whether there is anybody it could be shared with. */
    public boolean canBeShared() {
      return !house.equals(person);
    }
  }

  /** What the one who asks began, the newest first. */
  List<Kept> mine();

  /** A draft of theirs, or one that was shared with them. */
  Optional<Kept> find(String id);

  /** Begins a draft; empty where there is no room for another. */
  Optional<String> begin(String matter);

  /** Keeps what the matter has become. */
  void write(Kept draft, String matter);

  /** Opens a draft to the organisation, or takes it back. */
  void share(Kept draft, boolean shared);

  /** Hangs a file on a draft; says why not. */
  Optional<Text> attach(Kept draft, Sent file);

  void detach(Kept draft, String hash);

  Optional<Sent> file(Kept draft, String hash);

  void drop(Kept draft);
}
