package org.sekisho.ledger.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Texts that a person named, read with limits and written whole or not at all. */
public final class TextFile {

  private static final long LONGEST = 1 << 20;

  private TextFile() {}

  /** The file as UTF-8, or why it cannot be read. */
  public static Checked<String> read(Path file) {
    Problems problems = new Problems();
    String text = "";
    try {
      if (Files.size(file) > LONGEST) {
        throw new IOException("too long");
      }
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      problems.add(
          "ledger.file.unreadable",
          Place.file(file.toString()),
          Text.of("the file cannot be read", "ファイルを読めません"),
          Text.of("check its name and its rights", "名前と権限を確認してください"));
    }
    String read = text;
    return problems.check(() -> read);
  }

  /** Writes the file so that after a crash the old or the new one is there. */
  public static void write(Path file, String text) throws IOException {
    DurableFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
