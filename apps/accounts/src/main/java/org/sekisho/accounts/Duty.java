package org.sekisho.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Text;

/** What somebody may be entrusted with. Every operation of the server needs exactly one. */
public enum Duty {
  /** Asks for nobody's name: whether the server lives. */
  NONE(Text.of("anyone", "誰でも")),
  KEEP_OWN_ACCOUNT(Text.of("keep one's own account", "自己のアカウントの管理")),
  READ_LAW(Text.of("read gates and law", "ゲート及び法令の閲覧")),
  ASK(Text.of("ask, decide and keep matters", "案件の照会・判定・保存")),
  SCREEN(Text.of("screen parties against lists", "当事者の名簿照合")),
  OWN(Text.of("examine holdings", "保有関係の調査")),
  READ_LISTS(Text.of("read how lists stand", "名簿の状態の閲覧")),
  READ_LEDGER(Text.of("read the ledger's proofs", "台帳の証明の閲覧")),
  FILE(Text.of("file a matter with the authorities", "案件の届出・申請")),
  READ_OWN_CASES(Text.of("follow the cases of one's own organisation", "自組織の事案の閲覧")),
  NOMINATE(Text.of("nominate persons for clearance", "適性評価の対象者の届出")),
  WORK_ON_CASES(Text.of("see the cases that lie before one's unit", "所属部局に係属する事案の閲覧")),
  EXAMINE(Text.of("examine cases", "事案の審査")),
  ADVISE(Text.of("advise on cases", "事案に関する意見の提出")),
  COUNTERSIGN(Text.of("countersign drafts of decisions", "決裁案の合議")),
  DECIDE_CASE(Text.of("decide cases", "事案の決裁")),
  CONSULT(Text.of("answer for a ministry that is consulted", "協議に対する府省としての回答")),
  COORDINATE(Text.of("coordinate between ministries", "府省間の総合調整")),
  OVERSEE(Text.of("oversee how law is carried out", "法執行の監督")),
  CLEAR_PERSONS(Text.of("assess persons and grant clearance", "適性評価の実施及び認定")),
  KEEP_LISTS(Text.of("keep lists current", "名簿の更新")),
  DRAFT_LAW(Text.of("draft and test rules", "規定案の作成及び検証")),
  KEEP_OWN_PEOPLE(Text.of("keep the people of one's own organisation", "自組織の利用者の管理")),
  ADMINISTER(Text.of("keep organisations, people and roles", "組織、利用者及び役割の管理")),
  AUDIT(Text.of("read what was done with accounts", "アカウントに係る操作記録の監査")),
  OPERATE(Text.of("watch the server's figures", "サーバーの計測値の閲覧"));

  private final Text title;

  Duty(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Duty> ofCode(String code) {
    return Arrays.stream(values()).filter(duty -> duty.code().equals(code)).findFirst();
  }
}
