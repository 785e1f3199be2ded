package org.sekisho.cli.hits;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.lists.LoadedLists;
import org.sekisho.documents.Brief;
import org.sekisho.screening.decided.DecisionFile;
import org.sekisho.screening.decided.HitDecision;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Screener;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records whether a hit is the party asked about, for the entry as it stands in the list. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private AskedParty asked = new AskedParty();

  @Option(names = "--list", paramLabel = "ID[=FILE]", required = true, descriptionKey = "list")
  private String list = "";

  @Option(names = "--entry", paramLabel = "ENTRY", required = true, descriptionKey = "entry")
  private String entry = "";

  @Option(
      names = "--verdict",
      paramLabel = "same|not_the_same",
      required = true,
      descriptionKey = "verdict")
  private HitDecision.Verdict verdict = HitDecision.Verdict.SAME;

  @Option(names = "--because", paramLabel = "REASON", required = true, descriptionKey = "because")
  private String reason = "";

  @Option(names = "--officer", paramLabel = "WHO", required = true, descriptionKey = "officer")
  private String officer = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate day = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--hit-decisions",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "hit-decisions")
  private Path file = Path.of("");

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checked<HitDecision> kept =
        LoadedLists.open(List.of(list), Optional.empty(), Optional.empty())
            .then(this::hit)
            .map(this::decision)
            .then(this::keep);
    return switch (kept) {
      case Checked.Sound<HitDecision>(HitDecision decision) -> {
        terminal.note(Text.of("kept in " + file + " for the entry as it stands", file + "に記録しました"));
        yield ExitCode.DONE.number();
      }
      case Checked.Broken<HitDecision>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  /** Only what came up as a hit can be decided, so that no mistyped name or number is. */
  private Checked<Party> hit(LoadedLists loaded) {
    List<Hit> hits = new Screener(loaded.lists(), Band.WEAK.least()).screen(asked.question());
    return hits.stream()
        .map(Hit::party)
        .filter(party -> party.partyId().equals(entry))
        .findFirst()
        .<Checked<Party>>map(Checked.Sound::new)
        .orElseGet(() -> new Checked.Broken<>(List.of(noSuchHit(hits))));
  }

  private Problem noSuchHit(List<Hit> hits) {
    String there =
        hits.stream()
            .map(hit -> "`" + hit.party().partyId() + "`")
            .collect(Collectors.joining(", "));
    String name = Brief.of(asked.question().name());
    return new Problem(
        "hits.entry",
        Place.file("--entry"),
        Text.of(
            "entry `" + Brief.of(entry) + "` is no hit for `" + name + "`",
            "`" + Brief.of(entry) + "`は`" + name + "`に対する一致ではありません"),
        there.isEmpty()
            ? Text.of("there are no hits on this list", "この名簿に一致はありません")
            : Text.of("the hits are " + there, "一致は次のとおりです：" + there));
  }

  private HitDecision decision(Party listed) {
    return new HitDecision(
        asked.id(),
        asked.question().contentHash(),
        listed.listId(),
        listed.partyId(),
        listed.contentHash(),
        verdict,
        officer,
        day,
        reason);
  }

  private Checked<HitDecision> keep(HitDecision decision) {
    DecisionFile decisions = new DecisionFile(file);
    return decisions.read().then(readable -> append(decisions, decision));
  }

  private Checked<HitDecision> append(DecisionFile decisions, HitDecision decision) {
    try {
      decisions.append(decision);
      return new Checked.Sound<>(decision);
    } catch (IOException unwritable) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "hits.file.unwritable",
                  Place.file(file.toString()),
                  Text.of("the decision cannot be kept here", "判断を記録できません"),
                  Text.of("name another file", "別のファイルを指定してください"))));
    }
  }
}
