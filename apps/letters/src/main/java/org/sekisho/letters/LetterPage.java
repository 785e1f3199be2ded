package org.sekisho.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.LetterDate;
import org.sekisho.casework.letter.LetterHead;
import org.sekisho.casework.letter.LetterPhrase;
import org.sekisho.casework.letter.Passage;
import org.sekisho.casework.letter.Sentence;
import org.sekisho.html.Html;
import org.sekisho.html.HtmlWriter;
import org.sekisho.html.Speaking;
import org.sekisho.terms.Language;

/** A letter as a page that stands alone; each sentence tells its ground when pointed at. */
public final class LetterPage implements Speaking {

  private static final String STYLE = style();

  private final Letter letter;
  private final Language language;

  private LetterPage(Letter letter, Language language) {
    this.letter = letter;
    this.language = language;
  }

  /** The page as a file. */
  public static String of(Letter letter, Language language) {
    return HtmlWriter.document(tree(letter, language));
  }

  /** One page that says it in several languages, one after the other. */
  public static String of(Letter letter, List<Language> languages) {
    LetterPage first = new LetterPage(letter, languages.getFirst());
    return HtmlWriter.document(
        first.page(languages.stream().map(each -> article(letter, each)).toList()));
  }

  /** The page as elements, from which the PDF is made too. */
  static Html.Element tree(Letter letter, Language language) {
    LetterPage page = new LetterPage(letter, language);
    return page.page(List.of(page.article()));
  }

  /** What stands between the head and the foot, for a page of a desk. */
  public static Html article(Letter letter, Language language) {
    return new LetterPage(letter, language).article();
  }

  @Override
  public Language language() {
    return language;
  }

  private Html.Element page(List<Html> articles) {
    return Html.element(
            "html",
            Html.element(
                "head",
                Html.element("meta").with("charset", "utf-8"),
                Html.element("title", say(letter.title())),
                Html.element("style", STYLE)),
            Html.element("body", articles))
        .with("lang", language.code());
  }

  private Html.Element article() {
    List<Html> parts = new ArrayList<>(head(letter.head()));
    parts.add(Html.element("h1", say(letter.title())));
    letter.body().forEach(passage -> parts.add(passage(passage)));
    if (!letter.particulars().isEmpty()) {
      parts.add(Html.element("p", say(LetterPhrase.PARTICULARS)).styled("middle"));
      parts.add(
          Html.element("ol", letter.particulars().stream().map(this::particular).toList())
              .styled("particulars"));
      if (language == Language.JA) {
        parts.add(Html.element("p", LetterPhrase.END).styled("right"));
      }
    }
    if (!letter.instruction().isEmpty()) {
      List<Html> inside = new ArrayList<>();
      inside.add(Html.element("h2", say(LetterPhrase.INSTRUCTION)));
      letter.instruction().forEach(passage -> inside.add(passage(passage)));
      parts.add(Html.element("section", inside).styled("instruction"));
    }
    return Html.element("article", parts).styled("letter").with("lang", language.code());
  }

  private List<Html> head(LetterHead head) {
    return List.of(
        lines(
            "right",
            List.of(
                head.number().in(language),
                LetterDate.of(head.date()).in(language),
                LetterPhrase.reference(head.reference()).in(language))),
        lines("to", LetterPhrase.addressee(head.to(), language)),
        lines("right", LetterPhrase.sender(head.from(), language)));
  }

  private static Html lines(String style, List<String> lines) {
    return Html.element("div", lines.stream().map(line -> Html.element("p", line)).toList())
        .styled(style);
  }

  private Html particular(Passage passage) {
    List<Html> inside = new ArrayList<>();
    passage.heading().ifPresent(heading -> inside.add(Html.element("h2", say(heading))));
    inside.add(passage(passage));
    return Html.element("li", inside);
  }

  private Html passage(Passage passage) {
    if (passage.listed()) {
      return Html.element(
              "ol",
              passage.sentences().stream()
                  .map(sentence -> Html.element("li", sentence(sentence)))
                  .toList())
          .styled("items");
    }
    List<Html> words = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      if (!words.isEmpty() && language == Language.EN) {
        words.add(Html.words(" "));
      }
      words.add(sentence(sentence));
    }
    return Html.element("p", words).styled("said");
  }

  private Html sentence(Sentence sentence) {
    return Html.element("span", say(sentence.text()))
        .with("title", sentence.ground().said().in(language));
  }

  private static String style() {
    try (InputStream css = LetterPage.class.getResourceAsStream("letter.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
