package org.sekisho.pages.frame;

import java.util.Set;
import java.util.stream.Stream;
import org.sekisho.accounts.Duty;
import org.sekisho.terms.Text;

/** The parts of the desk, in the order of the way. */
public enum Place {
  ASK("ask", Duty.ASK, Text.of("Ask", "相談")),
  CASES("cases", Duty.READ_OWN_CASES, Text.of("Our cases", "自組織の事案")),
  DESK("desk", Duty.WORK_ON_CASES, Text.of("Desk", "事案の処理")),
  OVERSIGHT("oversight", Duty.OVERSEE, Text.of("Oversight", "執行状況")),
  PARTIES("parties", Duty.SCREEN, Text.of("Parties", "当事者")),
  LAW("law", Duty.READ_LAW, Text.of("Law", "法令")),
  LEDGER("ledger", Duty.READ_LEDGER, Text.of("Ledger", "台帳")),
  ADMINISTRATION("administration", Duty.KEEP_OWN_PEOPLE, Text.of("People", "利用者管理")),
  ACCOUNT("account", Duty.KEEP_OWN_ACCOUNT, Text.of("My account", "マイアカウント"));

  private final String step;
  private final Duty duty;
  private final Text title;

  Place(String step, Duty duty, Text title) {
    this.step = step;
    this.duty = duty;
    this.title = title;
  }

  public String path() {
    return "/" + step;
  }

  public Text title() {
    return title;
  }

  /** The path of the first part that is something to a reader; asking is what all may try. */
  public static String first(Set<Duty> duties) {
    return Stream.of(values())
        .filter(place -> duties.contains(place.duty))
        .findFirst()
        .orElse(ASK)
        .path();
  }

  /** What its readers are entrusted with. */
  Duty duty() {
    return duty;
  }

  boolean holds(String path) {
    return path.equals(step) || path.startsWith(step + "/");
  }
}
