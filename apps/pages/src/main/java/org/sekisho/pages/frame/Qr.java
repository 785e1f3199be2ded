package org.sekisho.pages.frame;

import io.nayuki.qrcodegen.QrCode;
import org.sekisho.html.Html;

/** A text as a picture for telephones (ISO/IEC 18004), drawn in the page itself. */
public final class Qr {

  /** Light modules around it, without which readers do not find it. */
  private static final int QUIET = 4;

  private Qr() {}

  /**
   * The picture.
   *
   * @param title what it is, for those who do not see it
   */
  public static Html.Element of(String text, String title) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          dark.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    int side = code.size + 2 * QUIET;
    return Html.element(
            "svg",
            Html.element("title", title),
            Html.element("path")
                .with("class", "light")
                .with("d", "M0 0h" + side + "v" + side + "H0z"),
            Html.element("path").with("class", "dark").with("d", dark.toString()))
        .with("viewBox", "0 0 " + side + " " + side)
        .with("role", "img")
        .styled("qr");
  }
}
