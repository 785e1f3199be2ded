package org.sekisho.cli.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.ShareText;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.report.WhatIf;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho own whatif}: which verdicts change when a party buys more of a company. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--holder", paramLabel = "PARTY", required = true, descriptionKey = "holder")
  private String holder = "";

  @Option(names = "--company", paramLabel = "PARTY", required = true, descriptionKey = "company")
  private String company = "";

  @Option(names = "--buys", paramLabel = "PERCENT", required = true, descriptionKey = "buys")
  private String buys = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  WhatIfCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> problems =
        switch (HoldingsInput.read(file, HoldingsCsv::read)) {
          case Checked.Sound<HoldingsCsv.Read>(HoldingsCsv.Read read) -> answer(read);
          case Checked.Broken<HoldingsCsv.Read>(List<Problem> broken) -> broken;
        };
    return problems.isEmpty()
        ? ExitCode.DONE.number()
        : new ProblemPrinter(terminal).refuse(problems).number();
  }

  private List<Problem> answer(HoldingsCsv.Read read) {
    List<Problem> problems = new ArrayList<>();
    Share more = share(problems);
    OptionalInt target = read.holdings().parties().find(company);
    if (target.isEmpty()) {
      problems.add(HoldingsInput.unknownParty(file, company));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    int buyer = read.holdings().parties().number(holder);
    Graph votes = read.holdings().on(on, Measure.VOTES);
    Graph capital = read.holdings().on(on, Measure.CAPITAL);
    new HoldingsInput(terminal).note(read, votes);
    Share before = votes.share(buyer, target.orElseThrow());
    if (before.least() + (long) more.least() > Share.WHOLE) {
      return List.of(tooMuch());
    }
    WhatIf whatIf = new WhatIf(votes, capital);
    print(whatIf, whatIf.set(buyer, target.orElseThrow(), sum(before, more)));
    return List.of();
  }

  private void print(WhatIf whatIf, List<WhatIf.Changed> changes) {
    try {
      whatIf.write(changes, terminal.out());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Share sum(Share before, Share more) {
    long most = Math.min(Share.WHOLE, before.most() + (long) more.most());
    return new Share(before.least() + more.least(), (int) most);
  }

  private Share share(List<Problem> problems) {
    return switch (ShareText.of(buys)) {
      case ShareText.Read(Share share) -> share;
      case ShareText.Refused(ShareText.Fault fault) -> {
        problems.add(
            new Problem(
                "own.buys.unreadable",
                Place.file("--buys"),
                Text.of(
                    "`" + Brief.of(buys) + "` is not a percentage",
                    "`" + Brief.of(buys) + "`は百分率として読めません"),
                Text.of("write a number such as 3", "3のような数を書いてください")));
        yield Share.UNKNOWN;
      }
    };
  }

  private Problem tooMuch() {
    return new Problem(
        "own.buys.over",
        Place.file("--buys"),
        Text.of(
            "with `" + Brief.of(buys) + "` more the holder has more than the whole company",
            "`" + Brief.of(buys) + "`を加えると会社の全部を超えます"),
        Text.of("write a smaller number", "小さい数を書いてください"));
  }
}
