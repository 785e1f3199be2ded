package org.sekisho.server.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields as a form sends them (application/x-www-form-urlencoded). */
final class Forms {

  private static final int MOST_FIELDS = 2000;

  private Forms() {}

  static Map<String, List<String>> read(String text) {
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
