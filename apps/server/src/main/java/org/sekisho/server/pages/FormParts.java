package org.sekisho.server.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.pages.exchange.Sent;

/**
 * Reads multipart/form-data (RFC 7578). The boundary is the body's own first line, so that nothing
 * but the body is believed; what has not the form of a part is left out.
 */
final class FormParts {

  private static final int MOST_PARTS = 2000;
  private static final int LONGEST_BOUNDARY = 80;
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");

  private final byte[] body;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, Sent> files = new LinkedHashMap<>();

  private FormParts(byte[] body) {
    this.body = body;
  }

  static Forms read(byte[] body) {
    FormParts parts = new FormParts(body);
    parts.read();
    return new Forms(parts.fields, parts.files);
  }

  private void read() {
    int line = find(bytes("\r\n"), 0);
    if (line < 3 || line > LONGEST_BOUNDARY || body[0] != '-' || body[1] != '-') {
      return;
    }
    byte[] between = bytes("\r\n" + text(0, line));
    int start = line;
    for (int i = 0; i < MOST_PARTS && start >= 0; i++) {
      int end = find(between, start);
      if (end < 0) {
        return;
      }
      part(start + 2, end);
      int next = end + between.length;
      start = next + 1 < body.length && body[next] == '\r' ? next : -1;
    }
  }

  private void part(int from, int to) {
    int head = find(bytes("\r\n\r\n"), from);
    if (head < 0 || head > to) {
      return;
    }
    String headers = text(from, head);
    Matcher name = NAME.matcher(headers);
    if (name.find()) {
      Matcher file = FILE.matcher(headers);
      int content = head + 4;
      if (file.find()) {
        files.put(name.group(1), new Sent(file.group(1), Arrays.copyOfRange(body, content, to)));
      } else {
        fields.computeIfAbsent(name.group(1), unseen -> new ArrayList<>()).add(text(content, to));
      }
    }
  }

  private int find(byte[] wanted, int from) {
    for (int i = from; i <= body.length - wanted.length; i++) {
      if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String text(int from, int to) {
    return new String(body, from, Math.max(0, to - from), StandardCharsets.UTF_8);
  }
}
