package org.sekisho.casework.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.outcome.Allowance;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.casework.outcome.Licence;
import org.sekisho.terms.Text;

/** Whether a licence allows what is done with it. */
record LicenceChecks(HeldLicence held, Refusals refusals) {

  void used(OutcomeDeed.Used used) {
    refusals.words("id", used.id());
    if (held.use(used.id()).isPresent()) {
      refusals.twice(used.id());
    }
    positive(used.amount());
    HeldLicence.State state = held.state(used.day());
    refusals.unless(
        state == HeldLicence.State.VALID,
        "licence.state",
        Text.of(
            "the licence is not valid on `" + used.day() + "`",
            "`" + used.day() + "`において許可は有効ではありません"),
        Text.of("ask for a licence for that day", "当該日に有効な許可を申請してください"));
    boolean bounded = !held.licence().allowances().isEmpty();
    if (bounded && held.left(used.item()).isEmpty()) {
      refusals.unknown("item in the licence", "許可の品目", used.item());
    }
    held.left(used.item())
        .ifPresent(left ->
            refusals.unless(
                used.amount().compareTo(left) <= 0,
                "licence.exceeded",
                Text.of(
                    "`"
                        + used.amount().toPlainString()
                        + "` is more than the `"
                        + left.toPlainString()
                        + "` left",
                    "`"
                        + used.amount().toPlainString()
                        + "`は残量`"
                        + left.toPlainString()
                        + "`を超えています"),
                Text.of("use no more than is left", "残量の範囲内としてください")));
  }

  void returned(OutcomeDeed.UseReturned back) {
    positive(back.amount());
    held.use(back.use())
        .ifPresentOrElse(
            use ->
                refusals.unless(
                    back.amount().compareTo(use.net()) <= 0 && !back.day().isBefore(use.day()),
                    "licence.returned",
                    Text.of(
                        "more would come back than went, or before it went",
                        "使用量を超える返還、又は使用日前の返還です"),
                    Text.of("name what came back", "実際の返還を記入してください")),
            () -> refusals.unknown("use", "使用", back.use()));
  }

  void varied(OutcomeDeed.Varied varied, LocalDate today) {
    alive(today);
    sound(refusals, varied.licence());
    refusals.words("reason", varied.reason());
    refusals.unless(
        varied.licence().number().equals(held.licence().number())
            && varied.licence().holder().equals(held.licence().holder()),
        "licence.other",
        Text.of("number and holder stay the same", "許可番号及び名義は変更できません"),
        Text.of("transfer it, or give another licence", "名義の変更又は新たな許可によってください"));
    for (Allowance allowance : held.licence().allowances()) {
      BigDecimal allowed =
          HeldLicence.of(varied.licence()).left(allowance.item()).orElse(BigDecimal.ZERO);
      boolean unbounded = varied.licence().allowances().isEmpty();
      refusals.unless(
          unbounded || allowed.compareTo(held.used(allowance.item())) >= 0,
          "licence.exceeded",
          Text.of(
              "more of `" + allowance.item() + "` has been used than this allows",
              "`" + allowance.item() + "`の使用済量を下回ります"),
          Text.of("allow at least what was used", "使用済量以上としてください"));
    }
  }

  void alive(LocalDate today) {
    refusals.unless(
        held.end().isEmpty() && held.state(today) != HeldLicence.State.EXPIRED,
        "licence.ended",
        Text.of("the licence has ended", "許可は効力を失っています"),
        Text.of("ask for another one", "新たに申請してください"));
  }

  static void sound(Refusals refusals, Licence licence) {
    refusals.words("number", licence.number());
    refusals.words("holder", licence.holder());
    Set<String> seen = new HashSet<>();
    licence.allowances().stream()
        .map(Allowance::item)
        .filter(item -> !seen.add(item))
        .forEach(refusals::twice);
  }

  private void positive(BigDecimal amount) {
    refusals.unless(
        amount.signum() > 0,
        "licence.amount",
        Text.of(
            "`" + amount.toPlainString() + "` is not above zero",
            "`" + amount.toPlainString() + "`は零以下です"),
        Text.of("write an amount above zero", "零を超える量を記入してください"));
  }
}
