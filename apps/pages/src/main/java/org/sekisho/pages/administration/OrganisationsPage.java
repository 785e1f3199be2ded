package org.sekisho.pages.administration;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Side;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.FormParts;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The organisations of the three sides. */
public record OrganisationsPage(
    Asked asked, List<Organisation> organisations, boolean mayAdd, List<Problem> wrong) {

  public OrganisationsPage {
    organisations = List.copyOf(organisations);
    wrong = List.copyOf(wrong);
  }

  public String html() {
    Voice voice = new Voice(asked.appearance().language());
    FormParts parts = new FormParts(voice, asked.token());
    List<Html> rows =
        organisations.stream()
            .map(each ->
                (Html)
                    Html.element(
                        "tr",
                        Html.element(
                                "th",
                                voice.link(
                                    "/administration/organisation/" + each.id(), each.name()))
                            .with("scope", "row"),
                        Html.element("td", voice.say(each.side().title()))))
            .toList();
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Organisations", "組織"),
            parts.wrong(wrong),
            voice.table(
                Text.of("Organisations that you keep", "管理対象の組織"),
                Html.element("tr", voice.column("Name", "名称"), voice.column("Side", "区分")),
                rows),
            Html.element(
                "p",
                voice.link("/administration/roles", Text.of("Roles and their duties", "役割と権限"))),
            mayAdd ? add(voice, parts) : Html.NOTHING);
  }

  private Html add(Voice voice, FormParts parts) {
    List<FormParts.Option> sides =
        Stream.of(Side.values())
            .map(side -> new FormParts.Option(side.code(), side.title(), side == Side.BUSINESS))
            .toList();
    return voice.section(
        "add",
        "Another organisation",
        "組織の追加",
        parts.post(
            "/administration",
            parts.field("name_en", "text", "off", Text.of("Name in English", "名称（英語）"), ""),
            parts.field("name_ja", "text", "off", Text.of("Name in Japanese", "名称（日本語）"), ""),
            parts.choice("side", Text.of("Side", "区分"), sides),
            parts.send("Add", "追加する")));
  }
}
