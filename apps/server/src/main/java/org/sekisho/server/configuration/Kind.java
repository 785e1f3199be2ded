package org.sekisho.server.configuration;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.documents.YesNo;
import org.sekisho.terms.Text;

/** What may be written for a key. */
sealed interface Kind {

  /** What should stand there, for people. */
  Text expected();

  /** Whether this can stand there. */
  boolean accepts(String written);

  /** Whether several may stand there. */
  default boolean isList() {
    return false;
  }

  /** A whole number from one to the other. */
  record Count(int least, int most) implements Kind {
    @Override
    public Text expected() {
      return Text.of(least + " to " + most, least + "～" + most + "の整数");
    }

    @Override
    public boolean accepts(String written) {
      return written.matches("\\d{1,9}")
          && Integer.parseInt(written) >= least
          && Integer.parseInt(written) <= most;
    }
  }

  /** Yes or no. */
  record Truth() implements Kind {
    @Override
    public Text expected() {
      return Text.of("yes or no", "yes又はno");
    }

    @Override
    public boolean accepts(String written) {
      return YesNo.of(written).isPresent();
    }
  }

  /** A text of a form. */
  record Word(Pattern form, Text expected) implements Kind {
    @Override
    public boolean accepts(String written) {
      return form.matcher(written).matches();
    }
  }

  /** One of some words. */
  record Choice(List<String> words) implements Kind {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public Text expected() {
      return Text.of("one of " + String.join(", ", words), "次のいずれか：" + String.join("、", words));
    }

    @Override
    public boolean accepts(String written) {
      return words.contains(written);
    }
  }

  /** Several of another kind; in the environment with commas between them. */
  record Several(Kind each) implements Kind {
    @Override
    public Text expected() {
      return Text.of(
          "a list, each " + each.expected().en(), "一覧（各項目：" + each.expected().ja() + "）");
    }

    @Override
    public boolean accepts(String written) {
      return each.accepts(written);
    }

    @Override
    public boolean isList() {
      return true;
    }
  }

  /** A file that is there and can be read. */
  record InputFile() implements Kind {
    @Override
    public Text expected() {
      return Text.of("a file that can be read", "読み取れるファイル");
    }

    @Override
    public boolean accepts(String written) {
      return path(written).filter(Files::isRegularFile).filter(Files::isReadable).isPresent();
    }
  }

  /** A folder that is there, or that can be made. */
  record Folder() implements Kind {
    @Override
    public Text expected() {
      return Text.of("a folder that can be written", "書き込めるフォルダー");
    }

    @Override
    public boolean accepts(String written) {
      return path(written)
          .map(Path::toAbsolutePath)
          .filter(folder ->
              Files.exists(folder)
                  ? Files.isDirectory(folder) && Files.isWritable(folder)
                  : isMakeable(folder))
          .isPresent();
    }

    private static boolean isMakeable(Path folder) {
      return Stream.iterate(folder, each -> each != null, Path::getParent)
          .filter(Files::exists)
          .findFirst()
          .filter(each -> Files.isDirectory(each) && Files.isWritable(each))
          .isPresent();
    }
  }

  /** An address of this machine. */
  record Address() implements Kind {
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.%]+|localhost");

    @Override
    public Text expected() {
      return Text.of(
          "an address of this machine such as 127.0.0.1, 0.0.0.0 or ::",
          "127.0.0.1、0.0.0.0、::のような本機のアドレス");
    }

    @Override
    public boolean accepts(String written) {
      return of(written).isPresent();
    }

    /** No name is looked up: who answers for a name may change. */
    static Optional<InetAddress> of(String written) {
      try {
        return NUMBERS.matcher(written).matches()
            ? Optional.of(InetAddress.getByName(written))
            : Optional.empty();
      } catch (UnknownHostException unreadable) {
        return Optional.empty();
      }
    }
  }

  /** An address of the web. */
  record Endpoint(boolean secure) implements Kind {
    @Override
    public Text expected() {
      String example = secure ? "https://id.example.org" : "http://localhost:4318";
      return Text.of("an address such as " + example, example + "のようなアドレス");
    }

    @Override
    public boolean accepts(String written) {
      try {
        URI uri = URI.create(written);
        return Optional.ofNullable(uri.getHost()).isPresent()
            && written.matches(secure ? "https://.*|http://(localhost|127\\..*)" : "https?://.*");
      } catch (IllegalArgumentException unreadable) {
        return false;
      }
    }
  }

  private static Optional<Path> path(String written) {
    try {
      return written.isBlank() ? Optional.empty() : Optional.of(Path.of(written));
    } catch (InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
