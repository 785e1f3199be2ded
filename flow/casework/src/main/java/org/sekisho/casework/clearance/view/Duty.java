package org.sekisho.casework.clearance.view;

import java.util.Locale;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.terms.Text;

/** Something that a file waits for, and who is to do it. */
public enum Duty {
  GIVE_NOTICE(Role.OFFICER, Text.of("give the written notice", "書面による告知")),
  ANSWER_NOTICE(Role.PERSON, Text.of("consent or refuse", "同意又は不同意の回答")),
  ANSWER_QUESTIONNAIRE(Role.PERSON, Text.of("answer the questionnaire", "質問票への回答")),
  ASK_FOR_INVESTIGATION(Role.OFFICER, Text.of("ask for the investigation", "調査の求め")),
  INVESTIGATE(Role.INVESTIGATOR, Text.of("investigate and give an opinion", "調査及び意見の提出")),
  DECIDE(Role.HEAD, Text.of("decide", "評価の決定")),
  TELL_PERSON(Role.OFFICER, Text.of("tell the person the result", "本人への結果の通知")),
  TELL_INVESTIGATOR(Role.OFFICER, Text.of("tell the investigator the result", "調査を行った機関への結果の通知")),
  TELL_OPERATOR(Role.OFFICER, Text.of("tell the operator", "事業者への通知")),
  BRIEF(Role.OFFICER, Text.of("brief the person", "取扱いに関する説明")),
  PLEDGE(Role.PERSON, Text.of("sign the pledge", "誓約書への署名")),
  ANSWER_COMPLAINT(Role.HEAD, Text.of("answer the complaint", "苦情の処理及び回答")),
  JUDGE_REPORT(Role.HEAD, Text.of("judge what was reported", "報告された事情の判断")),
  REASSESS(Role.OFFICER, Text.of("open a new assessment", "再評価の開始")),
  DESTROY(Role.OFFICER, Text.of("destroy the records", "文書の廃棄"));

  private final Role role;
  private final Text title;

  Duty(Role role, Text title) {
    this.role = role;
    this.title = title;
  }

  public Role role() {
    return role;
  }

  public Text title() {
    return title;
  }

  /** The word used in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
