package org.sekisho.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.documents.Folder;
import org.sekisho.law.condition.ExpressionMemory;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.Slices;
import org.sekisho.law.pack.CalendarReader;
import org.sekisho.law.pack.CaseReader;
import org.sekisho.law.pack.ExpectedAct;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problem;

/** All gates and regimes that were read, and the law in force for acts of a day. */
public final class LawBook {

  private record Key(String regime, Period days, LocalDate known) {}

  private final SortedMap<String, Gate> gates;
  private final SortedMap<String, Regime> regimes;
  private final Map<String, Folder> folders;
  private final Map<String, List<Period>> slices = new ConcurrentHashMap<>();
  private final Map<Key, Optional<Checked<PreparedLaw>>> prepared = new ConcurrentHashMap<>();

  private LawBook(
      SortedMap<String, Gate> gates,
      SortedMap<String, Regime> regimes,
      Map<String, Folder> folders) {
    this.folders = Map.copyOf(folders);
    this.gates = Collections.unmodifiableSortedMap(gates);
    this.regimes = Collections.unmodifiableSortedMap(regimes);
  }

  /** Reads gates and regimes, or tells every problem of all of them. */
  public static Checked<LawBook> read(
      SortedMap<String, Folder> gateFolders, SortedMap<String, Folder> regimeFolders) {
    return read(gateFolders, regimeFolders, ExpressionMemory.none());
  }

  /** Reads gates and regimes whose condition texts may have been read before. */
  public static Checked<LawBook> read(
      SortedMap<String, Folder> gateFolders,
      SortedMap<String, Folder> regimeFolders,
      ExpressionMemory memory) {
    return GateReader.readAll(gateFolders)
        .then(gates ->
            RegimeReader.readAll(regimeFolders, gates, memory)
                .map(regimes -> new LawBook(gates, regimes, regimeFolders)));
  }

  public SortedMap<String, Gate> gates() {
    return gates;
  }

  public SortedMap<String, Regime> regimes() {
    return regimes;
  }

  /**
   * The day of the newest record in the book: all that is known here. Decisions that name no other
   * day use it, so that they depend on the book and not on a clock.
   */
  public LocalDate newestRecord() {
    return regimes.values().stream()
        .flatMap(regime -> regime.rules().stream())
        .flatMap(Rule::withExceptions)
        .map(Rule::recorded)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /** The files of a regime of this book, as they were read. */
  public Folder folder(Regime regime) {
    return Optional.ofNullable(folders.get(regime.id())).orElseThrow();
  }

  /** The worked cases of a regime of this book, read when they are asked for. */
  public Checked<List<WorkedCase>> cases(Regime regime) {
    return Optional.ofNullable(folders.get(regime.id()))
        .map(folder -> CaseReader.read(folder, regime))
        .orElseGet(() -> new Checked.Sound<>(List.of()));
  }

  /** The acts that a regime of this book expects, read when they are asked for. */
  public Checked<List<ExpectedAct>> expected(Regime regime) {
    return Optional.ofNullable(folders.get(regime.id()))
        .map(folder -> CalendarReader.read(folder, regime))
        .orElseGet(() -> new Checked.Sound<>(List.of()));
  }

  /** The law of every regime of a gate that reaches an act of this day, by regime id. */
  public Checked<List<PreparedLaw>> inForce(Gate gate, LocalDate day, LocalDate known) {
    List<PreparedLaw> laws = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes.values()) {
      if (regime.gate().id().equals(gate.id())) {
        inForce(regime, day, known)
            .ifPresent(law -> {
              switch (law) {
                case Checked.Sound<PreparedLaw>(PreparedLaw sound) -> laws.add(sound);
                case Checked.Broken<PreparedLaw>(List<Problem> found) -> problems.addAll(found);
              }
            });
      }
    }
    return problems.isEmpty() ? new Checked.Sound<>(laws) : new Checked.Broken<>(problems);
  }

  /** The law of one regime for an act of this day; empty where the regime does not reach it. */
  public Optional<Checked<PreparedLaw>> inForce(Regime regime, LocalDate day, LocalDate known) {
    for (Period slice : slices.computeIfAbsent(regime.id(), unseen -> Slices.of(regime))) {
      if (slice.contains(day)) {
        return prepared(regime, slice, known);
      }
    }
    return Optional.empty();
  }

  private Optional<Checked<PreparedLaw>> prepared(Regime regime, Period slice, LocalDate known) {
    return prepared.computeIfAbsent(
        new Key(regime.id(), slice, known),
        unseen ->
            Optional.of(LawInForce.in(regime, slice, known).map(PreparedLaw::new))
                .filter(LawBook::isRecorded));
  }

  /** Whether anything of the regime was recorded here by then. */
  private static boolean isRecorded(Checked<PreparedLaw> law) {
    return !(law instanceof Checked.Sound<PreparedLaw>(PreparedLaw sound))
        || sound.law().questions().stream().anyMatch(question -> !question.leaves().isEmpty());
  }
}
