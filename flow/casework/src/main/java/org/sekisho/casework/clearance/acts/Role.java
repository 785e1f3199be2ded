package org.sekisho.casework.clearance.acts;

import java.util.Locale;
import org.sekisho.terms.Text;

/** The part in which somebody acts. */
public enum Role {
  PERSON(Text.of("the person assessed", "評価対象者")),
  OPERATOR(Text.of("responsible manager of the operator", "事業者の業務責任者")),
  HUMAN_RESOURCES(Text.of("human resources", "人事担当")),
  OFFICER(Text.of("officer of the organ", "行政機関の担当者")),
  INVESTIGATOR(Text.of("investigator", "調査担当者")),
  HEAD(Text.of("head of the organ", "行政機関の長")),
  LAW(Text.of("by the law itself", "法令による効果"));

  private final Text title;

  Role(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The word used in files and in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
