package org.sekisho.casework.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sekisho.access.Label;
import org.sekisho.access.LabelText;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/** The shapes of single values. All are strings, so that no reader rounds a number. */
final class Values {

  static final Shape<String> WORDS = new Scalar<>("text", "文字列", Function.identity(), v -> v);
  static final Shape<Boolean> TRUTH =
      new Scalar<>("yes or no", "yes又はno", on -> on ? "yes" : "no", Values::truth);
  static final Shape<Integer> COUNT =
      new Scalar<>("a whole number", "整数", String::valueOf, Integer::valueOf);
  static final Shape<Long> LEAF =
      new Scalar<>("a whole number", "整数", String::valueOf, Long::valueOf);
  static final Shape<BigDecimal> AMOUNT =
      new Scalar<>("a number", "数値", BigDecimal::toPlainString, Values::amount);
  static final Shape<LocalDate> DAY =
      new Scalar<>("a day", "日付", LocalDate::toString, LocalDate::parse);
  static final Shape<Instant> INSTANT =
      new Scalar<>("an instant", "時刻", Instant::toString, Instant::parse);
  static final Shape<ContentHash> HASH =
      new Scalar<>("a hash", "ハッシュ値", ContentHash::hex, Values::hash);
  static final Shape<Label> LABEL = new LabelShape();
  static final Shape<Text> TEXT =
      Records.of(
          new RecordShape.Field<>("en", Text::en, WORDS),
          new RecordShape.Field<>("ja", Text::ja, WORDS),
          Text::of);
  static final Shape<Period> PERIOD =
      Records.of(
          new RecordShape.Field<>("from", Period::from, DAY),
          new RecordShape.Field<>("to", Period::to, Several.optional(DAY)),
          Period::new);

  private Values() {}

  static <E extends Enum<E>> Shape<E> word(Class<E> kind) {
    return new Scalar<>(
        "one of " + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT),
        "定められた語",
        value -> value.name().toLowerCase(Locale.ROOT),
        text -> Enum.valueOf(kind, text.toUpperCase(Locale.ROOT)));
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** No exponents, so that a few characters never stand for a gigabyte of digits. */
  private static BigDecimal amount(String text) {
    if (!text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }

  private static ContentHash hash(String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(text);
    }
    return new ContentHash(text);
  }

  private record Scalar<T>(
      String en, String ja, Function<T, String> writer, Function<String, T> reader)
      implements Shape<T> {
    @Override
    public void write(JsonGenerator json, T value) {
      json.writeString(writer.apply(value));
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
      if (!(node instanceof Node.Scalar scalar)) {
        FormProblems.value(problems, node.place(), "…", en, ja);
        return Optional.empty();
      }
      try {
        return Optional.of(reader.apply(scalar.text()));
      } catch (IllegalArgumentException | DateTimeException notOne) {
        FormProblems.value(problems, node.place(), scalar.text(), en, ja);
        return Optional.empty();
      }
    }
  }

  private record LabelShape() implements Shape<Label> {
    @Override
    public void write(JsonGenerator json, Label value) {
      json.writeString(LabelText.write(value));
    }

    @Override
    public void write(JsonGenerator json, String name, Label value) {
      if (!value.equals(Label.PUBLIC)) {
        Shape.super.write(json, name, value);
      }
    }

    @Override
    public Optional<Label> read(Fields fields, String name, Problems problems) {
      Optional<Node> node = fields.node(name);
      return node.isEmpty() ? Optional.of(Label.PUBLIC) : read(node.get(), problems);
    }

    @Override
    public Optional<Label> read(Node node, Problems problems) {
      return WORDS.read(node, problems).flatMap(text -> label(node, text, problems));
    }

    private static Optional<Label> label(Node node, String text, Problems problems) {
      return switch (LabelText.read(text, node.place())) {
        case Checked.Sound<Label>(Label label) -> Optional.of(label);
        case Checked.Broken<Label>(var broken) -> {
          problems.addAll(broken);
          yield Optional.empty();
        }
      };
    }
  }
}
