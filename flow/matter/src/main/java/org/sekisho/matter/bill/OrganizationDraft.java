package org.sekisho.matter.bill;

import java.util.Optional;
import org.sekisho.terms.Place;

/** An organization or a person while it is being read; what is wrong is told of its part. */
final class OrganizationDraft {

  private final Cursor cursor;
  private final Draft part;
  private Optional<String> name = Optional.empty();
  private Optional<String> country = Optional.empty();

  OrganizationDraft(Cursor cursor, Draft part) {
    this.cursor = cursor;
    this.part = part;
  }

  void field(String field) throws Unreadable {
    switch (field) {
      case "name" -> name = part.sound(field, cursor.text(), cursor.place());
      case "address" -> cursor.fields(this::address);
      default -> {}
    }
  }

  private void address(String field) throws Unreadable {
    if (!field.equals("country")) {
      return;
    }
    Place at = cursor.place();
    Optional<String> told = part.sound(field, cursor.text(), at).filter(text -> !text.isEmpty());
    country = told.flatMap(Organization::country);
    if (told.isPresent() && country.isEmpty()) {
      part.tell(BillProblems.country(at, told.get()));
    }
  }

  /** Empty where no name is told. */
  Optional<Organization> read() {
    return name.flatMap(Organization::named).map(named -> new Organization(named.name(), country));
  }
}
