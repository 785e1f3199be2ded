package org.sekisho.desk.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.condition.Expression;
import org.sekisho.law.condition.ExpressionMemory;
import org.sekisho.law.condition.ExpressionNotation;
import org.sekisho.terms.ContentHash;

/**
 * Remembers expressions in a folder, one file a pack: first the hash of the rest, then a line for
 * each text and its expression. A file that is damaged is as good as none.
 */
final class RememberedExpressions implements ExpressionMemory {

  private static final String PROPERTY = "sekisho.memory";

  private final Path folder;

  private RememberedExpressions(Path folder) {
    this.folder = folder;
  }

  /** The memory in the folder that the launcher names, or none without it. */
  static ExpressionMemory ofLauncher() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .<ExpressionMemory>map(RememberedExpressions::new)
        .orElse(ExpressionMemory.none());
  }

  @Override
  public Map<String, Expression> recall(ContentHash pack) {
    try {
      String[] parts = Files.readString(file(pack)).split("\n", 2);
      return parts.length == 2 && ContentHash.of(parts[1]).hex().equals(parts[0])
          ? expressions(parts[1])
          : Map.of();
    } catch (IOException nothingRemembered) {
      return Map.of();
    }
  }

  private static Map<String, Expression> expressions(String lines) {
    Map<String, Expression> expressions = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] parts = line.split("\t", 2);
      ExpressionNotation.read(parts[1])
          .ifPresent(read -> expressions.put(ExpressionNotation.decode(parts[0]), read));
    }
    return expressions;
  }

  @Override
  public void keep(ContentHash pack, Map<String, Expression> expressions) {
    StringBuilder lines = new StringBuilder();
    expressions.forEach((text, expression) ->
        lines
            .append(ExpressionNotation.encode(text))
            .append('\t')
            .append(ExpressionNotation.write(expression))
            .append('\n'));
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "pack", ".new");
      Files.writeString(fresh, ContentHash.of(lines.toString()).hex() + "\n" + lines);
      Files.move(
          fresh, file(pack), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException readOnly) {
      // Without memory the law is only read more slowly.
    }
  }

  private Path file(ContentHash pack) {
    return folder.resolve(pack.hex() + ".expressions");
  }
}
