package org.sekisho.pages.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.casework.reading.Precedents;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.casework.routing.FlagKind;
import org.sekisho.casework.routing.Unit;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** The cases of one who asks: what lies before them, what they may see of it and do in it. */
public interface Casework {

  /** In what capacity somebody can act, and for which unit. */
  record Seat(Capacity capacity, String unit) {

    /** In one word, for a form. */
    public String code() {
      return capacity.code() + "@" + unit;
    }
  }

  /**
   * Who asks.
   *
   * @param units for which they act; none for filers
   */
  record Worker(String person, String organisation, List<Seat> seats, List<Unit> units) {
    public Worker {
      seats = List.copyOf(seats);
      units = List.copyOf(units);
    }
  }

  /** Whose lines of a unit's queue are wanted. */
  enum Whose {
    UNIT,
    MINE,
    NOBODYS
  }

  /** A line of a queue with the clocks that run. */
  record Row(QueueEntry entry, List<ClockReading> clocks) {
    public Row {
      clocks = List.copyOf(clocks);
    }
  }

  /**
   * A page of a queue.
   *
   * @param next where the next page begins
   */
  record Page(List<Row> rows, Optional<String> next) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /** What waits for somebody: their opinion, or their countersign. */
  record Waiting(String caseId, Text title, Text what, Optional<LocalDate> due) {}

  /** What changed since they were here last. */
  record Changes(LocalDate since, List<CaseLine> lines) {
    public Changes {
      lines = List.copyOf(lines);
    }
  }

  /** Something with an id and a name. */
  record Named(String id, Text name) {}

  /**
   * A case as it is opened.
   *
   * @param clocks that have started, for both sides alike
   * @param requirements of its regime, in force today
   */
  record Opened(
      CaseView view,
      List<ClockReading> clocks,
      List<Precedents.Precedent> precedents,
      List<Requirement> requirements) {
    public Opened {
      clocks = List.copyOf(clocks);
      precedents = List.copyOf(precedents);
      requirements = List.copyOf(requirements);
    }
  }

  Worker worker();

  /** Where the office counts days. */
  ZoneId zone();

  /** The lines of a unit's queue, the most urgent first; empty for a unit that is not theirs. */
  Page queue(String unit, Whose whose, String after);

  List<Waiting> waiting();

  Changes changes();

  /** Cases within sight that bear every word. */
  List<CaseLine> search(String words);

  /** What their organisation filed, the newest first. */
  List<CaseLine> filed();

  /** A case within sight, seen from one side. */
  Optional<Opened> open(String caseId, CaseView.Side side);

  /** Does something, or tells everything that stands against it. */
  Checked<String> act(String caseId, Seat seat, Deed deed);

  /** Lays down a draft of a filing; its id. */
  Checked<String> draft(Filing filing);

  /** Keeps a file that came with a filing. */
  Attachment keep(Sent file, String kind);

  /** A file that hangs on a case within sight. */
  Optional<Sent> attached(String caseId, CaseView.Side side, String hash);

  /** What must be brought under a regime today. */
  List<Requirement> requirements(String gate, String regime);

  /** What a unit, an organisation or a person is called; the id where nothing is known. */
  Text name(String id);

  /** Those who can be given a case of a unit. */
  List<Named> colleagues(String unit);

  /** The units of the jurisdiction of a regime. */
  List<Named> units(String regime);

  List<FlagKind> flags(String regime);

  /** The periods that can be ordered in the place of others. */
  List<Named> changedPeriods(String regime);

  /** The title of a regime. */
  Text regime(String id);
}
