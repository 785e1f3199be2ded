package org.sekisho.casework.examination;

import java.util.List;
import org.sekisho.casework.filing.Part;

/**
 * Advice on one part of a case.
 *
 * @param grounds ids of rules or criteria, needed for a refusal
 * @param conditions words of each, needed for an approval with conditions
 * @param unit to which it is referred; empty otherwise
 */
public record Advice(
    AdviceLevel level,
    Part part,
    AdviceKind kind,
    String reasons,
    List<String> grounds,
    List<String> conditions,
    String unit) {

  public Advice {
    grounds = List.copyOf(grounds);
    conditions = List.copyOf(conditions);
  }

  public static Advice of(AdviceLevel level, Part part, AdviceKind kind, String reasons) {
    return new Advice(level, part, kind, reasons, List.of(), List.of(), "");
  }
}
