package org.sekisho.journeys;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.Language;

/** A gate and a regime that are only data, in the resources of these tests. */
final class Toy {

  static final String FOLDER = "journeys/src/test/resources/toy/";

  private Toy() {}

  /** A call that knows the toy gate and the toy regime beside those that ship. */
  static Call call(String... arguments) {
    return typing("", Language.EN, arguments);
  }

  /** The same, and a person types. */
  static Call typing(String typed, Language language, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--gates", at("gates"), "--regimes", at("regimes")));
    return Call.typing(typed, language, all.toArray(String[]::new));
  }

  static String matter(String story) {
    return at("matters/" + story + ".yaml");
  }

  static String at(String path) {
    return Call.ROOT.resolve(FOLDER + path).toString();
  }
}
