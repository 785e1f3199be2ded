package org.sekisho.server.reconcile;

import java.util.List;
import org.sekisho.server.web.Json;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The types and properties that this service offers, from FollowTheMoney. */
final class Vocabulary {

  /** A type or a property. */
  record Word(String id, Text name) {
    ObjectNode json(Language language) {
      return Json.object().put("id", id).put("name", name.in(language));
    }
  }

  static final List<Word> TYPES =
      List.of(
          new Word("LegalEntity", Text.of("Legal entity", "人又は組織")),
          new Word("Person", Text.of("Person", "個人")),
          new Word("Organization", Text.of("Organisation", "組織")),
          new Word("Vessel", Text.of("Vessel", "船舶")),
          new Word("Airplane", Text.of("Aircraft", "航空機")));

  static final List<Word> PROPERTIES =
      List.of(
          new Word("name", Text.of("Name", "名称")),
          new Word("alias", Text.of("Alias", "別名")),
          new Word("previousName", Text.of("Former name", "旧称")),
          new Word("birthDate", Text.of("Birth date", "生年月日")),
          new Word("nationality", Text.of("Nationality", "国籍")),
          new Word("citizenship", Text.of("Citizenship", "市民権")),
          new Word("country", Text.of("Country", "国")),
          new Word("jurisdiction", Text.of("Jurisdiction", "設立準拠国")),
          new Word("gender", Text.of("Gender", "性別")),
          new Word("address", Text.of("Address", "住所")),
          new Word("passportNumber", Text.of("Passport number", "旅券番号")),
          new Word("idNumber", Text.of("Identity number", "識別番号")),
          new Word("registrationNumber", Text.of("Registration number", "登記番号")),
          new Word("leiCode", Text.of("LEI", "LEI")),
          new Word("imoNumber", Text.of("IMO number", "IMO番号")),
          new Word("program", Text.of("Programme", "措置")),
          new Word("topics", Text.of("Topics", "区分")));

  private Vocabulary() {}

  /** The words whose id or name begins so, in either language. */
  static ArrayNode beginning(List<Word> words, String prefix, Language language) {
    return Json.array(
        words.stream().filter(word -> begins(word, prefix)).toList(), word -> word.json(language));
  }

  private static boolean begins(Word word, String prefix) {
    return begins(word.id(), prefix)
        || begins(word.name().en(), prefix)
        || begins(word.name().ja(), prefix);
  }

  private static boolean begins(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  static ObjectNode type(String id, Language language) {
    return TYPES.stream()
        .filter(word -> word.id().equals(id))
        .findFirst()
        .orElse(TYPES.getFirst())
        .json(language);
  }

  static ObjectNode property(String id, Language language) {
    return PROPERTIES.stream()
        .filter(word -> word.id().equals(id))
        .findFirst()
        .orElse(new Word(id, Text.same(id)))
        .json(language);
  }
}
