package org.sekisho.matter.bill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

/**
 * A bill of materials, of hardware or software: what a product is made of, tier by tier.
 *
 * @param format in which it was written, such as {@code CycloneDX 1.6}
 * @param hash of its bytes
 * @param hasProduct whether the first part is the product itself
 * @param parts each at the position of its number, in the order of the document
 * @param problems what is wrong with the bill and with no single part of it
 */
public record Bill(
    String format, ContentHash hash, boolean hasProduct, List<Part> parts, List<Problem> problems) {

  /** The role of who made a part. */
  public static final String MAKER = "maker";

  /** The role of who supplied it. */
  public static final String SUPPLIER = "supplier";

  public Bill {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /** The parts through which one came in, from the first tier down to itself. */
  public List<Part> path(Part part) {
    List<Part> path = new ArrayList<>(List.of(part));
    for (Optional<Integer> above = part.above(); above.isPresent(); ) {
      Part next = parts.get(above.get());
      path.add(next);
      above = next.above();
    }
    Collections.reverse(path);
    return path;
  }

  /** The parts that came in through each part, by its number; each part stands once. */
  public List<List<Part>> tree() {
    List<List<Part>> tree = new ArrayList<>();
    parts.forEach(part -> tree.add(new ArrayList<>()));
    parts.forEach(part -> part.above().ifPresent(above -> tree.get(above).add(part)));
    return tree;
  }

  /** The parts of the first tier. */
  public List<Part> first() {
    return parts.stream().filter(part -> part.above().isEmpty()).toList();
  }
}
