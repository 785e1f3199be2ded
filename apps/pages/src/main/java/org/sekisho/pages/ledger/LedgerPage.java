package org.sekisho.pages.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.sekisho.html.Html;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.LedgerReading;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.pages.parts.Sides;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** How the ledger stands, and what a proof that somebody was given shows. */
final class LedgerPage {

  private final Asked asked;
  private final LedgerReading ledger;
  private final Voice voice;
  private final Notices notices;

  LedgerPage(Asked asked, LedgerReading ledger) {
    this.asked = asked;
    this.ledger = ledger;
    this.voice = new Voice(asked.appearance().language());
    this.notices = new Notices(voice);
  }

  String html(Optional<Checked<Act>> verified) {
    return page(
        verified
            .map(act ->
                switch (act) {
                  case Checked.Sound<Act>(Act sound) -> shown(sound);
                  case Checked.Broken<Act>(List<Problem> problems) ->
                      notices.problems(Text.of("The proof does not hold", "証明は成立しません"), problems);
                })
            .orElse(Html.NOTHING));
  }

  String withoutKeys() {
    return page(
        notices.refused(
            Text.of("A key cannot be read", "鍵を読み取れません"),
            voice.p(
                Text.of(
                    "Write each key on a line of its own, as name+id+key.",
                    "鍵は1行に1つ、「名前+識別子+鍵」の形式で入力してください。"))));
  }

  private String page(Html verified) {
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Ledger", "台帳"),
            voice
                .p(
                    Text.of(
                        "Every decision leaves a leaf in a tree of hashes that is only added to."
                            + " Whoever holds a proof file can check, without trusting this office,"
                            + " that the act was recorded and has not been changed.",
                        "全ての判定は、追記のみが可能なハッシュ木に記録されます。証明ファイルを持つ者は、"
                            + "当方を信頼することなく、記録の存在と改変のないことを検証できます。"))
                .styled("lead"),
            verified,
            standing(),
            form());
  }

  private Html shown(Act act) {
    List<Html> rows = new ArrayList<>();
    rows.add(voice.row("Act", "行為", Html.words(act.event())));
    rows.add(voice.row("Recorded at", "記録日時", Html.words(act.at().toString())));
    rows.add(voice.row("By", "行為者", Html.words(act.actor())));
    rows.add(voice.row("Subject", "対象", Html.words(act.subject())));
    rows.add(
        voice.row(
            "SHA-256 of the contents",
            "内容のSHA-256",
            Html.element("span", act.content()).styled("hash code")));
    Html.Element table =
        Html.element(
            "table",
            Html.element("caption", voice.say("What the proof shows", "証明された内容")),
            Html.element("tbody", rows));
    return Html.several(
        notices.done(
            Text.of("The proof holds: the act is in the ledger", "証明は成立します。行為は台帳に記録されています"), table),
        contents(act));
  }

  private Html contents(Act act) {
    Optional<Sent> file = asked.file(LedgerRoom.DECISION);
    if (file.isEmpty()) {
      return Html.NOTHING;
    }
    return ContentHash.of(file.get().content()).hex().equals(act.content())
        ? notices.done(Text.of("The file is the one that was recorded", "ファイルは記録された内容と一致します"))
        : notices.refused(
            Text.of("The file is not the one that was recorded", "ファイルは記録された内容と一致しません"));
  }

  private Html standing() {
    Optional<SignedNote> note = ledger.checkpoint().flatMap(SignedNote::parse);
    Optional<Checkpoint> tree = note.flatMap(read -> Checkpoint.parse(read.text()));
    if (note.isEmpty() || tree.isEmpty()) {
      return notices.empty(
          Text.of("No ledger is kept here", "台帳はありません"),
          Text.of(
              "This server was started without a store. Proofs of other offices can be checked"
                  + " below.",
              "このサーバーは保存先なしで起動されています。他の機関の証明は、以下で検証できます。"));
    }
    SequencedMap<Text, String> figures = new LinkedHashMap<>();
    figures.put(Text.of("acts recorded", "記録件数"), "" + tree.get().size());
    figures.put(
        Text.of("signatures and witnesses", "署名・立会人の数"), "" + note.get().signatures().size());
    List<Html> signers =
        note.get().signatures().stream()
            .map(line -> (Html) Html.element("li", line.name()))
            .toList();
    return voice.section(
        "standing",
        "How it stands",
        "現在の状態",
        new Sides(voice).figures(figures),
        voice.p(Text.of("Root of the tree", "木の根のハッシュ値")),
        Html.element("p", tree.get().root().base64()).styled("hash code"),
        voice.p(Text.of("Signed by", "署名者")),
        Html.element("ul", signers),
        voice.fold(
            Text.of("The signed note (checkpoint)", "署名済みチェックポイント"),
            Html.element("pre", ledger.checkpoint().orElse(""))
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", voice.in("The signed note", "署名済みチェックポイント"))));
  }

  private Html form() {
    Fields fields = new Fields(voice);
    String keys =
        asked
            .field(LedgerRoom.KEYS)
            .orElse(
                ledger.keys().stream().map(VerifierKey::text).collect(Collectors.joining("\n")));
    return voice.section(
        "verify",
        "Check a proof",
        "証明の検証",
        Html.element(
                "form",
                Voice.hidden("_csrf", asked.token()),
                fields.file(
                    LedgerRoom.FILE,
                    Fields.Label.of("Proof file", "証明ファイル")
                        .helped("a file that ends in .tlog-proof", "拡張子が.tlog-proofのファイル"),
                    ".tlog-proof,.txt"),
                fields.text(
                    LedgerRoom.PROOF,
                    Fields.Label.of("or its text", "又は証明の本文"),
                    asked.field(LedgerRoom.PROOF).orElse(""),
                    false),
                fields.file(
                    LedgerRoom.DECISION,
                    Fields.Label.of("The decision as a file, if you have it", "判定ファイル（ある場合）")
                        .helped(
                            "its hash is compared with the one that was recorded",
                            "記録されたハッシュ値と照合します"),
                    ".json"),
                fields.text(
                    LedgerRoom.KEYS,
                    Fields.Label.of("Keys that must have signed", "署名を確認する鍵")
                        .helped(
                            "of the log and of witnesses, one on a line; take them from a source"
                                + " that you trust",
                            "台帳及び立会人の鍵を1行に1つ入力。信頼できる入手先から取得してください"),
                    keys,
                    false),
                Html.element("p", voice.button("Check", "検証").styled("main")).styled("actions"))
            .with("method", "post")
            .with("action", "/ledger")
            .with("enctype", "multipart/form-data")
            .with("hx-boost", "false"));
  }
}
