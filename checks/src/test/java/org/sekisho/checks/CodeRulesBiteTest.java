package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rules of {@link CodeTest} see what they forbid. */
class CodeRulesBiteTest {

  /** Breaks the rules, each in one way. */
  static final class Offender {
    LocalDate today() {
      return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Clock> clock() {
      return Clock::systemUTC;
    }

    long milliseconds() {
      return System.currentTimeMillis();
    }

    void print() {
      System.out.println(milliseconds());
    }
  }

  @Test
  void theClockIsSeenInACallAndInAReference() {
    assertThat(offences(access -> CodeTest.isClock(access.getTarget())))
        .containsExactlyInAnyOrder("today", "clock", "milliseconds");
  }

  @Test
  void printingIsSeen() {
    assertThat(offences(access -> CodeTest.isTerminal(access.getTarget())))
        .containsExactly("print");
  }

  @Test
  void aWordIsSeenWhereverItStandsInAName() {
    assertThat(CodeTest.words("LawDataReader")).contains("Data");
    assertThat(CodeTest.words("DTOReader")).contains("DTO");
    assertThat(CodeTest.words("RuleManager")).contains("Manager");
    assertThat(CodeTest.words("Database")).doesNotContain("Data");
  }

  private static List<String> offences(Predicate<JavaAccess<?>> forbidden) {
    return CodeTest.accesses(new ClassFileImporter().importClass(Offender.class))
        .filter(forbidden)
        .map(access -> access.getOrigin().getName())
        .distinct()
        .toList();
  }
}
