package org.sekisho.proof;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;

/**
 * A question in the solver's words: where it is put, and where each group of agreeing rules fires.
 */
record QuestionFormulas(Session session, BoolExpr scope, List<EffectGroup> groups) {

  /** A reply, and the formula for the matters that get it. */
  record Answered(Reply reply, BoolExpr where) {}

  QuestionFormulas {
    groups = List.copyOf(groups);
  }

  static QuestionFormulas of(Session session, LiveQuestion question) {
    List<EffectGroup> groups = List.of();
    for (LiveRule leaf : question.leaves()) {
      EffectGroup.Member member = new EffectGroup.Member(leaf, session.name(leaf.fires()));
      groups = EffectGroup.with(groups, member);
    }
    return new QuestionFormulas(session, session.name(question.scope()), groups);
  }

  /** A question that is never put. */
  static QuestionFormulas never(Session session) {
    return new QuestionFormulas(session, session.name(Condition.NEVER), List.of());
  }

  BoolExpr fires(LiveRule rule) {
    return session.name(rule.fires());
  }

  /** The question is put, and no rule fires. */
  BoolExpr gap() {
    return session.and(scope, session.not(session.or(groups.stream().map(this::given).toList())));
  }

  /** Rules of two groups fire at once. */
  BoolExpr conflict() {
    List<BoolExpr> pairs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        pairs.add(session.and(given(groups.get(i)), given(groups.get(j))));
      }
    }
    return session.or(pairs);
  }

  private BoolExpr given(EffectGroup group) {
    return session.or(group.fires());
  }

  /** Every reply that the question can come to. Each matter gets exactly one. */
  List<Answered> answers() {
    List<Answered> answers = new ArrayList<>();
    answers.add(new Answered(new Reply.OutOfScope(), session.not(scope)));
    answers.add(new Answered(new Reply.Gap(), gap()));
    BoolExpr conflict = conflict();
    answers.add(new Answered(new Reply.Conflict(), conflict));
    for (EffectGroup group : groups) {
      answers.add(
          new Answered(
              new Reply.Given(group.effect()), session.and(given(group), session.not(conflict))));
    }
    return answers;
  }

  /** The matters to which this question and another reply alike. */
  BoolExpr repliesLike(QuestionFormulas other) {
    List<BoolExpr> alike = new ArrayList<>();
    List<Answered> others = other.answers();
    for (Answered mine : answers()) {
      for (Answered theirs : others) {
        if (Replies.alike(mine.reply(), theirs.reply())) {
          alike.add(session.and(mine.where(), theirs.where()));
        }
      }
    }
    return session.or(alike);
  }
}
