package org.sekisho.casework.letter;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Shelf;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** The wordings of an office, by kind of letter. */
public final class Templates {

  /** The file that marks a folder of templates. */
  public static final String MARKER = "README.md";

  private final SortedMap<String, Template> byKind;

  private Templates(SortedMap<String, Template> byKind) {
    this.byKind = byKind;
  }

  /** The wordings that ship. */
  public static Checked<Templates> shipped() {
    Problems problems = new Problems();
    SortedMap<String, Template> templates = new TreeMap<>();
    Shelf.onClassPath("letters", MARKER)
        .values()
        .forEach(folder -> read(folder, templates, problems));
    return problems.check(() -> new Templates(templates));
  }

  /** The wordings of an office; where it has none of a kind, the one that ships. */
  public static Checked<Templates> with(Folder own) {
    return shipped()
        .then(shipped -> {
          Problems problems = new Problems();
          SortedMap<String, Template> templates = new TreeMap<>(shipped.byKind);
          read(own, templates, problems);
          return problems.check(() -> new Templates(templates));
        });
  }

  private static void read(
      Folder folder, SortedMap<String, Template> templates, Problems problems) {
    folder
        .files()
        .forEach((path, content) -> {
          if (path.endsWith(".yaml")) {
            Checked<Template> read =
                TemplateReader.read(folder.nameOf(path), content, ContentHash.of(content));
            problems.addAll(read.problems());
            read.map(template -> templates.put(template.kind(), template));
          }
        });
  }

  public SortedMap<String, Template> byKind() {
    return new TreeMap<>(byKind);
  }

  /** The wording of a kind, or what is wrong with asking for it. */
  Checked<Template> of(String kind, Place place) {
    return Optional.ofNullable(byKind.get(kind))
        .<Checked<Template>>map(Checked.Sound::new)
        .orElseGet(() -> unknown(kind, place));
  }

  private Checked<Template> unknown(String kind, Place place) {
    String known = String.join(", ", byKind.keySet());
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "letter.kind.unknown",
                place,
                Text.of("`" + kind + "` is not a kind of letter", "`" + kind + "`という文書の種類はありません"),
                Nearest.hint(
                    kind, byKind.keySet(), Text.of("the kinds are: " + known, "文書の種類：" + known)))));
  }
}
