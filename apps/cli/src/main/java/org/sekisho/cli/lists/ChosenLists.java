package org.sekisho.cli.lists;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;

/** The lists that a call names, or all. */
final class ChosenLists {

  private ChosenLists() {}

  static Checked<List<ListDefinition>> of(ListCatalogue catalogue, List<String> ids) {
    Problems problems = new Problems();
    List<ListDefinition> lists = new ArrayList<>();
    for (String id : ids.isEmpty() ? List.copyOf(catalogue.all().keySet()) : ids) {
      switch (catalogue.find(id)) {
        case Checked.Sound<ListDefinition>(ListDefinition list) -> lists.add(list);
        case Checked.Broken<ListDefinition> unknown -> problems.addAll(unknown.problems());
      }
    }
    return problems.check(() -> List.copyOf(lists));
  }
}
