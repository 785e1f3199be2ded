package org.sekisho.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.Language;

/** An invented gate for what a harbour buys, its law, and a router with its bill of materials. */
final class Quay {

  static final String FOLDER = "journeys/src/test/resources/quay/";

  private Quay() {}

  static Path at(String path) {
    return Call.ROOT.resolve(FOLDER + path);
  }

  /** Decides a bill with all that is shared in the file beside it. */
  static Call decide(Language language, Path bill, String... more) {
    List<String> all = new ArrayList<>(List.of("decide", bill.toString(), "--gate", "quay"));
    all.addAll(List.of("--given", at("given.yaml").toString()));
    all.addAll(List.of("--gates", at("gates").toString()));
    all.addAll(List.of("--regimes", at("regimes").toString()));
    all.addAll(List.of(more));
    return Call.in(language, all.toArray(String[]::new));
  }
}
