package org.sekisho.access.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** American rules of dissemination, in the order in which a banner has them. */
enum Control {
  ORCON("OC", Category.DISSEMINATION),
  IMCON("IMC", Category.DISSEMINATION),
  NOFORN("NF", Category.DISSEMINATION),
  PROPIN("PR", Category.DISSEMINATION),
  REL_TO("REL TO", Category.DISSEMINATION),
  RELIDO("RELIDO", Category.DISSEMINATION),
  FISA("FISA", Category.DISSEMINATION),
  LIMDIS("DS", Category.OTHER),
  EXDIS("XD", Category.OTHER),
  NODIS("ND", Category.OTHER),
  SBU("SBU", Category.OTHER),
  LES("LES", Category.OTHER);

  static final List<String> WORDS = Arrays.stream(values()).map(Control::word).toList();

  private final String brief;
  private final Category category;

  Control(String brief, Category category) {
    this.brief = brief;
    this.category = category;
  }

  /** As a banner has it. */
  String word() {
    return name().replace('_', ' ');
  }

  /** As a portion has it. */
  String brief() {
    return brief;
  }

  Category category() {
    return category;
  }

  /** The rule that a word of a banner or a portion names; a list of nations follows REL TO. */
  static Optional<Control> of(String word) {
    String name = word.startsWith(REL_TO.word() + " ") ? REL_TO.word() : word;
    return Arrays.stream(values())
        .filter(control -> control.word().equals(name) || control.brief.equals(name))
        .findFirst();
  }
}
