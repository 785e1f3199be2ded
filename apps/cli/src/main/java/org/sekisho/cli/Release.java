package org.sekisho.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;

/** Which release this is; the build writes the number. */
final class Release implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"sekisho " + version(), "Java " + Runtime.version()};
  }

  static String version() {
    String file = "release.properties";
    Properties release = new Properties();
    try (var stream = Objects.requireNonNull(Release.class.getResourceAsStream(file), file)) {
      release.load(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return release.getProperty("version", "");
  }
}
