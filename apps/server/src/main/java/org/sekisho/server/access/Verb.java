package org.sekisho.server.access;

/** The methods of HTTP that operations use. */
public enum Verb {
  GET,
  POST,
  DELETE
}
