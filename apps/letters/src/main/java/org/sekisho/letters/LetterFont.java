package org.sekisho.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * The font that is put into a PDF: one with Japanese and Latin letters whose outlines are TrueType,
 * because only of these a part can be embedded. It is found in the folders of the system.
 */
public record LetterFont(Path file) {

  /** Mincho, the style of official letters, before gothic. */
  private static final List<String> KNOWN =
      List.of(
          "ipaexm.ttf",
          "ipam.ttf",
          "BIZUDMincho-Regular.ttf",
          "BIZUDPMincho-Regular.ttf",
          "ipaexg.ttf",
          "ipag.ttf",
          "BIZUDGothic-Regular.ttf",
          "BIZUDPGothic-Regular.ttf");

  private static final int DEEP = 5;

  /** The font in the folders where systems keep theirs. */
  public static Checked<LetterFont> ofSystem() {
    String home = System.getProperty("user.home", "");
    return in(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(home, ".local/share/fonts"),
            Path.of(home, ".fonts"),
            Path.of(home, "Library/Fonts"),
            Path.of("/Library/Fonts"),
            Path.of("C:/Windows/Fonts")));
  }

  /** The first known font in some folders. */
  static Checked<LetterFont> in(List<Path> folders) {
    List<Path> found = folders.stream().flatMap(LetterFont::fonts).sorted().toList();
    return KNOWN.stream()
        .flatMap(
            name -> found.stream().filter(path -> String.valueOf(path.getFileName()).equals(name)))
        .findFirst()
        .<Checked<LetterFont>>map(path -> new Checked.Sound<>(new LetterFont(path)))
        .orElseGet(LetterFont::absent);
  }

  /** A font that a person names. */
  public static Checked<LetterFont> at(Optional<Path> named) {
    return named
        .map(path ->
            Files.isRegularFile(path)
                ? new Checked.Sound<>(new LetterFont(path))
                : absent(path.toString()))
        .orElseGet(LetterFont::ofSystem);
  }

  private static Stream<Path> fonts(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files =
        Files.find(folder, DEEP, (path, kind) -> path.toString().endsWith(".ttf"))) {
      return files.toList().stream();
    } catch (IOException | UncheckedIOException unreadable) {
      return Stream.empty();
    }
  }

  private static Checked<LetterFont> absent() {
    return absent("fonts");
  }

  private static Checked<LetterFont> absent(String place) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "letter.font.absent",
                Place.file(place),
                Text.of(
                    "no Japanese TrueType font was found, and a PDF/A file holds its fonts",
                    "日本語のTrueTypeフォントが見つかりません。PDF/Aにはフォントの埋込みが必要です"),
                Text.of(
                    "install `fonts-ipaexfont` or name a font with `--font`",
                    "`fonts-ipaexfont`を導入するか、`--font`でフォントを指定してください"))));
  }
}
