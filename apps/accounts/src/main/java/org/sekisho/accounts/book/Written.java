package org.sekisho.accounts.book;

import org.sekisho.store.cards.Card;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as they stand on cards: JSON, a field for each component. */
public final class Written {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Written() {}

  public static byte[] bytes(Record written) {
    return MAPPER.writeValueAsBytes(written);
  }

  public static <T extends Record> T read(Card card, Class<T> type) {
    return MAPPER.readValue(card.content(), type);
  }
}
