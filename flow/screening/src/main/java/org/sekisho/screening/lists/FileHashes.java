package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.terms.ContentHash;

/** SHA-256 (FIPS 180-4) over files too large to be held. */
final class FileHashes {

  private FileHashes() {}

  static ContentHash of(ListFile file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(file.content().open(), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  /** One hash over all: lines of hash, two spaces and last name, in order of name. */
  static ContentHash of(List<ListFile> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    List<ListFile> inOrder =
        files.stream().sorted(Comparator.comparing(ListFile::lastName)).toList();
    for (ListFile file : inOrder) {
      lines.append(of(file).hex()).append("  ").append(file.lastName()).append('\n');
    }
    return ContentHash.of(lines.toString());
  }

  static long size(ListFile file) throws IOException {
    try (InputStream bytes = file.content().open()) {
      return bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
