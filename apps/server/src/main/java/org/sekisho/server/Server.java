package org.sekisho.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.desk.law.LawShelves;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.Operation;
import org.sekisho.server.access.Sessions;
import org.sekisho.server.access.ShortSessions;
import org.sekisho.server.accounts.ActHandlers;
import org.sekisho.server.accounts.OwnAccountHandlers;
import org.sekisho.server.accounts.PeopleHandlers;
import org.sekisho.server.casework.CaseOffice;
import org.sekisho.server.decide.Basis;
import org.sekisho.server.decide.DecideHandlers;
import org.sekisho.server.decide.DecisionHandlers;
import org.sekisho.server.decide.LinesHandler;
import org.sekisho.server.decide.MatterHandlers;
import org.sekisho.server.decide.Remembering;
import org.sekisho.server.gatehouse.Figures;
import org.sekisho.server.gatehouse.Gatehouse;
import org.sekisho.server.gatehouse.Hosts;
import org.sekisho.server.gatehouse.Rates;
import org.sekisho.server.gatehouse.RequestLog;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.jobs.JobBoard;
import org.sekisho.server.kept.InMemory;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.law.GateHandlers;
import org.sekisho.server.law.Law;
import org.sekisho.server.law.LawHandlers;
import org.sekisho.server.law.LawSearch;
import org.sekisho.server.ledger.LedgerHandlers;
import org.sekisho.server.ledger.LedgerPages;
import org.sekisho.server.lists.ListHandlers;
import org.sekisho.server.mcp.ProtocolServlet;
import org.sekisho.server.office.AccountCallers;
import org.sekisho.server.office.Office;
import org.sekisho.server.office.RecordedDecisions;
import org.sekisho.server.office.RecordedPages;
import org.sekisho.server.office.StoredHoldings;
import org.sekisho.server.office.StoredMatters;
import org.sekisho.server.office.StoredSessions;
import org.sekisho.server.openapi.DescriptionHandlers;
import org.sekisho.server.own.HeldRegister;
import org.sekisho.server.own.OwnHandlers;
import org.sekisho.server.pages.PageHandlers;
import org.sekisho.server.parties.PartyHandlers;
import org.sekisho.server.reconcile.ReconcileHandlers;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.screen.ScreenHandlers;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.yente.AlgorithmsHandler;
import org.sekisho.server.yente.MatchHandler;
import org.sekisho.server.yente.SearchHandler;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The server, from start to stop. */
public final class Server implements AutoCloseable {

  private static final int MOST_MATTERS = 100_000;
  private static final int MOST_REGISTERS = 100;
  private static final int MOST_JOBS = 1000;

  private final ServletWebServerApplicationContext context;
  private final ProtocolServlet protocol;
  private final Runnable jobs;
  private final Traces traces;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Server(
      ServletWebServerApplicationContext context,
      ProtocolServlet protocol,
      Runnable jobs,
      Traces traces) {
    this.context = context;
    this.protocol = protocol;
    this.jobs = jobs;
    this.traces = traces;
  }

  /**
   * What the outside gives a server: who may call, the time, and where its log goes.
   *
   * @param office where it remembers; without one it forgets everything when it stops
   */
  public record Surroundings(
      Callers callers, Clock clock, Consumer<String> log, Traces traces, Optional<Office> office) {}

  /** Reads the law and the lists, and listens; or tells every problem of both. */
  public static Checked<Server> start(Settings settings, Surroundings around) {
    Checked<LawBook> book = LawShelves.open(settings.gates(), settings.regimes());
    Checked<ListsAtHand> lists = ListsAtHand.open(settings.lists());
    return switch (book) {
      case Checked.Sound<LawBook>(LawBook law) ->
          lists.map(opened -> start(settings, around, Law.of(law), opened));
      case Checked.Broken<LawBook> broken -> {
        List<Problem> all = new ArrayList<>(broken.problems());
        all.addAll(lists.problems());
        yield new Checked.Broken<>(all);
      }
    };
  }

