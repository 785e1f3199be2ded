package org.sekisho.law.condition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Expressions as one line of words in prefix order: a letter for the kind, the offset, then what
 * the kind has. Texts are Base64 (RFC 4648, URL alphabet) so that a space always ends a word.
 */
public final class ExpressionNotation {

  private final String[] words;
  private int next;

  private ExpressionNotation(String line) {
    this.words = line.split(" ", -1);
  }

  public static String write(Expression expression) {
    StringBuilder line = new StringBuilder();
    write(expression, line);
    return line.toString().strip();
  }

  private static void write(Expression expression, StringBuilder line) {
    switch (expression) {
      case Expression.Truth(int offset, boolean value) -> words(line, "T", offset, value);
      case Expression.Whole(int offset, long value) -> words(line, "I", offset, value);
      case Expression.Word(int offset, String text) -> words(line, "W", offset, encode(text));
      case Expression.Name(int offset, String id) -> words(line, "N", offset, encode(id));
      case Expression.Words(int offset, List<Expression.Word> list) -> {
        words(line, "L", offset, list.size());
        list.forEach(word -> write(word, line));
      }
      case Expression.Call(int offset, String function, List<Expression> arguments) -> {
        words(line, "C", offset, encode(function), arguments.size());
        arguments.forEach(argument -> write(argument, line));
      }
    }
  }

  private static void words(StringBuilder line, Object... words) {
    for (Object word : words) {
      line.append(word).append(' ');
    }
  }

  /** The expression that was written, or empty where the line is not one. */
  public static Optional<Expression> read(String line) {
    try {
      ExpressionNotation notation = new ExpressionNotation(line);
      Expression expression = notation.expression();
      return notation.next == notation.words.length ? Optional.of(expression) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private Expression expression() {
    String kind = words[next++];
    int offset = Integer.parseInt(words[next++]);
    return switch (kind) {
      case "T" -> new Expression.Truth(offset, Boolean.parseBoolean(words[next++]));
      case "I" -> new Expression.Whole(offset, Long.parseLong(words[next++]));
      case "W" -> new Expression.Word(offset, decode(words[next++]));
      case "N" -> new Expression.Name(offset, decode(words[next++]));
      case "L" -> list(offset);
      case "C" -> call(offset);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private Expression list(int offset) {
    int size = Integer.parseInt(words[next++]);
    List<Expression.Word> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!(expression() instanceof Expression.Word word)) {
        throw new IllegalArgumentException("not a word");
      }
      list.add(word);
    }
    return new Expression.Words(offset, list);
  }

  private Expression call(int offset) {
    String function = decode(words[next++]);
    int size = Integer.parseInt(words[next++]);
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      arguments.add(expression());
    }
    return new Expression.Call(offset, function, arguments);
  }

  /** A text as one word. */
  public static String encode(String text) {
    return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of a word that {@link #encode} made. */
  public static String decode(String word) {
    return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
  }
}
