package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.LawfulYears;
import org.sekisho.casework.clearance.course.Course;

/** What the law attaches to acts. */
final class Effects {

  private Effects() {}

  static List<Effect> of(Scene scene, PersonDeed deed) {
    return switch (deed) {
      case Finding.PersonNotified notified -> result(scene, notified.day());
      case Calling.ConsentRefused refused -> kept(scene, Course.Event.NO_CONSENT, scene.day());
      case Calling.ConsentWithdrawn withdrawn -> kept(scene, Course.Event.NO_CONSENT, scene.day());
      case Handling.DutyEnded ended -> ended(scene);
      case Handling.ClearanceWithdrawn withdrawn -> ending(scene);
      case PersonDeed other -> List.of();
    };
  }

  private static List<Effect> result(Scene scene, LocalDate day) {
    List<Effect> effects = new ArrayList<>();
    if (scene.file().round().last(Finding.Decided.class).orElseThrow().favourable()) {
      cleared(scene, day).ifPresent(effects::add);
    } else {
      effects.addAll(ending(scene));
    }
    effects.addAll(kept(scene, Course.Event.RESULT, day));
    return effects;
  }

  /** Act No. 27 of 2024, article 12(8): where relied on, the years count from the first notice. */
  private static Optional<Effect> cleared(Scene scene, LocalDate day) {
    LocalDate from =
        scene
            .file()
            .round()
            .last(Inquiry.AssessmentReused.class)
            .map(Inquiry.AssessmentReused::notice)
            .orElse(day);
    return scene
        .file()
        .proposed()
        .flatMap(proposed -> scene.course().tenure(proposed.level(), from))
        .map(tenure ->
            new Effect.ClearanceGranted(
                tenure.level(), from, LawfulYears.last(from, tenure.years())));
  }

  private static List<Effect> ending(Scene scene) {
    return scene.file().granted().isPresent() ? List.of(new Effect.ClearanceEnded()) : List.of();
  }

  private static List<Effect> ended(Scene scene) {
    List<Effect> effects = new ArrayList<>(ending(scene));
    if (scene.file().keptUntil().isEmpty()) {
      effects.addAll(kept(scene, Course.Event.NO_CONSENT, scene.day()));
    }
    return effects;
  }

  /** What is to be kept longer already is not kept shorter. */
  private static List<Effect> kept(Scene scene, Course.Event after, LocalDate day) {
    return scene.course().retention(after).stream()
        .map(
            rule -> new Effect.RetentionSet(LawfulYears.last(day, rule.years()), rule.confidence()))
        .filter(set -> scene.file().keptUntil().filter(set.last()::isBefore).isEmpty())
        .map(Effect.class::cast)
        .toList();
  }
}
