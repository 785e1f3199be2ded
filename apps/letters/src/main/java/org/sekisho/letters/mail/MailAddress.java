package org.sekisho.letters.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * An address of electronic mail: the dot-atom form of RFC 5321, section 4.1.2, and nothing else, so
 * that no quote, blank, comment or line break reaches a header.
 */
public final class MailAddress {

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);
  private static final int MOST = 254;
  private static final int MOST_LOCAL = 64;

  private final String written;

  private MailAddress(String written) {
    this.written = written;
  }

  public static Checked<MailAddress> of(String text, Place place) {
    boolean sound =
        text.length() <= MOST && text.indexOf('@') <= MOST_LOCAL && FORM.matcher(text).matches();
    if (sound) {
      return new Checked.Sound<>(new MailAddress(text));
    }
    String shown = HeaderLine.of(text);
    return new Checked.Broken<>(
        List.of(
            new Problem(
                "letter.address",
                place,
                Text.of("`" + shown + "` is no mail address", "`" + shown + "`はメールアドレスではありません"),
                Text.of("write one such as name@example.org", "name@example.orgのように書いてください"))));
  }

  public String written() {
    return written;
  }

  /** What stands behind the sign. */
  String domain() {
    return written.substring(written.indexOf('@') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MailAddress address && address.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
