package org.sekisho.ownership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * What a holding gives its holder. Votes and capital are never mixed: {@link #SHARES}, the usual
 * kind, gives both alike.
 */
public enum Kind {
  SHARES(Text.of("shares", "株式（資本・議決権）")),
  CAPITAL(Text.of("capital", "資本")),
  VOTES(Text.of("votes", "議決権")),
  BOARD(Text.of("appointment of the board", "役員の選任権")),
  PROFIT(Text.of("profit", "利益配当")),
  VETO(Text.of("veto", "拒否権")),
  INFLUENCE(Text.of("other influence or control", "その他の影響力又は支配")),
  DIRECTOR(Text.of("seat on the board", "役員")),
  NOMINEE(Text.of("nominee", "名義人")),
  NOMINATOR(Text.of("nominator", "名義貸与の依頼人")),
  TRUSTEE(Text.of("trustee", "受託者")),
  SETTLOR(Text.of("settlor", "委託者")),
  PROTECTOR(Text.of("protector", "信託管理人")),
  BENEFICIARY(Text.of("beneficiary of a trust", "受益者")),
  PARENT(Text.of("consolidating parent, as asserted", "連結親会社（申告）")),
  ULTIMATE_PARENT(Text.of("ultimate consolidating parent, as asserted", "最終連結親会社（申告）"));

  private static final Kind[] ALL = values();

  private final Text title;
  private final String word;

  Kind(Text title) {
    this.title = title;
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Text title() {
    return title;
  }

  /** The word in a holdings file. */
  public String word() {
    return word;
  }

  /** The code in columns and in the binary file; the order of the constants must not change. */
  public byte code() {
    return (byte) ordinal();
  }

  public static Kind of(byte code) {
    return ALL[code];
  }

  public static Optional<Kind> ofWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(ALL).filter(kind -> kind.word.equals(lower)).findFirst();
  }
}
