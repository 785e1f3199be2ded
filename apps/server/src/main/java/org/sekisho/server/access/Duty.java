package org.sekisho.server.access;

import org.sekisho.terms.Text;

/** What somebody may be entrusted with. Every {@link Operation} needs exactly one. */
public enum Duty {
  /** Asks for nobody's name: whether the server lives. */
  NONE(Text.of("anyone", "誰でも")),
  READ_LAW(Text.of("read gates and law", "ゲート及び法令の閲覧")),
  ASK(Text.of("ask, decide and keep matters", "案件の照会・判定・保存")),
  SCREEN(Text.of("screen parties against lists", "当事者の名簿照合")),
  OWN(Text.of("examine holdings", "保有関係の調査")),
  READ_LISTS(Text.of("read how lists stand", "名簿の状態の閲覧")),
  READ_LEDGER(Text.of("read the ledger's proofs", "台帳の証明の閲覧")),
  OPERATE(Text.of("watch the server's figures", "サーバーの計測値の閲覧"));

  private final Text title;

  Duty(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }
}
