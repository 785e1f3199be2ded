package org.sekisho.accounts;

import org.sekisho.terms.Text;

/**
 * A company, a ministry, a chamber: whoever people act for.
 *
 * @param id random, and never used again
 */
public record Organisation(String id, Side side, Text name) {}
