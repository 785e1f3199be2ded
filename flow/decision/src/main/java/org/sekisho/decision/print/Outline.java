package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.terms.Text;

/** A line and what stands below it. */
public record Outline(Mark mark, Text text, List<Outline> below) {

  public Outline {
    below = List.copyOf(below);
  }

  static Outline of(Text text) {
    return new Outline(Mark.NONE, text, List.of());
  }

  static Outline of(Text text, List<Outline> below) {
    return new Outline(Mark.NONE, text, below);
  }

  /** A part of a decision under its heading. */
  public record Section(String id, Text heading, List<Outline> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }
}
