package org.sekisho.accounts.door;

/**
 * What somebody chose.
 *
 * @param again the same once more, against mistakes of typing
 * @param code what their authenticator shows: it holds the secret
 */
public record NewPassword(String password, String again, String code) {
  @Override
  public String toString() {
    return "NewPassword[]";
  }
}
