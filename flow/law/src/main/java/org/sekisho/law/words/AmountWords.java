package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Text;

/** Comparisons in words: both sides with units, a dated value with its name beside the number. */
final class AmountWords {

  /** An amount without sums inside, taken so many times; negative where it is taken away. */
  private record Addend(long times, Amount amount) {}

  private final Regime regime;

  AmountWords(Regime regime) {
    this.regime = regime;
  }

  Text of(Condition.Comparison comparison) {
    Optional<FactType> type = typeOf(comparison.left()).or(() -> typeOf(comparison.right()));
    Text left = amount(comparison.left(), type);
    Text right = amount(comparison.right(), type);
    boolean days = type.isPresent() && type.get() instanceof FactType.Day;
    Relation relation = comparison.relation();
    return Text.of(
        left.en() + " is " + (days ? before(relation) : than(relation)) + " " + right.en(),
        left.ja() + "が" + right.ja() + (days ? daysInJapanese(relation) : inJapanese(relation)));
  }

  private static String than(Relation relation) {
    return switch (relation) {
      case EQUAL -> "exactly";
      case UNEQUAL -> "other than";
      case LESS -> "less than";
      case AT_MOST -> "at most";
      case MORE -> "more than";
      case AT_LEAST -> "at least";
    };
  }

  private static String before(Relation relation) {
    return switch (relation) {
      case EQUAL -> "exactly";
      case UNEQUAL -> "other than";
      case LESS -> "before";
      case AT_MOST -> "on or before";
      case MORE -> "after";
      case AT_LEAST -> "on or after";
    };
  }

  private static String inJapanese(Relation relation) {
    return switch (relation) {
      case EQUAL -> "に等しいこと";
      case UNEQUAL -> "に等しくないこと";
      case LESS -> "未満であること";
      case AT_MOST -> "以下であること";
      case MORE -> "を超えること";
      case AT_LEAST -> "以上であること";
    };
  }

  private static String daysInJapanese(Relation relation) {
    return switch (relation) {
      case EQUAL -> "であること";
      case UNEQUAL -> "でないこと";
      case LESS -> "より前であること";
      case AT_MOST -> "以前であること";
      case MORE -> "より後であること";
      case AT_LEAST -> "以後であること";
    };
  }

  /** The type in which a bare number beside a fact or a dated value is shown. */
  private Optional<FactType> typeOf(Amount amount) {
    return switch (amount) {
      case Amount.OfFact(int slot) -> Optional.of(regime.gate().factAt(slot).type());
      case Amount.Sum(List<Amount> terms) ->
          terms.stream().flatMap(term -> typeOf(term).stream()).findFirst();
      case Amount.Scaled(long factor, Amount inner) -> typeOf(inner);
      case Amount.Constant(long value, Optional<String> name) -> dated(name).map(DatedValue::type);
    };
  }

  private Optional<DatedValue> dated(Optional<String> name) {
    return name.flatMap(id -> Optional.ofNullable(regime.values().get(id)));
  }

  private Text amount(Amount amount, Optional<FactType> type) {
    List<Addend> addends = new ArrayList<>();
    flatten(amount, 1, addends);
    Optional<Text> moved =
        type.filter(FactType.Day.class::isInstance).flatMap(day -> moved(addends));
    if (moved.isPresent()) {
      return moved.get();
    }
    List<Text> added = words(addends.stream().filter(each -> each.times() >= 0).toList(), type);
    List<Text> taken = words(addends.stream().filter(each -> each.times() < 0).toList(), type);
    if (added.isEmpty()) {
      Text sum = sum(taken);
      return Text.of("minus " + sum.en(), sum.ja() + "の符号を変えた値");
    }
    Text first = sum(added);
    if (taken.isEmpty()) {
      return first;
    }
    Text second = sum(taken);
    return Text.of(first.en() + " less " + second.en(), first.ja() + "から" + second.ja() + "を減じた値");
  }

  /** A day so many days after or before another; not a sum of days. */
  private Optional<Text> moved(List<Addend> addends) {
    if (addends.size() == 2
        && addends.getFirst() instanceof Addend(long one, Amount.OfFact(int slot))
        && one == 1
        && addends.getLast() instanceof Addend(long times, Amount.Constant constant)) {
      FactType days = FactType.Quantity.of("days", 0, Long.MAX_VALUE / 4, 0);
      long count = Math.abs(times) * constant.value();
      Text length = constant(count, constant.name(), Optional.of(days));
      Text day = regime.gate().factAt(slot).label();
      boolean after = times > 0;
      return Optional.of(
          Text.of(
              length.en() + (after ? " after " : " before ") + day.en(),
              day.ja() + "の" + length.ja() + (after ? "後の日" : "前の日")));
    }
    return Optional.empty();
  }

  private static void flatten(Amount amount, long times, List<Addend> addends) {
    switch (amount) {
      case Amount.Sum(List<Amount> terms) -> terms.forEach(term -> flatten(term, times, addends));
      case Amount.Scaled(long factor, Amount inner) -> flatten(inner, times * factor, addends);
      case Amount.Constant constant -> addends.add(new Addend(times, constant));
      case Amount.OfFact fact -> addends.add(new Addend(times, fact));
    }
  }

  private List<Text> words(List<Addend> addends, Optional<FactType> type) {
    return addends.stream().map(each -> times(each, type)).toList();
  }

  private Text times(Addend addend, Optional<FactType> type) {
    Text one =
        switch (addend.amount()) {
          case Amount.OfFact(int slot) -> regime.gate().factAt(slot).label();
          case Amount.Constant(long value, Optional<String> name) -> constant(value, name, type);
          case Amount.Sum sum -> amount(sum, type);
          case Amount.Scaled scaled -> amount(scaled, type);
        };
    long times = Math.abs(addend.times());
    return times == 1 ? one : Text.of(times + " times " + one.en(), one.ja() + "の" + times + "倍");
  }

  private Text constant(long value, Optional<String> name, Optional<FactType> type) {
    Text number =
        dated(name)
            .map(DatedValue::type)
            .or(() -> type)
            .map(each -> each.show(value))
            .orElse(Text.same(Long.toString(value)));
    return dated(name)
        .map(DatedValue::title)
        .map(title ->
            Text.of(number.en() + " (" + title.en() + ")", number.ja() + "（" + title.ja() + "）"))
        .orElse(number);
  }

  private static Text sum(List<Text> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : Text.of(
            "the sum of " + joined(parts, Text::en, " and "),
            joined(parts, Text::ja, "と") + "との合計");
  }

  private static String joined(List<Text> parts, Function<Text, String> language, String between) {
    return parts.stream().map(language).collect(Collectors.joining(between));
  }
}
