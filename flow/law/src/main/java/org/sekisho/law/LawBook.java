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
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
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
  private final Map<Key, PreparedLaw> prepared = new ConcurrentHashMap<>();

  public LawBook(SortedMap<String, Gate> gates, SortedMap<String, Regime> regimes) {
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
                .map(regimes -> new LawBook(gates, regimes)));
  }

  public SortedMap<String, Gate> gates() {
    return gates;
  }

  public SortedMap<String, Regime> regimes() {
    return regimes;
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

  private Optional<Checked<PreparedLaw>> inForce(Regime regime, LocalDate day, LocalDate known) {
    return LawInForce.on(regime, day, known).map(checked -> checked.map(law -> keep(law, known)));
  }

  private PreparedLaw keep(LawInForce law, LocalDate known) {
    return prepared.computeIfAbsent(
        new Key(law.regime().id(), law.days(), known), unseen -> new PreparedLaw(law));
  }
}
