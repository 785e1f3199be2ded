package org.sekisho.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.casework.reading.Precedents;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.casework.reading.Traits;
import org.sekisho.casework.routing.FlagKind;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.server.access.Caller;
import org.sekisho.store.casework.CaseQueries;
import org.sekisho.store.casework.QueueCursor;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** The cases of one caller, from the store. */
public final class StoredCasework implements Casework {

  private static final int PAGE = 25;
  private static final int MOST = 50;
  private static final int ALIKE = 5;

  /** How many of the newest cases are looked through for those alike, and for what waits. */
  private static final int SCANNED = 1000;

  private final CaseOffice office;
  private final LawBook book;
  private final Names names;
  private final Worker worker;
  private final Sight sight;

  public StoredCasework(CaseOffice office, LawBook book, Caller caller) {
    Accounts accounts = office.office().accounts();
    this.office = office;
    this.book = book;
    this.names = new Names(accounts, office.jurisdictions());
    this.worker = new Seats(accounts, office.jurisdictions()).of(caller);
    this.sight = new Sight(office, caller, worker, office.reach(caller));
  }

  @Override
  public Worker worker() {
    return worker;
  }

  @Override
  public ZoneId zone() {
    return CaseOffice.ZONE;
  }

  @Override
  public Page queue(String unit, Whose whose, String after) {
    if (worker.units().stream().noneMatch(each -> each.id().equals(unit))) {
      return new Page(List.of(), Optional.empty());
    }
    CaseQueries.Wanted all = CaseQueries.Wanted.of(unit);
    CaseQueries.Wanted wanted =
        switch (whose) {
          case UNIT -> all;
          case MINE -> new CaseQueries.Wanted(unit, Optional.of(worker.person()), true);
          case NOBODYS -> new CaseQueries.Wanted(unit, Optional.of(""), true);
        };
    QueueCursor cursor = QueueCursor.read(after).orElse(QueueCursor.START);
    List<QueueEntry> found =
        office.cases().queries().queue(sight.reach(), wanted, cursor, PAGE + 1);
    List<QueueEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
    return new Page(
        shown.stream().map(this::row).toList(),
        found.size() > PAGE
            ? Optional.of(QueueCursor.behind(shown.getLast()).text())
            : Optional.empty());
  }

  private Row row(QueueEntry entry) {
    return new Row(
        entry,
        office
            .cases()
            .file(entry.caseId())
            .map(file -> office.clocks().readings(file, office.now()))
            .orElse(List.of()));
  }

  @Override
  public List<Waiting> waiting() {
    Awaited awaited = new Awaited(worker, office.today());
    return files()
        .filter(file -> file.stage().isOpen())
        .flatMap(f -> awaited.of(f).stream())
        .toList();
  }

  /** The newest cases within sight, as the office sees them. */
  private Stream<CaseFile> files() {
    return office.cases().queries().all(sight.reach(), SCANNED).stream()
        .flatMap(line -> office.cases().file(line.caseId()).stream())
        .filter(file -> sight.isOpenTo(file, CaseView.Side.OFFICE));
  }

  @Override
  public Changes changes() {
    Instant since = office.since(worker.person());
    return new Changes(
        LocalDate.ofInstant(since, zone()),
        files()
            .filter(file -> file.acts().getLast().at().isAfter(since))
            .filter(file -> !file.acts().getLast().person().equals(worker.person()))
            .map(CaseLine::of)
            .limit(MOST)
            .toList());
  }

  @Override
  public List<CaseLine> search(String words) {
    return office.cases().queries().search(sight.reach(), words, SCANNED).stream()
        .filter(line ->
            office
                .cases()
                .file(line.caseId())
                .filter(file -> sight.isOpenTo(file, CaseView.Side.OFFICE))
                .isPresent())
        .limit(MOST)
        .toList();
  }

  @Override
  public List<CaseLine> filed() {
    return office.cases().queries().filed(sight.reach(), worker.organisation(), SCANNED);
  }

  @Override
  public Optional<Opened> open(String caseId, CaseView.Side side) {
    return sight
        .view(caseId, side)
        .map(view ->
            new Opened(
                view,
                office.clocks().readings(view.file(), office.now()),
                side == CaseView.Side.OFFICE ? alike(view.file()) : List.of(),
                requirements(view.filing().gate(), view.filing().regime())));
  }

  private List<Precedents.Precedent> alike(CaseFile file) {
    List<Traits> visible = files().map(each -> Traits.of(each, sight.labels())).toList();
    return Precedents.among(visible).of(Traits.of(file, sight.labels()), ALIKE);
  }

  @Override
  public Checked<String> act(String caseId, Seat seat, Deed deed) {
    CaseView.Side side =
        seat.capacity() == Capacity.FILER ? CaseView.Side.FILER : CaseView.Side.OFFICE;
    if (!worker.seats().contains(seat) || sight.view(caseId, side).isEmpty()) {
      return new Checked.Broken<>(List.of(CaseProblems.missing(caseId)));
    }
    return office
        .act(caseId, actor(seat), deed)
        .orElseGet(() -> new Checked.Broken<>(List.of(CaseProblems.missing(caseId))))
        .map(CaseFile::id);
  }

  private Actor actor(Seat seat) {
    return Actor.of(worker.person(), worker.organisation(), seat.unit(), seat.capacity());
  }

  @Override
  public Checked<String> draft(Filing filing) {
    return worker.seats().stream()
        .filter(seat -> seat.capacity() == Capacity.FILER)
        .findFirst()
        .map(seat -> office.open(new FilingDeed.Drafted(filing), actor(seat)).map(CaseFile::id))
        .orElseGet(() -> new Checked.Broken<>(List.of(CaseProblems.noFiler())));
  }

  @Override
  public Attachment keep(Sent file, String kind) {
    return new Attachments(office).keep(worker.person(), file, kind);
  }

  @Override
  public Optional<Sent> attached(String caseId, CaseView.Side side, String hash) {
    return sight
        .view(caseId, side)
        .flatMap(view -> new Attachments(office).find(sight, view, hash));
  }

  @Override
  public List<Requirement> requirements(String gate, String regime) {
    return office.jurisdictions().requirements(gate, regime, office.today());
  }

  @Override
  public Text name(String id) {
    return names.of(id);
  }

  @Override
  public List<Named> colleagues(String unit) {
    return names.colleagues(worker.organisation(), unit);
  }

  @Override
  public List<Named> units(String regime) {
    return office.jurisdictions().of(regime).stream()
        .flatMap(routing -> routing.units())
        .filter(unit -> unit.inForce().contains(office.today()))
        .map(unit -> new Named(unit.id(), unit.title()))
        .toList();
  }

  @Override
  public List<FlagKind> flags(String regime) {
    return office.jurisdictions().of(regime).stream()
        .flatMap(routing -> routing.flags().values().stream())
        .toList();
  }

  @Override
  public List<Named> changedPeriods(String regime) {
    return office.clocks().replacing(regime).stream()
        .map(clock -> new Named(clock.id(), clock.title()))
        .toList();
  }

  @Override
  public Text regime(String id) {
    return Optional.ofNullable(book.regimes().get(id))
        .map(Regime::title)
        .orElseGet(() -> Text.same(id));
  }
}
