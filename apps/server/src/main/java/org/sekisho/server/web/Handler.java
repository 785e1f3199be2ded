package org.sekisho.server.web;

/** Answers one operation. Refusal is a reply; an exception is a fault of the program. */
public interface Handler {
  Reply answer(Asked asked);
}
