package org.sekisho.proof;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Effect;

/** Rules of one question that say the same: any of them may fire together. */
record EffectGroup(Effect effect, List<EffectGroup.Member> members) {

  /** A rule and the formula for where it fires. */
  record Member(LiveRule rule, BoolExpr fires) {}

  EffectGroup {
    members = List.copyOf(members);
  }

  List<BoolExpr> fires() {
    return members.stream().map(Member::fires).toList();
  }

  /** The groups with one more rule among them. */
  static List<EffectGroup> with(List<EffectGroup> groups, Member member) {
    Effect effect = member.rule().rule().effect();
    List<EffectGroup> more = new ArrayList<>();
    boolean placed = false;
    for (EffectGroup group : groups) {
      boolean agrees = group.effect.agreesWith(effect);
      more.add(agrees ? group.and(member) : group);
      placed |= agrees;
    }
    if (!placed) {
      more.add(new EffectGroup(effect, List.of(member)));
    }
    return more;
  }

  private EffectGroup and(Member member) {
    List<Member> more = new ArrayList<>(members);
    more.add(member);
    return new EffectGroup(effect, more);
  }
}
