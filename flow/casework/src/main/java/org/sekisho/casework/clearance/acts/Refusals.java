package org.sekisho.casework.clearance.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Gathers why an act is refused; all of it is told at once. */
public final class Refusals {

  private final String file;
  private final Problems problems = new Problems();

  public Refusals(String file) {
    this.file = file;
  }

  /** Refuses unless {@code lawful}; {@code code} follows {@code clearance.}. */
  public void unless(boolean lawful, String code, String field, Text found, Text help) {
    if (!lawful) {
      problems.add("clearance." + code, new Place(file, 0, 0, field), found, help);
    }
  }

  /** Refuses a text that says nothing. */
  public void say(String text, String field) {
    unless(
        !text.isBlank(),
        "text.missing",
        field,
        Text.of("`" + field + "` is empty", "`" + field + "`が空です"),
        Text.of("say it in words", "内容を記載してください"));
  }

  /** Refuses a date that lies after another. */
  public void days(LocalDate first, LocalDate last, String field) {
    unless(
        !last.isBefore(first),
        "days.reversed",
        field,
        Text.of("`" + last + "` is before `" + first + "`", "`" + last + "`は`" + first + "`より前です"),
        Text.of("put the later day last", "後の日を終わりとしてください"));
  }

  /** Refuses unless the actor acts in one of these parts. */
  public void role(Actor actor, Role... allowed) {
    List<Role> roles = List.of(allowed);
    unless(
        roles.contains(actor.role()),
        "actor.role",
        "actor",
        Text.of(
            "this is not for `" + actor.role().code() + "` to do",
            "`" + actor.role().title().ja() + "`の行う行為ではありません"),
        Text.of(
            "it is done by: " + String.join(", ", roles.stream().map(Role::code).toList()),
            "行うことができる者：" + String.join("、", roles.stream().map(r -> r.title().ja()).toList())));
  }

  /** Refuses unless the actor acts for this organ or operator. */
  public void body(Actor actor, String body) {
    unless(
        actor.body().equals(body),
        "actor.body",
        "actor",
        Text.of(
            "`" + Brief.of(actor.body()) + "` has no part in this",
            "`" + Brief.of(actor.body()) + "`はこの手続の当事者ではありません"),
        Text.of("let `" + body + "` do it", "`" + body + "`が行ってください"));
  }

  /** Refuses what one person may not do after the other act. */
  public void another(Actor actor, Optional<Actor> before, Text what) {
    unless(
        before.filter(earlier -> actor.is(earlier.id())).isEmpty(),
        "actor.same",
        "actor",
        Text.of(
            "`" + Brief.of(actor.id()) + "` has done this before: " + what.en(),
            "`" + Brief.of(actor.id()) + "`は既に関与しています：" + what.ja()),
        Text.of("let another person do it", "別の者が行ってください"));
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public <T> Checked<T> check(Supplier<T> value) {
    return problems.check(value);
  }
}
