package org.sekisho.server.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page whose policy allows exactly the one style that it carries, by its hash (CSP level 2). */
public final class HtmlReply {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private HtmlReply() {}

  public static Reply.Whole of(String page) {
    Matcher style = STYLE.matcher(page);
    String allowed = style.find() ? "; style-src 'sha256-" + hash(style.group(1)) + "'" : "";
    return Reply.of(200, Reply.HTML, page)
        .with(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                + allowed);
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
