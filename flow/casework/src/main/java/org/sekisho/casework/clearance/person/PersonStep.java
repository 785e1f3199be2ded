package org.sekisho.casework.clearance.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.Refusals;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** Whether a deed is lawful in a file, and what it becomes: its act and those the law attaches. */
public final class PersonStep {

  private PersonStep() {}

  /** The new acts, or everything that stands against the deed. */
  public static Checked<List<Act<PersonDeed>>> step(
      Course course, PersonFile file, PersonDeed deed, Actor actor, Instant now) {
    Scene scene = new Scene(course, file, actor, now, new Refusals(file.id()));
    checkFile(scene, deed);
    switch (deed) {
      case Calling calling -> CallingLaw.check(scene, calling);
      case Inquiry inquiry -> InquiryLaw.check(scene, inquiry);
      case Finding finding -> FindingLaw.check(scene, finding);
      case Handling handling -> HandlingLaw.check(scene, handling);
      case Keeping keeping -> KeepingLaw.check(scene, keeping);
      case Effect effect -> refuseEffect(scene);
    }
    return scene.refusals().check(() -> acts(scene, deed));
  }

  private static List<Act<PersonDeed>> acts(Scene scene, PersonDeed deed) {
    int next = scene.file().acts().size() + 1;
    List<Act<PersonDeed>> acts = new ArrayList<>();
    acts.add(new Act<>(scene.file().id(), next, scene.now(), scene.actor(), deed));
    for (Effect effect : Effects.of(scene, deed)) {
      acts.add(new Act<>(scene.file().id(), next + acts.size(), scene.now(), Actor.LAW, effect));
    }
    return List.copyOf(acts);
  }

  private static void checkFile(Scene scene, PersonDeed deed) {
    PersonFile file = scene.file();
    scene.unless(
        !file.isDestroyed(),
        "destroyed",
        "file",
        Text.of("the records of this file are destroyed", "この文書は廃棄されています"),
        Text.of("open a new file", "新たに手続を開始してください"));
    scene.unless(
        file.acts().isEmpty() || !scene.now().isBefore(file.acts().getLast().at()),
        "time.backwards",
        "now",
        Text.of("a later act stands in the file already", "既に後の時刻の記録があります"),
        Text.of("look at the clock of the machine", "機器の時刻を確認してください"));
    proposal(file, deed)
        .forEach(proposed ->
            scene.unless(
                proposed.course().equals(scene.course().id())
                    && proposed.law().equals(scene.course().hash()),
                "course.other",
                "course",
                Text.of(
                    "the file follows `" + proposed.course() + "` in another wording",
                    "この手続は別の版の`" + proposed.course() + "`によっています"),
                Text.of("take the course with the hash of the proposal", "名簿への記載時の版によってください")));
  }

  private static Stream<Calling.Proposed> proposal(PersonFile file, PersonDeed deed) {
    return deed instanceof Calling.Proposed proposed
        ? Stream.of(proposed)
        : file.proposed().stream();
  }

  private static void refuseEffect(Scene scene) {
    scene.unless(
        false,
        "effect",
        "deed",
        Text.of("this follows from the law and is not asked for", "これは法令の効果であり、申請の対象ではありません"),
        Text.of("do the act from which it follows", "その原因となる行為を行ってください"));
  }
}
