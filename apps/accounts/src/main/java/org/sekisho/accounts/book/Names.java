package org.sekisho.accounts.book;

import java.util.List;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** How people and organisations may be called. */
public final class Names {

  private static final String SIGN_IN = "[a-z0-9][a-z0-9._@+-]{1,98}";
  private static final int MOST = 200;

  private Names() {}

  public static List<Problem> wrongSignIn(String name) {
    return name.matches(SIGN_IN)
        ? List.of()
        : List.of(
            problem(
                "account.name.unreadable",
                "sign_in",
                Text.of(
                    "`" + Brief.of(name) + "` is no name to sign in with",
                    "`" + Brief.of(name) + "`は利用者名として使えません"),
                Text.of(
                    "use letters a to z, digits, and . _ @ + -, at least two",
                    "英小文字、数字及び. _ @ + -を用いて2文字以上で指定してください")));
  }

  public static Problem taken(String name) {
    return problem(
        "account.name.taken",
        "sign_in",
        Text.of(
            "`" + Brief.of(name) + "` is somebody's already", "`" + Brief.of(name) + "`は既に使われています"),
        Text.of("choose another", "別の利用者名を指定してください"));
  }

  public static List<Problem> wrongName(String field, String name) {
    boolean right =
        !name.isBlank()
            && name.length() <= MOST
            && name.codePoints().noneMatch(Character::isISOControl);
    return right
        ? List.of()
        : List.of(
            problem(
                "account.name.missing",
                field,
                Text.of("`" + field + "` is no name", "`" + field + "`が名称ではありません"),
                Text.of(
                    "write a name of at most " + MOST + " characters", MOST + "文字以内で記入してください")));
  }

  public static Problem problem(String code, String field, Text found, Text help) {
    return new Problem(code, Place.file("request").named(field), found, help);
  }
}
