package org.sekisho.casework.clearance.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.acts.Role;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.course.CourseMatter;
import org.sekisho.casework.clearance.course.Courses;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

/** A file as it grows, told day by day. */
public final class Story {

  public static final Courses COURSES = Courses.shipped();
  public static final ContentHash PAPER = ContentHash.of("paper");
  public static final PersonRef PERSON = new PersonRef("p-1");
  public static final Actor HERSELF = new Actor("p-1", Role.PERSON, "");
  public static final Actor OFFICER = new Actor("officer", Role.OFFICER, "meti");
  public static final Actor HEAD = new Actor("head", Role.HEAD, "meti");
  public static final Actor OPERATOR = new Actor("manager", Role.OPERATOR, "aoki");

  public final Course course;
  private final Level level;
  private final String organ;
  private final Optional<String> operator;
  private LocalDate day;
  private PersonFile file = PersonFile.empty("file-1");

  Story(String course, Level level, LocalDate day) {
    this(course, level, day, "meti", Optional.empty());
  }

  Story(String course, Level level, LocalDate day, String organ, Optional<String> operator) {
    this.course = COURSES.course(course).orElseThrow();
    this.level = level;
    this.day = day;
    this.organ = organ;
    this.operator = operator;
  }

  public static Story economic(LocalDate day) {
    return new Story("jp-important-economic", Level.JP_IMPORTANT_ECONOMIC, day);
  }

  public static Story ofOperator(LocalDate day) {
    return new Story(
        "jp-important-economic", Level.JP_IMPORTANT_ECONOMIC, day, "meti", Optional.of("aoki"));
  }

  public static Story special(LocalDate day) {
    return new Story("jp-specially-designated", Level.JP_SPECIALLY_DESIGNATED, day);
  }

  public PersonFile file() {
    return file;
  }

  public LocalDate day() {
    return day;
  }

  public Actor officer() {
    return new Actor("officer", Role.OFFICER, organ);
  }

  public Actor head() {
    return new Actor("head", Role.HEAD, organ);
  }

  public Actor investigator() {
    String body = course.bodies().separate() ? course.bodies().investigator().id() : organ;
    return new Actor("investigator", Role.INVESTIGATOR, body);
  }

  public Story on(LocalDate later) {
    day = later;
    return this;
  }

  /** Noon of the day, where the course's days count. */
  public Instant now() {
    return day.atTime(12, 0).atZone(course.zone()).toInstant();
  }

  public Checked<List<Act<PersonDeed>>> step(Actor actor, PersonDeed deed) {
    return PersonStep.step(course, file, deed, actor, now());
  }

  public Story does(Actor actor, PersonDeed deed) {
    file = file.with(step(actor, deed).orThrow());
    return this;
  }

  /** The codes of everything that stands against a deed. */
  public List<String> refused(Actor actor, PersonDeed deed) {
    return step(actor, deed).problems().stream().map(Problem::code).toList();
  }

  public Calling.Proposed proposal() {
    return new Calling.Proposed(
        PERSON, course.id(), course.hash(), level, organ, operator, "work on the project");
  }

  public Story proposed() {
    return does(operator.isPresent() ? OPERATOR : officer(), proposal());
  }

  public Calling.Noticed notice() {
    return new Calling.Noticed(
        course.matters().stream().map(CourseMatter::id).toList(),
        course.inquiries(),
        file.isReassessment(),
        PAPER);
  }

  public Story noticed() {
    return does(officer(), notice());
  }

  public Story consented() {
    return does(HERSELF, new Calling.Consented(PAPER, PAPER));
  }

  public Story answered() {
    return does(
        HERSELF, new Calling.Answered(List.of(answer("alcohol", "drink", "never at work"))));
  }

  /** An answer in the matter of drinking, which has another name in the two countries. */
  public Calling.Answer answer(String us, String jp, String value) {
    boolean japanese = course.id().startsWith("jp");
    return new Calling.Answer(
        japanese ? jp : us, japanese ? "trouble" : "statement", "self", 1, value);
  }

  public Story investigated(boolean favourable) {
    String matter = answer("alcohol", "drink", "").matter();
    String task = "t-" + file.all(Inquiry.TaskSet.class).size();
    does(officer(), new Inquiry.InvestigationAsked(investigator().body(), ""));
    does(
        investigator(),
        new Inquiry.TaskSet(task, "acquaintance", matter, "a-1", "does she drink?"));
    does(investigator(), new Inquiry.TaskDone(task, "she does not", PAPER));
    return does(
        investigator(),
        new Inquiry.OpinionGiven(favourable, List.of(new Inquiry.Remark(matter, "as she said"))));
  }

  public Story decided(boolean favourable) {
    return does(head(), new Finding.Decided(favourable, favourable ? "" : "debts"));
  }

  public Story told() {
    return does(officer(), new Finding.PersonNotified(day));
  }

  /** From the proposal, or from the opening of a new assessment, to the notice of the result. */
  public Story assessed(boolean favourable) {
    return noticed().consented().answered().investigated(favourable).decided(favourable).told();
  }

  public Story letIn(String group) {
    return does(officer(), new Handling.Briefed(PAPER))
        .does(HERSELF, new Handling.Pledged(PAPER))
        .does(
            officer(), new Handling.NeedGranted(group, List.of(), "works on it", Optional.empty()));
  }
}
