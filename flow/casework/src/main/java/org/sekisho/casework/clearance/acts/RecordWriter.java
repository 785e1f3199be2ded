package org.sekisho.casework.clearance.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as JSON: components in the order of the record, absent ones left out, and before
 * those of a sealed interface its {@code kind}. So the same record has the same bytes.
 */
record RecordWriter(JsonGenerator json) {

  void object(Record value, boolean withKind) {
    json.writeStartObject();
    if (withKind) {
      json.writeStringProperty("kind", Kinds.word(value.getClass()));
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      property(component.getName(), component.getGenericType(), content(component, value));
    }
    json.writeEndObject();
  }

  void property(String name, Type type, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> property(name, argument(type), present));
    } else {
      json.writeName(name);
      value(type, value);
    }
  }

  private void value(Type type, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case LocalDate day -> json.writeString(day.toString());
      case Instant instant -> json.writeString(instant.toString());
      case Enum<?> constant -> json.writeString(constant.name().toLowerCase(Locale.ROOT));
      case Collection<?> items -> {
        json.writeStartArray();
        items.forEach(item -> value(argument(type), item));
        json.writeEndArray();
      }
      case Record inner -> object(inner, type instanceof Class<?> declared && declared.isSealed());
      default -> throw new IllegalArgumentException("no form for " + value.getClass());
    }
  }

  static Type argument(Type type) {
    return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
  }

  static Object content(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record tells its components", impossible);
    }
  }
}
