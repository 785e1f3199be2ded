package org.sekisho.pages.casework;

import java.util.List;
import java.util.Optional;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.pages.deeds.Offers;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** What is asked of one case, from one side: its page, what is done on it, its files. */
public record CaseRoom(
    Asked asked, Casework casework, CaseView.Side side, String base, Crumb above) {

  private static final int CANNOT = 422;

  /**
   * The answer.
   *
   * @param caseId of the case
   * @param rest the steps of the path behind the id
   */
  public Optional<Answered> answer(String caseId, List<String> rest) {
    return casework.open(caseId, side).flatMap(opened -> answer(caseId, rest, opened));
  }

  private Optional<Answered> answer(String caseId, List<String> rest, Casework.Opened opened) {
    String address = base + caseId;
    String first = rest.isEmpty() ? "" : rest.getFirst();
    return switch (rest.size() + first) {
      case "0" -> Optional.of(page(200, opened, address, Optional.empty()));
      case "1filing" -> filing(address, caseId, opened);
      case "2do" ->
          isSent(asked)
              ? done(address, caseId, rest.get(1), opened)
              : Optional.of(new Answered.Elsewhere(address));
      case "2file" -> casework.attached(caseId, side, rest.get(1)).map(Answered.Attached::new);
      default -> Optional.empty();
    };
  }

  /** Whether a form of this desk was sent; whoever only follows a link does nothing. */
  static boolean isSent(Asked asked) {
    return !asked.token().isEmpty()
        && asked.field("_csrf").filter(asked.token()::equals).isPresent();
  }

  private Answered page(
      int status, Casework.Opened opened, String address, Optional<Offers.Refused> refused) {
    return new Answered.Page(
        status, new CasePage(asked, casework, opened).html(address, above, refused));
  }

  private Optional<Answered> done(
      String address, String caseId, String word, Casework.Opened opened) {
    return new Offers(asked, casework, opened)
        .read(word)
        .map(read ->
            switch (read.then(wanted -> casework.act(caseId, wanted.seat(), wanted.deed()))) {
              case Checked.Sound<String> sound -> new Answered.Elsewhere(address + "?done=" + word);
              case Checked.Broken<String>(List<Problem> problems) ->
                  page(CANNOT, opened, address, Optional.of(new Offers.Refused(word, problems)));
            });
  }

  private Optional<Answered> filing(String address, String caseId, Casework.Opened opened) {
    if (!FilingPage.isOpenTo(casework.worker(), opened.view())) {
      return Optional.of(new Answered.Elsewhere(address));
    }
    FilingPage page = new FilingPage(asked, casework, opened, address);
    if (!isSent(asked)) {
      return Optional.of(new Answered.Page(200, page.html(List.of())));
    }
    return Optional.of(
        switch (casework.act(caseId, page.seat(), page.deed())) {
          case Checked.Sound<String> sound -> new Answered.Elsewhere(address + "?done=filing");
          case Checked.Broken<String>(List<Problem> problems) ->
              new Answered.Page(CANNOT, page.html(problems));
        });
  }
}
