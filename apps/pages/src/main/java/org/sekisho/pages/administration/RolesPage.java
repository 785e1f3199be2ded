package org.sekisho.pages.administration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** What every role may do. */
public record RolesPage(Asked asked) {

  public String html() {
    Voice voice = new Voice(asked.appearance().language());
    List<Html> rows =
        Stream.of(Role.values())
            .map(role ->
                (Html)
                    Html.element(
                        "tr",
                        Html.element("th", voice.say(role.title())).with("scope", "row"),
                        Html.element("td", voice.say(sides(role))),
                        Html.element("td", voice.say(duties(role)))))
            .toList();
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Roles and their duties", "役割と権限"),
            List.of(new Crumb("/administration", Text.of("Organisations", "組織"))),
            voice.table(
                Text.of("Who is entrusted with what", "役割ごとの権限"),
                Html.element(
                    "tr",
                    voice.column("Role", "役割"),
                    voice.column("Sides", "区分"),
                    voice.column("Duties", "権限")),
                rows));
  }

  private static Text sides(Role role) {
    List<Side> sides = Stream.of(Side.values()).filter(role::standsIn).toList();
    return Text.of(
        sides.stream().map(side -> side.title().en()).collect(Collectors.joining(", ")),
        sides.stream().map(side -> side.title().ja()).collect(Collectors.joining("、")));
  }

  private static Text duties(Role role) {
    List<Duty> duties = role.duties().stream().filter(duty -> duty != Duty.NONE).toList();
    return Text.of(
        duties.stream().map(duty -> duty.title().en()).collect(Collectors.joining("; ")),
        duties.stream().map(duty -> duty.title().ja()).collect(Collectors.joining("、")));
  }
}
