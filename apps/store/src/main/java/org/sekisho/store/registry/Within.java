package org.sekisho.store.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.sekisho.access.Reach;

/**
 * The labels of a reach as a condition of SQL that looks at one bit a row. SQLite takes the bits as
 * words of 64, and how many there are is rounded up to a power of two, so that few texts of a query
 * serve all readers and the database knows them already; PostgreSQL takes them as bytes.
 *
 * @param text with a place for each of the values
 */
public record Within(String text, List<Object> values) {

  private static final String BYTES =
      "case when label < ? then get_bit(?, label) = 1 else false end";
  private static final String WORD = "label < 64 and (? >> label) & 1";

  public Within {
    values = List.copyOf(values);
  }

  /** The condition of a reach, as the database in use takes it. */
  public static Within of(Reach reach, boolean isServer) {
    byte[] bytes = reach.bytes();
    return isServer ? new Within(BYTES, List.of(8 * bytes.length, bytes)) : words(reach.words());
  }

  private static Within words(LongStream reached) {
    List<Object> words = new ArrayList<>();
    reached.forEach(words::add);
    int wanted = 1;
    while (wanted < words.size()) {
      wanted *= 2;
    }
    while (words.size() < wanted) {
      words.add(0L);
    }
    return new Within(wanted == 1 ? WORD : words(wanted), words);
  }

  private static String words(int count) {
    StringBuilder text = new StringBuilder("(case label >> 6");
    for (int word = 0; word < count; word++) {
      text.append(" when ").append(word).append(" then ?");
    }
    return text.append(" else 0 end >> (label & 63)) & 1").toString();
  }

  public Condition condition() {
    return DSL.condition(text, values.toArray());
  }
}
