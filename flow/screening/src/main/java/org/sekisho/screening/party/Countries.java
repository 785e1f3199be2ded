package org.sekisho.screening.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * ISO 3166-1 alpha-2 codes by code or by name. Names are those of the platform's locale data
 * (Unicode CLDR) in English and Japanese, and the spellings of list publishers in {@code
 * country-names.txt}.
 */
public final class Countries {

  private static final Pattern POINTS = Pattern.compile("[\\p{Mn}.'’()\\[\\]]");
  private static final Pattern GAPS = Pattern.compile("[\\s,\\-]+");
  private static final Map<String, String> CODES = load();

  private Countries() {}

  /** The code in lower case, or empty where the words name no country known here. */
  public static String code(String written) {
    return CODES.getOrDefault(key(written), "");
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String lower = code.toLowerCase(Locale.ROOT);
      codes.put(key(code), lower);
      codes.put(key(country.getISO3Country()), lower);
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), lower);
      codes.put(key(country.getDisplayCountry(Locale.JAPANESE)), lower);
    }
    publishersSpellings(codes);
    return Map.copyOf(codes);
  }

  private static void publishersSpellings(Map<String, String> codes) {
    InputStream file = Countries.class.getResourceAsStream("country-names.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> codes.put(key(line.substring(3)), line.substring(0, 2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Without accents, points, articles and case, so that spellings meet. */
  private static String key(String written) {
    String letters = Normalizer.normalize(written, Normalizer.Form.NFKD);
    String spaced = GAPS.matcher(POINTS.matcher(letters).replaceAll("")).replaceAll(" ");
    String plain = spaced.replace("&", "and").toLowerCase(Locale.ROOT).strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
