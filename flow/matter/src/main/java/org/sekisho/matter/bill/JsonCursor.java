package org.sekisho.matter.bill;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.terms.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A document in JSON (RFC 8259): strict, no name twice in one object, limits on depth and text. */
final class JsonCursor implements Cursor {

  private static final int LONGEST_TEXT = 1 << 24;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(BillReader.DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(1_000)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private final String file;
  private final JsonParser json;

  /** Goes to the object at the root. */
  JsonCursor(String file, String text) throws Unreadable {
    this.file = file;
    this.json = FACTORY.createParser(ObjectReadContext.empty(), text);
    advance();
  }

  @Override
  public boolean fields(Taker taker) throws Unreadable {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (advance() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = advance();
      if (value == JsonToken.START_ARRAY) {
        items(name, taker);
      } else if (value != JsonToken.VALUE_NULL) {
        show(name, taker);
      }
    }
    return true;
  }

  private void items(String name, Taker taker) throws Unreadable {
    while (advance() != JsonToken.END_ARRAY) {
      show(name, taker);
    }
  }

  private void show(String name, Taker taker) throws Unreadable {
    taker.take(name);
    int open = json.currentToken() == null || !json.currentToken().isStructStart() ? 0 : 1;
    while (open > 0) {
      JsonToken token = advance();
      open += token == null ? -open : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
  }

  @Override
  public Optional<String> text() throws Unreadable {
    JsonToken here = json.currentToken();
    boolean isText = here != null && here.isScalarValue() && here != JsonToken.VALUE_NULL;
    try {
      return isText ? Optional.of(json.getString()) : Optional.empty();
    } catch (JacksonException broken) {
      throw refused(broken);
    }
  }

  /** Nothing may follow the object at the root. */
  void close() throws Unreadable {
    if (advance() != null) {
      throw new Unreadable(BillProblems.syntax(place(), "JSON"));
    }
  }

  private @Nullable JsonToken advance() throws Unreadable {
    try {
      return json.nextToken();
    } catch (JacksonException broken) {
      throw refused(broken);
    }
  }

  /** A text is decoded only when it is taken, so that it may turn out broken there. */
  private Unreadable refused(JacksonException broken) {
    return broken instanceof StreamConstraintsException
        ? new Unreadable(BillProblems.tooDeep(at(json.currentLocation())))
        : new Unreadable(
            BillProblems.syntax(
                at(Optional.ofNullable(broken.getLocation()).orElse(json.currentLocation())),
                "JSON"));
  }

  @Override
  public Place place() {
    return at(json.currentTokenLocation());
  }

  private Place at(TokenStreamLocation location) {
    return new Place(
        file,
        location.getLineNr(),
        location.getColumnNr(),
        json.streamReadContext().pathAsPointer().toString());
  }
}
