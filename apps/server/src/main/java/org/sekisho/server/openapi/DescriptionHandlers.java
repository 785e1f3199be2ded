package org.sekisho.server.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI 3.1 document, written before the code and held against it by a test. */
public final class DescriptionHandlers implements Handlers {

  private static final String YAML = "application/yaml";

  private final String yaml = text();
  private final String json = json(yaml);

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.OPENAPI_YAML,
        asked -> asked.reply(() -> new Checked.Sound<>(Reply.of(200, YAML, yaml))),
        Operation.OPENAPI_JSON,
        asked -> asked.reply(() -> new Checked.Sound<>(Reply.of(200, Reply.JSON, json))));
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(DescriptionHandlers.class.getResourceAsStream("openapi.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String json(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return Json.write(JsonMapper.shared().valueToTree(tree));
  }
}
