package org.sekisho.casework.filing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.access.Label;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * What a filer puts before an authority: one version, never changed in place.
 *
 * @param regime under which it is filed
 * @param matter the matter as it was written, in YAML
 * @param found what the law said to it
 * @param countries two capital letters each
 * @param answers to what the form asks beside the matter, by the requirement's id
 */
public record Filing(
    String gate,
    String regime,
    Text title,
    String matter,
    FoundDecision found,
    List<CaseParty> parties,
    List<CaseItem> items,
    SortedSet<String> countries,
    List<Attachment> attachments,
    SortedMap<String, String> answers) {

  public Filing {
    parties = List.copyOf(parties);
    items = List.copyOf(items);
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    attachments = List.copyOf(attachments);
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** Whether the filing has such a part. */
  public boolean has(Part part) {
    return switch (part.kind()) {
      case CASE, ORGANISATION -> true;
      case PARTY -> parties.stream().anyMatch(party -> party.id().equals(part.id()));
      case ITEM -> items.stream().anyMatch(item -> item.id().equals(part.id()));
      case COUNTRY -> countries.contains(part.id());
    };
  }

  /** The label of a part: that of its annex, where it has one. */
  public Label label(Part part) {
    return parties.stream()
        .filter(party -> part.kind() == Part.Kind.PARTY && party.id().equals(part.id()))
        .map(CaseParty::label)
        .reduce(Label.PUBLIC, Label::join);
  }

  /** What a reader cleared for some labels sees of it. */
  public Filing within(java.util.function.Predicate<Label> reach) {
    return new Filing(
        gate,
        regime,
        title,
        parties.stream().allMatch(party -> reach.test(party.label())) ? matter : "",
        found,
        parties.stream().filter(party -> reach.test(party.label())).toList(),
        items,
        countries,
        attachments.stream().filter(attached -> reach.test(attached.label())).toList(),
        answers);
  }

  /** Whether a document hangs on it. */
  public boolean holds(ContentHash hash) {
    return attachments.stream().anyMatch(attached -> attached.hash().equals(hash));
  }
}
