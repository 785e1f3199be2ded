package org.sekisho.ownership.control;

/** Whether shares are taken at the least or at the most that they can be. */
public enum Bound {
  LEAST,
  MOST
}
