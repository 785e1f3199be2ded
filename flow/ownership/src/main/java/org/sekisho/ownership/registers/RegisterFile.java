package org.sekisho.ownership.registers;

import java.util.List;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.graph.Holdings;

/**
 * What a register's file says.
 *
 * @param parties those whom it describes, as last described
 * @param unnamed companies whose owners it does not name
 * @param passed records that are understood but are no holdings, such as fund managers
 */
public record RegisterFile(
    Holdings holdings, List<Party> parties, List<Unnamed> unnamed, int passed) {

  public RegisterFile {
    parties = List.copyOf(parties);
    unnamed = List.copyOf(unnamed);
  }

  /**
   * A company without a named owner.
   *
   * @param reason the register's own word
   */
  public record Unnamed(String company, String reason) {}
}
