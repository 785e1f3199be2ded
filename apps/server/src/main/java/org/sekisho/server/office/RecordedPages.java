package org.sekisho.server.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.ledger.log.Tiles;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.server.ledger.LedgerPages;
import org.sekisho.store.record.Recorder;

/** The log of the store as an outsider reads it. */
public record RecordedPages(Recorder recorder, List<VerifierKey> keys) implements LedgerPages {

  private static final Pattern PATH =
      Pattern.compile("(\\d{1,2}|entries)/((?:x\\d{3}/)*)(\\d{3})(?:\\.p/(\\d{1,3}))?");

  public RecordedPages {
    keys = List.copyOf(keys);
  }

  @Override
  public boolean isKept() {
    return true;
  }

  @Override
  public Optional<String> checkpoint() {
    return Optional.of(recorder.log().checkpoint().written());
  }

  @Override
  public Optional<byte[]> tile(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches() || parts.group(2).length() > 20) {
      return Optional.empty();
    }
    long number = Long.parseLong(parts.group(2).replaceAll("[x/]", "") + parts.group(3));
    int width = Optional.ofNullable(parts.group(4)).map(Integer::parseInt).orElse(Tiles.WIDTH);
    if (width < 1 || width > Tiles.WIDTH) {
      return Optional.empty();
    }
    return parts.group(1).equals("entries")
        ? recorder.log().entries(number, width)
        : level(Integer.parseInt(parts.group(1)), number, width);
  }

  private Optional<byte[]> level(int level, long number, int width) {
    return level < 8 ? recorder.log().tile(level, number, width) : Optional.empty();
  }

  @Override
  public Optional<String> proof(long leaf) {
    return leaf < recorder.size()
        ? Optional.of(recorder.log().prove(leaf).written())
        : Optional.empty();
  }
}
