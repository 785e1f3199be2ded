package org.sekisho.accounts;

import static org.sekisho.accounts.Duty.ADMINISTER;
import static org.sekisho.accounts.Duty.ADVISE;
import static org.sekisho.accounts.Duty.ASK;
import static org.sekisho.accounts.Duty.AUDIT;
import static org.sekisho.accounts.Duty.CLEAR_PERSONS;
import static org.sekisho.accounts.Duty.CONSULT;
import static org.sekisho.accounts.Duty.COORDINATE;
import static org.sekisho.accounts.Duty.COUNTERSIGN;
import static org.sekisho.accounts.Duty.DECIDE_CASE;
import static org.sekisho.accounts.Duty.DRAFT_LAW;
import static org.sekisho.accounts.Duty.EXAMINE;
import static org.sekisho.accounts.Duty.FILE;
import static org.sekisho.accounts.Duty.KEEP_LISTS;
import static org.sekisho.accounts.Duty.KEEP_OWN_ACCOUNT;
import static org.sekisho.accounts.Duty.KEEP_OWN_PEOPLE;
import static org.sekisho.accounts.Duty.NOMINATE;
import static org.sekisho.accounts.Duty.NONE;
import static org.sekisho.accounts.Duty.OPERATE;
import static org.sekisho.accounts.Duty.OVERSEE;
import static org.sekisho.accounts.Duty.OWN;
import static org.sekisho.accounts.Duty.READ_LAW;
import static org.sekisho.accounts.Duty.READ_LEDGER;
import static org.sekisho.accounts.Duty.READ_LISTS;
import static org.sekisho.accounts.Duty.READ_OWN_CASES;
import static org.sekisho.accounts.Duty.SCREEN;
import static org.sekisho.accounts.Duty.WORK_ON_CASES;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sekisho.terms.Text;

/**
 * What somebody is in an organisation, and the duties that come with it: the one table of who is
 * entrusted with what. Nobody who keeps accounts decides cases, and nobody who decides keeps them.
 */
public enum Role {
  APPLICANT(
      Scope.BUSINESS,
      Text.of("applicant", "申請担当者"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      FILE,
      READ_OWN_CASES),
  SECURITY_OFFICER(
      Scope.BUSINESS,
      Text.of("company security officer", "企業の保全責任者"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      READ_OWN_CASES,
      NOMINATE),
  COMPANY_ADMINISTRATOR(
      Scope.BUSINESS, Text.of("company administrator", "企業の利用者管理者"), READ_LAW, KEEP_OWN_PEOPLE),
  EXAMINER(
      Scope.BUREAUCRACY,
      Text.of("examiner", "審査官"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      WORK_ON_CASES,
      EXAMINE,
      ADVISE),
  COUNTERSIGNER(
      Scope.BUREAUCRACY,
      Text.of("countersigner", "合議者"),
      READ_LAW,
      READ_LISTS,
      READ_LEDGER,
      WORK_ON_CASES,
      ADVISE,
      COUNTERSIGN),
  HEAD(
      Scope.BUREAUCRACY,
      Text.of("head who decides", "決裁権者"),
      READ_LAW,
      READ_LISTS,
      READ_LEDGER,
      WORK_ON_CASES,
      DECIDE_CASE),
  LIAISON(
      Scope.BUREAUCRACY,
      Text.of("liaison of a consulted ministry", "協議先府省の連絡担当官"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      WORK_ON_CASES,
      ADVISE,
      CONSULT),
  SECRETARIAT(
      Scope.BUREAUCRACY,
      Text.of("coordinating secretariat", "総合調整事務局員"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      WORK_ON_CASES,
      ADVISE,
      COORDINATE),
  CLEARANCE_OFFICER(
      Scope.BUREAUCRACY,
      Text.of("clearance officer", "適性評価実施担当官"),
      READ_LAW,
      READ_LEDGER,
      CLEAR_PERSONS),
  LIST_KEEPER(
      Scope.BUREAUCRACY, Text.of("list keeper", "名簿管理官"), READ_LAW, SCREEN, READ_LISTS, KEEP_LISTS),
  LAW_KEEPER(
      Scope.BUREAUCRACY,
      Text.of("law keeper", "法令管理官"),
      READ_LAW,
      ASK,
      READ_LISTS,
      READ_LEDGER,
      DRAFT_LAW),
  OVERSEER(
      Scope.POLITICS, Text.of("overseer", "監督を行う議員"), READ_LAW, READ_LISTS, READ_LEDGER, OVERSEE),
  MINISTER(
      Scope.POLITICS,
      Text.of("minister", "大臣"),
      READ_LAW,
      READ_LISTS,
      READ_LEDGER,
      OVERSEE,
      WORK_ON_CASES,
      DECIDE_CASE),
  SYSTEM_ADMINISTRATOR(
      Scope.ANY,
      Text.of("system administrator", "システム管理者"),
      READ_LAW,
      KEEP_OWN_PEOPLE,
      ADMINISTER,
      OPERATE),
  AUDITOR(Scope.ANY, Text.of("auditor", "監査担当者"), READ_LAW, READ_LEDGER, AUDIT),
  SERVICE(
      Scope.ANY,
      Text.of("service account", "サービスアカウント"),
      READ_LAW,
      ASK,
      SCREEN,
      OWN,
      READ_LISTS,
      READ_LEDGER,
      OPERATE);

  /** The organisations in which a role can be held. */
  private enum Scope {
    BUSINESS(Side.BUSINESS),
    BUREAUCRACY(Side.BUREAUCRACY),
    POLITICS(Side.POLITICS),
    ANY(Side.values());

    private final List<Side> sides;

    Scope(Side... sides) {
      this.sides = List.of(sides);
    }
  }

  private final Scope scope;
  private final Text title;
  private final Set<Duty> duties;

  Role(Scope scope, Text title, Duty... duties) {
    this.scope = scope;
    this.title = title;
    EnumSet<Duty> all = EnumSet.of(NONE, KEEP_OWN_ACCOUNT);
    all.addAll(List.of(duties));
    this.duties = Collections.unmodifiableSet(all);
  }

  /** Whether the role can be held in an organisation of a side. */
  public boolean standsIn(Side side) {
    return scope.sides.contains(side);
  }

  public Text title() {
    return title;
  }

  /** In the order in which they are listed, {@link Duty#NONE} first. */
  public Set<Duty> duties() {
    return duties;
  }

  /** What somebody with several roles may do; somebody without any keeps their own account. */
  public static Set<Duty> duties(Collection<Role> roles) {
    EnumSet<Duty> all = EnumSet.of(NONE, KEEP_OWN_ACCOUNT);
    roles.forEach(role -> all.addAll(role.duties()));
    return all;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
