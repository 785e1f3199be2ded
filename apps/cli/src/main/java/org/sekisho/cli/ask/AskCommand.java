package org.sekisho.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.print.DecisionText;
import org.sekisho.documents.Nearest;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks only what can still change the answer, then decides and saves the matter. */
@Command(name = "ask")
public final class AskCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final BufferedReader answers;

  @Parameters(paramLabel = "GATE", descriptionKey = "gate")
  private String gateName = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate day = LocalDate.now(ZoneOffset.UTC);

  @Option(names = "--resume", paramLabel = "MATTER.yaml", descriptionKey = "resume")
  private @Nullable Path resumed;

  @Option(names = "--out", paramLabel = "MATTER.yaml", descriptionKey = "out")
  private Path out = Path.of("matter.yaml");

  @Mixin private Shelves shelves = new Shelves();

  public AskCommand(Terminal terminal) {
    this.terminal = terminal;
    this.answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  @Override
  public Integer call() {
    return switch (shelves.open().then(this::interview)) {
      case Checked.Sound<Decision>(Decision decision) -> print(decision).number();
      case Checked.Broken<Decision>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private Checked<Decision> interview(LawBook book) {
    return begin(book)
        .then(matter -> {
          Checked<Decision> decision = new Interview(terminal, answers, book).of(matter);
          return decision.map(this::save);
        });
  }

  private Checked<Matter> begin(LawBook book) {
    if (resumed != null) {
      Path file = resumed;
      return GivenFile.read(file)
          .then(content -> MatterReader.read(book.gates(), file.toString(), content));
    }
    return Optional.ofNullable(book.gates().get(gateName))
        .<Checked<Matter>>map(gate -> new Checked.Sound<>(unasked(gate)))
        .orElseGet(() -> new Checked.Broken<>(List.of(unknownGate(book))));
  }

  private Matter unasked(Gate gate) {
    return Matter.unasked(gate, gate.title(), day);
  }

  private Problem unknownGate(LawBook book) {
    String all = String.join(", ", book.gates().keySet());
    return new Problem(
        "matter.gate.unknown",
        Place.file("sekisho ask"),
        Text.of("there is no gate `" + gateName + "`", "ゲート`" + gateName + "`はありません"),
        Nearest.to(gateName, book.gates().keySet())
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("the gates are: " + all, "使えるゲート：" + all)));
  }

  /** Saves by a rename, so that an interrupted run leaves the old file whole. */
  private Decision save(Decision decision) {
    try {
      Path fresh = out.resolveSibling(out.getFileName() + ".new");
      Files.writeString(fresh, MatterWriter.write(decision.matter()));
      Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return decision;
  }

  private ExitCode print(Decision decision) {
    terminal.out().println();
    terminal.out().print(DecisionText.of(decision, terminal.language(), terminal.width()));
    terminal.note(Text.of("the matter is saved in " + out, "案件を" + out + "に保存しました"));
    return decision.verdict() instanceof Verdict.Decided ? ExitCode.DONE : ExitCode.UNDECIDED;
  }
}
