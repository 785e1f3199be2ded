package org.sekisho.server.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.server.web.Asked;

/** A form as a browser sends it: fields alone, or fields and files (RFC 7578). */
record Forms(Map<String, List<String>> fields, Map<String, Sent> files) {

  private static final int MOST_FIELDS = 2000;

  static Forms of(Asked asked) {
    return asked.type().equals("multipart/form-data")
        ? FormParts.read(asked.body())
        : new Forms(read(asked.bodyText()), Map.of());
  }

  private static Map<String, List<String>> read(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : text.split("&", MOST_FIELDS)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        fields
            .computeIfAbsent(decoded(parts[0]), unseen -> new ArrayList<>())
            .add(decoded(parts[1]));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
