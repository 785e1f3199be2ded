package org.sekisho.access.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Label;
import org.sekisho.access.Tlp;
import org.sekisho.terms.Text;

/** TLP 2.0, which knows exactly five markings. */
final class TrafficLight implements Grammar {

  private static final List<String> MARKINGS =
      Arrays.stream(Tlp.values()).map(Tlp::marking).toList();

  @Override
  public boolean claims(String marking) {
    return Span.of(marking).unwrapped().text().startsWith("TLP");
  }

  @Override
  public void read(Span marking, Reading reading) {
    Optional<Tlp> tlp =
        Arrays.stream(Tlp.values())
            .filter(each -> each.marking().equals(marking.text()))
            .findFirst();
    tlp.ifPresentOrElse(
        reading.draft()::tlp, () -> reading.unknown("tlp", marking, MARKINGS, FORM));
  }

  @Override
  public String banner(Label label) {
    return label.tlp().marking();
  }

  private static final Text FORM =
      Text.of("write " + String.join(", ", MARKINGS), "使える表示：" + String.join("、", MARKINGS));
}
