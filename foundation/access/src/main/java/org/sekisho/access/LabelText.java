package org.sekisho.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * A label in one line that holds all of it, the same label always in the same bytes: parts between
 * {@code ;}, words of a part between {@code ,}, parts that demand nothing left out. Markings lose
 * groups and days; this is how labels are kept.
 *
 * <pre>{@code levels=us_secret;compartments=us:SI,us:TK;release=JPN,USA;partners=JPN;expiry=never}
 * </pre>
 */
public final class LabelText {

  private static final String NEVER = "never";

  private LabelText() {}

  public static String write(Label label) {
    List<String> parts = new ArrayList<>();
    part(parts, "levels", label.levels().values().stream().map(Level::code).toList());
    part(parts, "compartments", caveats(label.compartments()));
    nations(parts, "release", label.release());
    nations(parts, "partners", label.partners());
    part(parts, "originators", label.originators());
    part(parts, "handling", caveats(label.handling()));
    if (label.tlp() != Tlp.CLEAR) {
      parts.add("tlp=" + label.tlp());
    }
    part(parts, "groups", label.groups());
    if (!label.expiry().equals(Expiry.NOTHING)) {
      boolean never = label.expiry().equals(Expiry.NEVER);
      parts.add("expiry=" + (never ? NEVER : label.expiry().day()));
    }
    return String.join(";", parts);
  }

  /** The label that was written so, or that it was not. */
  public static Checked<Label> read(String text, Place place) {
    LabelDraft draft = new LabelDraft();
    for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(";", -1))) {
      int sign = part.indexOf('=');
      if (sign < 0 || !take(draft, part.substring(0, sign), part.substring(sign + 1))) {
        return broken(part, place);
      }
    }
    Label label = draft.label();
    return write(label).equals(text) ? new Checked.Sound<>(label) : broken(text, place);
  }

  private static boolean take(LabelDraft draft, String name, String value) {
    List<String> words = value.isEmpty() ? List.of() : Arrays.asList(value.split(",", -1));
    return words.stream().allMatch(word -> isWord(name, word)) && known(draft, name, words);
  }

  private static boolean known(LabelDraft draft, String name, List<String> words) {
    switch (name) {
      case "levels" -> words.forEach(word -> Level.ofCode(word).ifPresent(draft::level));
      case "compartments" -> words.forEach(word -> caveat(word).ifPresent(draft::compartment));
      case "release" -> draft.release(new Nations.Only(new TreeSet<>(words)));
      case "partners" -> draft.partners(new Nations.Only(new TreeSet<>(words)));
      case "originators" -> words.forEach(draft::originator);
      case "handling" -> words.forEach(word -> caveat(word).ifPresent(draft::handling));
      case "tlp" -> words.forEach(word -> draft.tlp(Tlp.valueOf(word)));
      case "groups" -> words.forEach(draft::group);
      case "expiry" -> words.forEach(word -> day(word).map(Expiry::new).ifPresent(draft::expiry));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String name, String word) {
    return switch (name) {
      case "compartments", "handling" -> caveat(word).isPresent();
      case "tlp" -> Arrays.stream(Tlp.values()).anyMatch(tlp -> tlp.name().equals(word));
      default -> Words.isWord(word);
    };
  }

  private static Optional<Caveat> caveat(String text) {
    int colon = text.indexOf(':');
    return Arrays.stream(Scheme.values())
        .filter(scheme -> colon > 0 && scheme.code().equals(text.substring(0, colon)))
        .filter(scheme -> Words.isWord(text.substring(colon + 1)))
        .map(scheme -> new Caveat(scheme, text.substring(colon + 1)))
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text.equals(NEVER) ? LocalDate.MAX : LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static void part(List<String> parts, String name, Collection<String> words) {
    if (!words.isEmpty()) {
      parts.add(name + "=" + String.join(",", words));
    }
  }

  private static void nations(List<String> parts, String name, Nations nations) {
    if (nations instanceof Nations.Only(SortedSet<String> codes)) {
      parts.add(name + "=" + String.join(",", codes));
    }
  }

  private static List<String> caveats(Collection<Caveat> caveats) {
    return caveats.stream().map(each -> each.scheme().code() + ":" + each.word()).toList();
  }

  private static Checked<Label> broken(String found, Place place) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "access.label.text",
                place,
                Text.of(
                    "`" + Brief.of(found) + "` is no label as they are kept here",
                    "`" + Brief.of(found) + "`は保存形式の表示ではありません"),
                Text.of("restore the line as it was written", "元の記録に戻してください"))));
  }
}
