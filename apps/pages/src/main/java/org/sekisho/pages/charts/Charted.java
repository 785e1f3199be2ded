package org.sekisho.pages.charts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * What a chart shows and its table says.
 *
 * @param heading over the categories
 * @param unit behind each figure; may be empty
 */
public record Charted(
    Text title, Text heading, List<Text> categories, List<Series> series, Text unit) {

  public Charted {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series each : series) {
      if (each.values().size() != categories.size()) {
        throw new IllegalArgumentException("a figure for each category");
      }
    }
  }

  /** Figures of one kind, one for each category. */
  public record Series(Text name, List<BigDecimal> values) {
    public Series {
      values = List.copyOf(values);
    }

    public static Series of(Text name, long... values) {
      return new Series(name, Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    double at(int category) {
      return values.get(category).doubleValue();
    }
  }

  /** The figures as a file (RFC 4180), with the heading in the reader's language. */
  public String csv(Language language) {
    StringBuilder file = new StringBuilder(cell(heading.in(language)));
    series.forEach(each -> file.append(',').append(cell(each.name().in(language))));
    file.append("\r\n");
    for (int i = 0; i < categories.size(); i++) {
      file.append(cell(categories.get(i).in(language)));
      for (Series each : series) {
        file.append(',').append(each.values().get(i).toPlainString());
      }
      file.append("\r\n");
    }
    return file.toString();
  }

  /** What a spreadsheet would take for a formula is made words. */
  private static String cell(String text) {
    String plain = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + plain.replace("\"", "\"\"") + '"';
  }
}
