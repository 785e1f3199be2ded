package org.sekisho.decision.print;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Line feeds whatever the system, so that the same decision has the same bytes. */
public final class IndentedJson extends ObjectWriteContext.Base {

  @Override
  public PrettyPrinter getPrettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
