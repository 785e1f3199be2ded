package org.sekisho.casework.clearance.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what {@link RecordWriter} writes, and nothing else: a field unknown, missing or of another
 * kind is refused with an {@link IllegalArgumentException}. The parser bounds the depth.
 */
record RecordReader(JsonParser parser) {

  /** The value at the current token. */
  Object value(Type type) {
    Class<?> raw = raw(type);
    if (raw == List.class) {
      return items(RecordWriter.argument(type));
    }
    if (raw == Optional.class) {
      return Optional.of(value(RecordWriter.argument(type)));
    }
    if (raw.isSealed()) {
      return ofKind(Kinds.of(raw));
    }
    return raw.isRecord() ? object(raw, Map.of()) : single(raw);
  }

  private Object single(Class<?> raw) {
    JsonToken token = parser.currentToken();
    if (raw == boolean.class) {
      expect(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "a truth");
      return token == JsonToken.VALUE_TRUE;
    }
    if (raw == int.class) {
      expect(token == JsonToken.VALUE_NUMBER_INT, "a whole number");
      return parser.getIntValue();
    }
    expect(token == JsonToken.VALUE_STRING, "a text");
    String text = parser.getString();
    if (raw == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (raw == Instant.class) {
      return Instant.parse(text);
    }
    return raw.isEnum() ? constant(raw, text) : text;
  }

  private static Object constant(Class<?> raw, String text) {
    for (Object constant : raw.getEnumConstants()) {
      if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("`" + text + "` is unknown");
  }

  private List<Object> items(Type type) {
    expect(parser.currentToken() == JsonToken.START_ARRAY, "a list");
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(type));
    }
    return List.copyOf(items);
  }

  private Object ofKind(Map<String, Class<?>> kinds) {
    expect(parser.currentToken() == JsonToken.START_OBJECT, "an object");
    parser.nextToken();
    expect("kind".equals(parser.currentName()), "its kind first");
    parser.nextToken();
    Class<?> kind = kinds.get(parser.getString());
    if (kind == null) {
      throw new IllegalArgumentException("`" + parser.getString() + "` is no kind of act");
    }
    return object(kind, Map.of());
  }

  /** A record; {@code types} tells what stands for the record's own type variables. */
  Object object(Class<?> raw, Map<String, Type> types) {
    Map<String, RecordComponent> components = new HashMap<>();
    Arrays.stream(raw.getRecordComponents()).forEach(each -> components.put(each.getName(), each));
    Map<String, Object> found = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      RecordComponent component = components.get(name == null ? "" : name);
      if (component == null) {
        throw new IllegalArgumentException("`" + name + "` is not a field here");
      }
      parser.nextToken();
      Type type = component.getGenericType();
      found.put(component.getName(), value(types.getOrDefault(type.getTypeName(), type)));
    }
    return build(raw, found);
  }

  private static Object build(Class<?> raw, Map<String, Object> found) {
    RecordComponent[] components = raw.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean optional = components[i].getType() == Optional.class;
      Object value = found.get(components[i].getName());
      expect(optional || value != null, "`" + components[i].getName() + "`");
      values[i] = value == null ? Optional.empty() : value;
    }
    try {
      var constructor =
          raw.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException("the values do not fit", unfit);
    }
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static void expect(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException(what + " is missing");
    }
  }
}
