package org.sekisho.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void everyNumberIsFoundUnderItsKeyInTheOrderAdded() {
    for (int size : new int[] {0, 1, 15, 16, 1000, 20_000}) {
      Random random = new Random(size);
      Map<Long, List<Integer>> expected = new HashMap<>();
      Postings.Builder built = new Postings.Builder();
      for (int i = 0; i < size; i++) {
        long key = Hash.of("key" + random.nextInt(1 + size / 2), 1);
        expected.computeIfAbsent(key, made -> new ArrayList<>()).add(i);
        built.add(key, i);
      }
      Postings postings = built.build();
      expected.forEach((key, numbers) -> assertThat(under(postings, key)).isEqualTo(numbers));
    }
  }

  @Test
  void anUnknownKeyHasNoNumbers() {
    Postings.Builder built = new Postings.Builder();
    built.add(Hash.of("verlind", 1), 7);
    assertThat(under(built.build(), Hash.of("odvern", 1))).isEmpty();
  }

  private static List<Integer> under(Postings postings, long key) {
    List<Integer> numbers = new ArrayList<>();
    postings.each(key, numbers::add);
    return numbers;
  }
}
