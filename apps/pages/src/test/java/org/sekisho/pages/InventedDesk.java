package org.sekisho.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sekisho.accounts.Duty;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.documents.Shelf;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.pages.ask.AskDesk;
import org.sekisho.pages.ask.DraftRoom;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.exchange.Searching;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Theme;
import org.sekisho.pages.law.LawRoom;
import org.sekisho.pages.ledger.LedgerRoom;
import org.sekisho.pages.parties.PartiesRoom;
import org.sekisho.pages.tables.TableRoom;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;

/** A desk over the law that ships, with one invented party on an invented list. */
final class InventedDesk {

  /** Who holds whom, all invented. */
  static final String HOLDINGS =
      """
      holder,company,percent
      fund-a,holding,60
      fund-b,holding,25
      founder,holding,15
      holding,chip-maker,51
      bank,chip-maker,20
      chip-maker,plant,100
      chip-maker,design-house,33.4
      holding,design-house,10
      """;

  private static final Path ROOT = Path.of(System.getProperty("sekisho.root", "../.."));
  private static final Set<Duty> DUTIES =
      Set.of(Duty.ASK, Duty.SCREEN, Duty.OWN, Duty.READ_LAW, Duty.DRAFT_LAW);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();
  private static final Searching LIST =
      new Searching() {
        private final Screener screener =
            new Screener(
                ScreenedLists.of(
                    List.of(),
                    List.of(
                        new PartyDraft("invented-list", Place.file("invented"))
                            .id("7")
                            .kind(PartyKind.PERSON)
                            .name("ODVERN, Gregor", NameKind.PRIMARY)
                            .party())),
                500);

        @Override
        public List<String> lists() {
          return List.of("invented-list");
        }

        @Override
        public List<Hit> search(String name) {
          return screener.screen(Question.of(name));
        }
      };
  private static final Deciding DECIDING =
      new Deciding() {
        @Override
        public Checked<Made> decide(Matter matter) {
          LocalDate known = BOOK.newestRecord();
          return BOOK.inForce(matter.gate(), matter.date(), known)
              .map(laws -> new Made(Decider.decide(matter, Facts.of(matter), laws, known), laws));
        }

        @Override
        public OptionalLong record(Decision decision, byte[] file) {
          return OptionalLong.of(7);
        }
      };
  private static final PlainNotebook NOTEBOOK = new PlainNotebook();
  private static final PlainDrafts DRAFTS = new PlainDrafts();
  private static final Desk DESK =
      new Desk(
          List.of(
              new AskDesk(BOOK, DECIDING, Optional.empty(), Optional.of(DRAFTS)),
              new DraftRoom(BOOK, DRAFTS),
              new PartiesRoom(LIST, Optional.of(new InventedParties(LIST)), NOTEBOOK),
              new LawRoom(BOOK, NOTEBOOK),
              new LedgerRoom(InventedLedger.READING),
              new TableRoom(BOOK, new InventedTables())));

  private InventedDesk() {}

  static Answered ask(String path, Language language, Theme theme, Map<String, String> fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    fields.forEach((name, value) -> sent.put(name, List.of(value)));
    return DESK.answer(with(path, sent, Map.of(), language, theme));
  }

  /** Asks with a file. */
  static Answered send(String path, Map<String, String> fields, String field, String file) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    fields.forEach((name, value) -> sent.put(name, List.of(value)));
    Sent table = new Sent("file", file.getBytes(StandardCharsets.UTF_8));
    return DESK.answer(with(path, sent, Map.of(field, table), Language.EN, Theme.LIGHT));
  }

  private static Asked with(
      String path,
      Map<String, List<String>> fields,
      Map<String, Sent> files,
      Language language,
      Theme theme) {
    return new Asked(
        path,
        fields,
        files,
        new Appearance(language, theme, DUTIES),
        "officer-1",
        "office",
        "token",
        TODAY);
  }

  static Answered.Page page(
      String path, Language language, Theme theme, Map<String, String> fields) {
    return (Answered.Page) ask(path, language, theme, fields);
  }

  /** The fields of a form that tells a matter of a sample. */
  static Map<String, String> sample(String name) throws IOException {
    byte[] content = Files.readAllBytes(ROOT.resolve("samples").resolve(name + "/matter.yaml"));
    Matter matter = MatterReader.read(BOOK.gates(), name, content).orThrow();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", matter.date().toString());
    matter
        .answers()
        .forEach((id, answer) -> {
          FactDefinition fact = matter.gate().fact(id).orElseThrow();
          fields.put("a." + id, AnswerReader.write(fact, answer));
        });
    return fields;
  }
}
