package org.sekisho.casework.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.file.Story;

class ActJsonTest {

  @Test
  void everyActComesBackFromItsBytes() {
    for (Act act : Story.inExamination().advised(AdviceKind.REFUSE).countersigned().file().acts()) {
      byte[] bytes = ActJson.write(act);
      Act read = ActJson.read(bytes, "act").orThrow();
      assertThat(read).isEqualTo(act);
      assertThat(ActJson.write(read)).isEqualTo(bytes);
    }
  }

  @Test
  void everyDeedHasItsShapeUnderItsWord() {
    List<Class<?>> deeds = new ArrayList<>();
    Stream.of(Deed.class.getPermittedSubclasses())
        .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
        .forEach(deeds::add);
    assertThat(ActJson.DEEDS.types()).containsExactlyInAnyOrderElementsOf(deeds);
  }
}
