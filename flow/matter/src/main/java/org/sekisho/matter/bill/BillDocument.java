package org.sekisho.matter.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** Gathers what a bill in CycloneDX tells of its parts, from either of its notations. */
final class BillDocument {

  /** Who depends on whom, by their references. */
  record Dependency(Place place, Optional<String> ref, List<Dependency> on) {}

  private final Cursor cursor;
  private final List<Draft> parts = new ArrayList<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Draft> product = Optional.empty();
  private Optional<Organization> manufacturer = Optional.empty();
  private Optional<Organization> supplier = Optional.empty();
  private String format = "";
  private String version = "";

  BillDocument(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads on to the end; tells whether an object stands here at all. */
  boolean read() throws Unreadable {
    boolean isObject = cursor.fields(this::field);
    product.ifPresent(part -> {
      part.otherwise("manufacture", manufacturer);
      part.otherwise("supplier", supplier);
    });
    return isObject;
  }

  /** The product first, then all parts in the order of the document. */
  List<Draft> parts() {
    List<Draft> all = new ArrayList<>(product.stream().toList());
    parts.stream().filter(part -> !product.equals(Optional.of(part))).forEach(all::add);
    return all;
  }

  Optional<Draft> product() {
    return product;
  }

  List<Dependency> dependencies() {
    return dependencies;
  }

  List<Problem> problems() {
    return problems;
  }

  String format() {
    return format;
  }

  String version() {
    return version;
  }

  private void field(String name) throws Unreadable {
    switch (name) {
      case "bomFormat" -> format = cursor.text().orElse("");
      case "specVersion" -> version = cursor.text().orElse("");
      case "metadata" -> inspect(name, this::metadata);
      case "components", "services" -> part();
      case "dependencies" -> dependencies.add(dependency());
      default -> {}
    }
  }

  private void inspect(String name, Cursor.Taker taker) throws Unreadable {
    Place at = cursor.place();
    if (!cursor.fields(taker)) {
      problems.add(BillProblems.kind(at, name));
    }
  }

  private void metadata(String name) throws Unreadable {
    switch (name) {
      case "component" -> product(part());
      case "manufacture" -> manufacturer = ofProduct(name);
      case "supplier" -> supplier = ofProduct(name);
      default -> {}
    }
  }

  private void product(Draft part) {
    product.ifPresent(first -> problems.add(BillProblems.twice(part.place, "component")));
    product = product.or(() -> Optional.of(part));
  }

  private Draft part() throws Unreadable {
    Draft part = new Draft(cursor.place());
    parts.add(part);
    if (parts.size() > BillReader.MOST_PARTS) {
      throw new Unreadable(BillProblems.tooMany(part.place));
    }
    if (!cursor.fields(name -> field(part, name))) {
      part.tell(BillProblems.kind(part.place, "component"));
    }
    return part;
  }

  private void field(Draft part, String name) throws Unreadable {
    Place at = cursor.place();
    switch (name) {
      case "bom-ref", "group", "name", "version" -> part.text(name, cursor.text(), at);
      case "publisher", "author" ->
          part.organization(
              name, part.sound(name, cursor.text(), at).flatMap(Organization::named), at);
      case "manufacturer", "supplier", "provider", "authors" ->
          part.organization(name, organization(part, name), at);
      case "properties" -> property(part);
      case "components", "services" -> part.below.add(part());
      default -> {}
    }
  }

  private Optional<Organization> ofProduct(String name) throws Unreadable {
    Draft beside = new Draft(cursor.place());
    Optional<Organization> organization = organization(beside, name);
    problems.addAll(beside.problems());
    return organization;
  }

  private Optional<Organization> organization(Draft part, String field) throws Unreadable {
    Place at = cursor.place();
    OrganizationDraft organization = new OrganizationDraft(cursor, part);
    if (!cursor.fields(organization::field)) {
      part.tell(BillProblems.kind(at, field));
    }
    return organization.read();
  }

  private void property(Draft part) throws Unreadable {
    Place at = cursor.place();
    String[] pair = {"", ""};
    boolean isObject =
        cursor.fields(name -> {
          switch (name) {
            case "name" -> pair[0] = cursor.text().orElse("");
            case "value" -> pair[1] = cursor.text().orElse("");
            default -> {}
          }
        });
    if (isObject) {
      part.property(pair[0], pair[1], at);
    } else {
      part.tell(BillProblems.kind(at, "property"));
    }
  }

  /** In JSON an entry with {@code ref} and {@code dependsOn}, in XML an element with more in it. */
  private Dependency dependency() throws Unreadable {
    Place at = cursor.place();
    List<String> ref = new ArrayList<>();
    List<Dependency> on = new ArrayList<>();
    boolean isObject =
        cursor.fields(name -> {
          switch (name) {
            case "ref" -> ref.add(cursor.text().orElse(""));
            case "dependsOn" -> on.add(new Dependency(cursor.place(), cursor.text(), List.of()));
            case "dependency" -> on.add(dependency());
            default -> {}
          }
        });
    if (!isObject) {
      problems.add(BillProblems.kind(at, "dependency"));
    }
    return new Dependency(at, ref.stream().findFirst(), on);
  }
}
