package org.sekisho.cli.lists;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListFolder;
import org.sekisho.screening.lists.ListRequest;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.ListUpdate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a list of one's own by its folder, or a version of a known list from files at hand. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FOLDER|ID=FILE", descriptionKey = "addition")
  private List<String> additions = new ArrayList<>();

  @Option(names = "--valid-from", paramLabel = "DATE", descriptionKey = "validFrom")
  private @Nullable LocalDate validFrom;

  @Mixin private ListHome home = new ListHome();

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(terminal, this::addAll);
  }

  private Checked<ExitCode> addAll(ListCatalogue catalogue, ListStore store) {
    ExitCode worst = ExitCode.DONE;
    for (String addition : additions) {
      Checked<ExitCode> done =
          addition.contains("=") ? version(catalogue, store, addition) : folder(addition);
      if (done instanceof Checked.Sound<ExitCode>(ExitCode code)) {
        worst = code == ExitCode.DONE ? worst : code;
      } else {
        return done;
      }
    }
    return new Checked.Sound<>(worst);
  }

  private Checked<ExitCode> folder(String addition) {
    Path path = Path.of(addition);
    if (!ListFolder.isDefinition(path)) {
      return new Checked.Broken<>(List.of(neither(addition)));
    }
    return ListFolder.adopt(path, home.home()).map(this::adopted);
  }

  private ExitCode adopted(ListDefinition list) {
    terminal.say(
        Text.of(
            list.id() + ": added to your lists (" + list.title().en() + ")",
            list.id() + "：自分の名簿に追加しました（" + list.title().ja() + "）"));
    return ExitCode.DONE;
  }

  private Checked<ExitCode> version(ListCatalogue catalogue, ListStore store, String addition) {
    ListRequest request = ListRequest.parse(addition);
    Instant now = Instant.now();
    LocalDate from =
        Optional.ofNullable(validFrom).orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    return catalogue
        .find(request.listId())
        .map(list ->
            new ListUpdate(store).take(list, request.local().orElse(Path.of("")), from, now))
        .map(result -> new UpdatePrinter(terminal).print(result));
  }

  private static Problem neither(String addition) {
    return new Problem(
        "screening.list.addition",
        Place.file("sekisho lists add"),
        Text.of(
            "`" + addition + "` is neither a folder with a list.yaml nor `ID=FILE`",
            "`" + addition + "`はlist.yamlのあるフォルダでも`ID=ファイル`でもありません"),
        Text.of("see `sekisho lists add --help`", "`sekisho lists add --help`をご覧ください"));
  }
}
