package org.sekisho.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Labels are a lattice, and it is the one of sets of demands. */
class LabelLawsTest {

  private static final int ROUNDS = 3_000;

  private record Three(long seed, Label a, Label b, Label c) {}

  private static List<Three> threes() {
    List<Three> threes = new ArrayList<>();
    for (long seed = 0; seed < ROUNDS; seed++) {
      RandomLabels labels = new RandomLabels(seed);
      threes.add(new Three(seed, labels.label(), labels.label(), labels.label()));
    }
    return threes;
  }

  @Test
  void joinIsTheUnionOfDemands() {
    assertThat(threes())
        .allSatisfy(each -> {
          Set<String> union = new TreeSet<>(Demands.of(each.a));
          union.addAll(Demands.of(each.b));
          assertThat(Demands.of(each.a.join(each.b))).isEqualTo(union);
        });
  }

  @Test
  void dominanceIsInclusionOfDemands() {
    assertThat(threes())
        .allSatisfy(each -> {
          Label wider = each.a.join(each.b);
          assertThat(each.a.dominates(each.b)).isEqualTo(includes(each.a, each.b));
          assertThat(wider.dominates(each.a)).isEqualTo(includes(wider, each.a)).isTrue();
          assertThat(each.a.dominates(wider)).isEqualTo(includes(each.a, wider));
        });
  }

  private static boolean includes(Label one, Label other) {
    return Demands.of(one).containsAll(Demands.of(other));
  }

  @Test
  void joinIsAssociativeCommutativeAndIdempotent() {
    assertThat(threes())
        .allSatisfy(each -> {
          assertThat(each.a.join(each.b).join(each.c)).isEqualTo(each.a.join(each.b.join(each.c)));
          assertThat(each.a.join(each.b)).isEqualTo(each.b.join(each.a));
          assertThat(each.a.join(each.a)).isEqualTo(each.a);
          assertThat(each.a.join(Label.PUBLIC)).isEqualTo(each.a);
        });
  }

  @Test
  void joinIsTheLeastUpperBound() {
    assertThat(threes())
        .allSatisfy(each -> {
          Label join = each.a.join(each.b);
          assertThat(join.dominates(each.a) && join.dominates(each.b)).isTrue();
          Label bound = join.join(each.c);
          assertThat(bound.dominates(join)).isTrue();
          boolean bounds = each.c.dominates(each.a) && each.c.dominates(each.b);
          assertThat(each.c.dominates(join)).isEqualTo(bounds);
        });
  }

  @Test
  void dominanceIsAPartialOrder() {
    assertThat(threes())
        .allSatisfy(each -> {
          Label middle = each.a.join(each.b);
          Label top = middle.join(each.c);
          assertThat(each.a.dominates(each.a)).isTrue();
          assertThat(top.dominates(middle) && middle.dominates(each.a) && top.dominates(each.a))
              .isTrue();
          boolean both = each.a.dominates(each.b) && each.b.dominates(each.a);
          assertThat(both).isEqualTo(each.a.equals(each.b));
        });
  }

  @Test
  void levelsOfTwoSchemesAreBothKept() {
    Label both = Label.of(Level.US_SECRET).join(Label.of(Level.JP_SPECIALLY_DESIGNATED));
    assertThat(both.levels().values())
        .containsExactly(Level.US_SECRET, Level.JP_SPECIALLY_DESIGNATED);
  }
}
