package org.sekisho.screening.lists;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.sekisho.screening.formats.FieldMap;
import org.sekisho.screening.formats.ListFormat;
import org.sekisho.terms.Text;

/**
 * What {@code list.yaml} says of a list.
 *
 * @param id the folder's name
 * @param formats in which the list may come; the first is that of the source
 * @param sources its files at the publisher; empty where a person must supply them
 * @param refresh how old a version may grow before it is due again
 */
public record ListDefinition(
    String id,
    Text title,
    Text publisher,
    Text licence,
    List<ListFormat> formats,
    List<SourceFile> sources,
    Duration refresh,
    ExpectedCounts counts,
    Charset encoding,
    FieldMap fields) {

  public ListDefinition {
    formats = List.copyOf(formats);
    sources = List.copyOf(sources);
  }

  public ListFormat format() {
    return formats.getFirst();
  }
}
