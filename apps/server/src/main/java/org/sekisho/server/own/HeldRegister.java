package org.sekisho.server.own;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.sekisho.desk.basis.GivenHoldings;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.readers.RowPlaces;
import org.sekisho.server.web.Bytes;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;

/**
 * Holdings that a caller left.
 *
 * @param places where each row stood, for what is odd in it
 * @param source as they came
 */
public record HeldRegister(GivenHoldings holdings, RowPlaces places, Bytes source) {

  static final String BODY = "body";

  /** Reads a file of holdings, or tells every problem in it. */
  public static Checked<HeldRegister> read(Bytes source) {
    try {
      String stamp = ContentHash.of(source.text()).hex();
      return HoldingsCsv.read(BODY, new ByteArrayInputStream(source.array()))
          .map(read ->
              new HeldRegister(
                  new GivenHoldings(read.holdings(), Map.of(), stamp), read.places(), source));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
