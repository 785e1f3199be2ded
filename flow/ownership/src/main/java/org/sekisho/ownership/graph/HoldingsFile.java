package org.sekisho.ownership.graph;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Holdings in the form in which they lie in memory, for a fast start. All numbers are
 * little-endian.
 *
 * <pre>
 * 8 bytes   "SKHOLD" and the version, 0001, as one number
 * parties   blocks of ids, each with its length; then the place of each id as a column
 * columns   holder, company, least, width, kind, valid from and to, recorded from and to
 * 8 bytes   CRC-32C of all before
 * column    8 bytes: numbers; for each block of 65,536: 8 bytes, 1 where the block follows and 0
 *           where it holds only the usual number; the block
 * </pre>
 *
 * <p>Names of sources are not kept.
 */
public final class HoldingsFile {

  private static final long MAGIC = 0x3130_4c4f_484b_5301L;

  private HoldingsFile() {}

  /** Writes the file beside its place and moves it there, so that it is whole or not there. */
  public static void write(Holdings holdings, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (ByteChannel channel =
        Files.newByteChannel(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      Columns columns = new Columns(channel);
      columns.writeLong(MAGIC);
      holdings.parties().write(columns);
      for (IntColumn column : holdings.stored()) {
        column.write(columns);
      }
      columns.writeLong(columns.sum());
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads the file, or tells that it is none of ours or damaged. */
  public static Checked<Holdings> read(Path file) {
    try (ByteChannel channel = Files.newByteChannel(file)) {
      Columns columns = new Columns(channel);
      if (columns.readLong() != MAGIC) {
        return damaged(file);
      }
      Holdings holdings = new Holdings(Parties.read(columns));
      for (IntColumn column : holdings.stored()) {
        column.read(columns);
      }
      holdings.fillSources();
      long sum = columns.sum();
      return columns.readLong() == sum ? new Checked.Sound<>(holdings) : damaged(file);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Files.isReadable(file)
          ? damaged(file)
          : new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
  }

  private static Checked<Holdings> damaged(Path file) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "holdings.file.damaged",
                Place.file(file.toString()),
                Text.of(
                    "this is not a file of holdings, or it is damaged", "保有データのファイルではないか、破損しています"),
                Text.of("write it again from its source", "元の資料から作り直してください"))));
  }
}
