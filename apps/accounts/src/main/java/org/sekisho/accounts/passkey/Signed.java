package org.sekisho.accounts.passkey;

/** What a browser sent of a passkey that signed, each part in base 64 for addresses. */
public record Signed(
    String credential, String client, String authenticator, String signature, String user) {}
