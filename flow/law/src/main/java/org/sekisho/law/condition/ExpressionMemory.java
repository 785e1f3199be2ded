package org.sekisho.law.condition;

import java.util.Map;
import org.sekisho.terms.ContentHash;

/**
 * Remembers how the texts of a pack were read, so that a program that starts often need not parse
 * and type-check the same law again. Only sound expressions are remembered, under a hash of both
 * the gate and the pack: law that changed is read anew.
 */
public interface ExpressionMemory {

  /** The expressions of a pack by their text; empty where nothing is remembered. */
  Map<String, Expression> recall(ContentHash pack);

  void keep(ContentHash pack, Map<String, Expression> expressions);

  /** Remembers nothing. */
  static ExpressionMemory none() {
    return new ExpressionMemory() {
      @Override
      public Map<String, Expression> recall(ContentHash pack) {
        return Map.of();
      }

      @Override
      public void keep(ContentHash pack, Map<String, Expression> expressions) {
        // Nothing is remembered.
      }
    };
  }
}
