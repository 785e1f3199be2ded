package org.sekisho.casework.clearance.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.access.Level;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Problem;

class ShippedCoursesTest {

  private static final Courses COURSES = Courses.shipped();

  @ParameterizedTest
  @CsvSource({
    "jp-specially-designated, 7, 5, jp_specially_designated, 2026-06-01",
    "jp-important-economic, 7, 10, jp_important_economic, 2026-06-01",
    "us-national-security, 13, 5, us_secret, 2026-06-01",
    "us-national-security, 13, 10, us_secret, 2020-12-31",
    "us-national-security, 13, 5, us_secret, 2021-01-01",
    "us-national-security, 13, 15, us_confidential, 2020-12-31",
  })
  void eachCourseHasItsMattersAndYears(
      String id, int matters, int years, String level, LocalDate notice) {
    Course course = COURSES.course(id).orElseThrow();
    assertThat(course.matters()).hasSize(matters);
    assertThat(course.tenure(Level.ofCode(level).orElseThrow(), notice))
        .map(Course.Tenure::years)
        .contains(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jp-specially-designated", "jp-important-economic"})
  void ofTheFamilyOnlyNameBirthNationalitiesAndAddressAreAsked(String id) {
    Course course = COURSES.course(id).orElseThrow();
    assertThat(course.matters())
        .flatMap(CourseMatter::fields)
        .filteredOn(field -> field.about() == CourseMatter.About.FAMILY)
        .extracting(CourseMatter.Field::id)
        .containsExactly("name", "birth_day", "nationality", "past_nationality", "address");
    assertThat(course.kinship()).hasSize(7);
    assertThat(course.operators().rules()).hasSize(12);
  }

  @Test
  void howLongRecordsAreKeptIsMarkedAsNotVerified() {
    assertThat(COURSES.byId().values())
        .flatMap(Course::retentions)
        .isNotEmpty()
        .allMatch(rule -> rule.confidence() == Confidence.LOW);
  }

  @Test
  void everythingWrongInACourseIsToldAtOnce() {
    byte[] file =
        """
        course: x
        regime: y
        title: {en: a, ja: b}
        zone: Moon
        tenures:
          - {level: cosmic, years: 500, from: 2020-01-01, confidence: high, source: s}
        colour: red
        """
            .getBytes(StandardCharsets.UTF_8);
    List<String> codes =
        CourseReader.read("x.yaml", file).problems().stream().map(Problem::code).toList();
    assertThat(codes)
        .contains(
            "clearance.course.zone",
            "access.level.unknown",
            "clearance.course.years",
            "document.field.unknown");
  }
}
