package org.sekisho.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.decision.Decision;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.pages.Desk;
import org.sekisho.pages.ask.AskDesk;
import org.sekisho.pages.ask.DraftRoom;
import org.sekisho.pages.casework.FiledRoom;
import org.sekisho.pages.desk.DeskRoom;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.law.LawRoom;
import org.sekisho.pages.ledger.LedgerRoom;
import org.sekisho.pages.oversight.OversightRoom;
import org.sekisho.pages.parties.PartiesRoom;
import org.sekisho.pages.tables.TableRoom;
import org.sekisho.server.access.Caller;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.casework.CaseOffice;
import org.sekisho.server.casework.StoredCasework;
import org.sekisho.server.casework.StoredOversight;
import org.sekisho.server.decide.Basis;
import org.sekisho.server.decide.LinesHandler;
import org.sekisho.server.decide.Remembering;
import org.sekisho.server.ledger.LedgerPages;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Reply;
import org.sekisho.store.registry.Registry;
import org.sekisho.terms.Checked;

/** The desk for people at a browser. */
public final class PageHandlers implements Handlers {

  private final Basis basis;
  private final Memory memory;
  private final LawPages law;
  private final Keeping keeping;
  private final Visitors visitors;
  private final List<Handlers> others;
  private final Optional<CaseOffice> cases;

  /** What the server remembers by: the acts, the pages of their log, and what people keep. */
  public record Memory(
      Remembering acts, LedgerPages log, LinesHandler lines, Optional<Registry> registry) {}

  /** Who comes in, and how they stay. */
  public record Entrance(Callers callers, Sessions sessions, Optional<Accounts> accounts) {}

  /**
   * Pages of everything.
   *
   * @param cases where cases are kept; without one there are none
   */
  public PageHandlers(
      Basis basis, Memory memory, Entrance entrance, Optional<CaseOffice> cases, Clock clock) {
    this.cases = cases;
    this.basis = basis;
    this.memory = memory;
    this.keeping = Keeping.in(memory.registry(), clock);
    this.law = new LawPages(basis.law().book(), clock);
    this.visitors = new Visitors(entrance.sessions(), clock);
    Optional<Accounts> accounts = entrance.accounts();
    this.others =
        List.of(
            new DoorHandlers(visitors, entrance.callers(), accounts),
            new JoinHandlers(visitors, accounts),
            new ProviderHandlers(visitors, accounts),
            new AccountHandlers(visitors, accounts, this::show),
            new AdministrationHandlers(visitors, accounts, this::show));
  }

  private Desk desk(Caller caller) {
    LawBook book = basis.law().book();
    Optional<Casework> casework = cases.map(office -> new StoredCasework(office, book, caller));
    Optional<Drafts> drafts = keeping.drafts(caller);
    Notebook notebook = keeping.notebook(caller);
    List<Room> rooms = new ArrayList<>();
    rooms.add(new AskDesk(book, deciding(book, caller), casework, drafts));
    drafts.ifPresent(kept -> rooms.add(new DraftRoom(book, kept)));
    rooms.add(new PartiesRoom(new ListSearch(basis.lists()), keeping.parties(caller), notebook));
    rooms.add(new TableRoom(book, new TableJobs(memory.lines(), caller)));
    rooms.add(new LawRoom(book, notebook));
    rooms.add(new LedgerRoom(new LogReading(memory.log())));
    casework.ifPresent(known -> rooms.addAll(List.of(new DeskRoom(known), new FiledRoom(known))));
    cases
        .map(office -> new OversightRoom(new StoredOversight(office, book, caller)))
        .ifPresent(rooms::add);
    return new Desk(rooms);
  }

  private Deciding deciding(LawBook book, Caller caller) {
    return new Deciding() {
      @Override
      public Checked<Made> decide(Matter matter) {
        LocalDate known = book.newestRecord();
        return Decisions.of(book, matter, Facts.of(matter), known, "form")
            .then(decision ->
                book.inForce(matter.gate(), matter.date(), known)
                    .map(laws -> new Made(decision, laws)));
      }

      @Override
      public OptionalLong record(Decision decision, byte[] file) {
        return memory.acts().decided(caller, decision, file).stream()
            .mapToLong(Remembering.Remembered::leaf)
            .findFirst();
      }
    };
  }

  @Override
  public Map<Operation, Handler> handlers() {
    Map<Operation, Handler> handlers = new EnumMap<>(Operation.class);
    others.forEach(each -> handlers.putAll(each.handlers()));
    handlers.put(
        Operation.ASSET,
        asked -> Assets.find(asked.variable("asset")).orElseGet(() -> show(asked)));
    handlers.put(Operation.ASK_PAGE, this::show);
    handlers.put(Operation.ASK_FORM, this::taken);
    handlers.put(Operation.PARTIES_PAGE, this::show);
    for (Operation page :
        List.of(
            Operation.CASES_PAGE,
            Operation.DESK_PAGE,
            Operation.OVERSIGHT_PAGE,
            Operation.DRAFTS_PAGE,
            Operation.OWNERS_PAGE,
            Operation.PATTERNS_PAGE,
            Operation.TABLES_PAGE,
            Operation.LEDGER_PAGE)) {
      handlers.put(page, this::show);
    }
    for (Operation form :
        List.of(
            Operation.PARTIES_FORM,
            Operation.TABLES_FORM,
            Operation.LEDGER_FORM,
            Operation.CASES_FORM,
            Operation.DRAFTS_FORM,
            Operation.OWNERS_FORM,
            Operation.DESK_FORM,
            Operation.LAW_FORM)) {
      handlers.put(form, this::taken);
    }
    handlers.put(Operation.PROOF_FILE, this::proof);
    handlers.put(Operation.LAW_PAGE, this::law);
    return handlers;
  }

  /** A form of this session; of another, nothing is done. */
  private Reply taken(Asked asked) {
    return visitors.isOurs(asked) ? show(asked) : Visitors.elsewhere("/enter");
  }

  private Reply proof(Asked asked) {
    String leaf = asked.variable("leaf");
    return Optional.of(leaf)
        .filter(given -> given.matches("\\d{1,18}"))
        .flatMap(given -> memory.log().proof(Long.parseLong(given)))
        .<Reply>map(proof ->
            Reply.text(proof)
                .with(
                    "Content-Disposition", "attachment; filename=\"act-" + leaf + ".tlog-proof\""))
        .orElseGet(() -> show(asked));
  }

  private Reply show(Asked asked) {
    return switch (desk(asked.caller()).answer(visitors.of(asked))) {
      case Answered.Page(int status, String html) -> Visitors.page(status, html);
      case Answered.Download(String type, String name, String content) ->
          Reply.of(200, type, content)
              .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
      case Answered.Attached(Sent file) ->
          new Reply.Whole(
                  200, "application/octet-stream", Bytes.of(file.content()), new TreeMap<>())
              .with("Content-Disposition", attachment(file.name()));
      case Answered.Elsewhere(String path) -> Visitors.elsewhere(path);
    };
  }

  /** A name in any script (RFC 6266). */
  private static String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  private Reply law(Asked asked) {
    String path = asked.variable("page").replaceFirst("^/", "");
    if (path.isEmpty()) {
      return Visitors.elsewhere("/law/on");
    }
    return law.find(path, visitors.language(asked)).orElseGet(() -> show(asked));
  }
}
