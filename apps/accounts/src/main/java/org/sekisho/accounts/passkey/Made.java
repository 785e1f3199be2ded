package org.sekisho.accounts.passkey;

/** What a browser sent of a passkey that it made, each part in base 64 for addresses. */
public record Made(String title, String client, String attestation) {}
