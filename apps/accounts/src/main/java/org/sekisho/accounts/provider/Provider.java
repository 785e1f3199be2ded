package org.sekisho.accounts.provider;

import java.util.Optional;
import org.sekisho.accounts.secret.Secrets;

/**
 * An institution that says who its people are.
 *
 * @param name what people read on the door
 * @param issuer its address, exactly as it writes it into its tokens
 * @param secret of this office as its client, where it has one
 */
public record Provider(String name, String issuer, String client, Optional<String> secret) {

  private static final int SHORT = 12;

  /** By which links name it. */
  public String id() {
    return Secrets.hash(issuer + " " + client).substring(0, SHORT);
  }

  @Override
  public String toString() {
    return "Provider[" + issuer + "]";
  }
}
