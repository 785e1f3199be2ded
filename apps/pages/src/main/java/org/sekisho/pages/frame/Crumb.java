package org.sekisho.pages.frame;

import org.sekisho.terms.Text;

/** A page above this one. */
public record Crumb(String path, Text title) {}
