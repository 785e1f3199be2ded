package org.sekisho.server.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The ledger's pages, unchanged. */
public record LedgerHandlers(LedgerPages pages) implements Handlers {

  private static final String BYTES = "application/octet-stream";

  /** The paths of C2SP tlog-tiles: level, index in groups of three digits, width of a part. */
  private static final Pattern TILE =
      Pattern.compile("([0-9]|[1-5][0-9]|6[0-3]|entries)(/x[0-9]{3})*/[0-9]{3}(\\.p/[0-9]{1,3})?");

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.CHECKPOINT,
        asked -> kept(asked, "checkpoint", () -> pages.checkpoint().map(Reply::text)),
        Operation.TILE,
        this::tile,
        Operation.PROOF,
        this::proof);
  }

  private Reply tile(Asked asked) {
    String path = asked.variable("tile").replaceFirst("^/", "");
    return kept(
        asked,
        path,
        () ->
            Optional.of(path)
                .filter(given -> TILE.matcher(given).matches())
                .flatMap(pages::tile)
                .map(bytes ->
                    new Reply.Whole(200, BYTES, Bytes.of(bytes), Collections.emptySortedMap())));
  }

  private Reply proof(Asked asked) {
    String leaf = asked.variable("leaf");
    return kept(
        asked,
        leaf,
        () ->
            Optional.of(leaf)
                .filter(given -> given.matches("\\d{1,18}"))
                .flatMap(given -> pages.proof(Long.parseLong(given)))
                .map(Reply::text));
  }

  private Reply kept(Asked asked, String name, Supplier<Optional<Reply.Whole>> page) {
    if (!pages.isKept()) {
      return Reply.refused(503, List.of(none()), asked.language());
    }
    return page.get()
        .map(reply -> asked.reply(() -> new Checked.Sound<>(reply)))
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("ledger.page.unknown", "page", name, "台帳のページ")));
  }

  private static Problem none() {
    return new Problem(
        "ledger.none",
        Place.file("server"),
        Text.of("this server keeps no ledger", "このサーバーには台帳がありません"),
        Text.of("start it with a store", "保存先を指定して起動してください"));
  }
}
