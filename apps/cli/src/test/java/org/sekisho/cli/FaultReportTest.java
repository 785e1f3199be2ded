package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultReportTest {

  private final StringWriter err = new StringWriter();
  private final Terminal terminal = SpokenTo.terminal(new StringWriter(), err, Language.EN);

  @Command(name = "sekisho")
  static final class Faulty implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("secret detail");
    }
  }

  @Test
  void aFaultShowsACodeAndAFileButNoTrace() throws IOException {
    int exit = Sekisho.prepared(new CommandLine(new Faulty()), terminal).execute();
    assertThat(exit).isEqualTo(1);
    assertThat(err.toString()).startsWith("[internal.fault]").doesNotContain("secret", "\tat ");
    assertThat(err.toString().lines()).hasSize(2);
    Path log = logFile();
    assertThat(log).content().contains("secret detail", "\tat ", "Java ");
    Files.delete(log);
  }

  private Path logFile() {
    String line = err.toString().lines().toList().get(1);
    return Path.of(line.replaceFirst("^details: ", "").replaceFirst(" \\(.*$", ""));
  }
}
