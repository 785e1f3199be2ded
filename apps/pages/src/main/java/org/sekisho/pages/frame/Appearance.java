package org.sekisho.pages.frame;

import org.sekisho.terms.Language;

/** What a reader chose for all pages. */
public record Appearance(Language language, Theme theme) {}
