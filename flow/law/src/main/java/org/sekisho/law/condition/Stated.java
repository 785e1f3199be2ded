package org.sekisho.law.condition;

import org.sekisho.documents.Node;

/** A condition as it stands in a pack: what it says, and the text it was read from. */
public record Stated(Expression expression, Node.Scalar text) {}