  private static Server start(Settings settings, Surroundings around, Law law, ListsAtHand lists) {
    RequestLog log = new RequestLog(around.log());
    Figures figures = new Figures();
    Basis basis = new Basis(law, lists, registers(around));
    PageHandlers.Entrance entrance = entrance(settings, around);
    Gatehouse gatehouse =
        new Gatehouse(
            entrance.callers(),
            entrance.sessions(),
            Hosts.with(settings.listening().hosts()),
            new Gatehouse.Watch(
                new Rates(settings.perSecond(), System::nanoTime),
                figures,
                around.traces(),
                log,
                around.clock()));
    JobBoard jobs =
        new JobBoard(
            new InMemory<>(MOST_JOBS),
            fault -> log.fault(around.clock().instant(), Operation.DECIDE_LINES, fault, ""));
    ProtocolServlet protocol = new ProtocolServlet(basis, "0.1.0");
    List<Handlers> handlers = new ArrayList<>(handlers(settings, around, basis, jobs, figures));
    handlers.add(new OwnAccountHandlers(entrance.accounts()));
    handlers.add(new PeopleHandlers(entrance.accounts()));
    handlers.add(new ActHandlers(entrance.accounts()));
    handlers.add(
        new PageHandlers(
            basis,
            new PageHandlers.Memory(
                memory(around),
                ledger(around),
                new LinesHandler(basis, new InMemory<>(MOST_MATTERS), jobs),
                around.office().map(Office::registry)),
            entrance,
            around.office().map(office -> new CaseOffice(office, law.book(), around.clock())),
            around.clock()));
    Routes routes = new Routes(handlers, new Etags(law.hash()));
    return new Server(
        Container.start(settings.listening(), gatehouse, routes, protocol),
        protocol,
        () -> jobs.stop(settings.listening().patience()),
        around.traces());
  }

  private static PageHandlers.Entrance entrance(Settings settings, Surroundings around) {
    Optional<Accounts> accounts = around.office().map(Office::accounts);
    Sessions forgotten =
        new ShortSessions(
            around.clock(), settings.sessions().idle(), settings.sessions().longest());
    return new PageHandlers.Entrance(
        accounts
            .<Callers>map(known -> new AccountCallers(known, around.callers()))
            .orElse(around.callers()),
        accounts.<Sessions>map(known -> new StoredSessions(known, forgotten)).orElse(forgotten),
        accounts);
  }

  private static List<Handlers> handlers(
      Settings settings, Surroundings around, Basis basis, JobBoard jobs, Figures figures) {
    Clock clock = around.clock();
    Kept<Matter> matters =
        around
            .office()
            .<Kept<Matter>>map(
                office -> new StoredMatters(office.registry(), basis.law().book(), clock))
            .orElseGet(() -> new InMemory<>(MOST_MATTERS));
    ListsAtHand lists = basis.lists();
    return List.of(
        new SystemHandlers(),
        figures,
        new DescriptionHandlers(),
        new GateHandlers(basis.law()),
        new LawHandlers(basis.law(), clock),
        new LawSearch(basis.law()),
        new MatterHandlers(basis, matters),
        new DecideHandlers(basis, matters, memory(around)),
        new DecisionHandlers(memory(around)),
        new LinesHandler(basis, matters, jobs),
        jobs,
        new ScreenHandlers(lists, clock),
        new PartyHandlers(around.office().map(Office::registry), clock),
        new OwnHandlers(basis.registers(), clock),
        new ListHandlers(settings.home(), lists, clock),
        new LedgerHandlers(ledger(around)),
        new MatchHandler(lists),
        new SearchHandler(lists),
        new AlgorithmsHandler(lists),
        new ReconcileHandlers(lists));
  }

  private static Kept<HeldRegister> registers(Surroundings around) {
    return around
        .office()
        .<Kept<HeldRegister>>map(office -> new StoredHoldings(office.registry(), around.clock()))
        .orElseGet(() -> new InMemory<>(MOST_REGISTERS));
  }

  private static Remembering memory(Surroundings around) {
    return around
        .office()
        .<Remembering>map(office -> new RecordedDecisions(office.registry(), around.clock()))
        .orElse(Remembering.NONE);
  }

  private static LedgerPages ledger(Surroundings around) {
    return around
        .office()
        .<LedgerPages>map(office -> new RecordedPages(office.recorder(), office.keys()))
        .orElse(LedgerPages.NONE);
  }

  /** Where it listens. */
  public int port() {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /** Returns when the server has stopped. */
  public void await() throws InterruptedException {
    stopped.await();
  }

  /** Takes no more requests, ends those and the jobs under way in bounded time, and stops. */
  @Override
  public void close() {
    context.close();
    jobs.run();
    protocol.close();
    traces.close();
    stopped.countDown();
  }
}
