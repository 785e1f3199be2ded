package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.Console;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class may do, wherever it stands on the way. */
class CodeTest {

  private static final Scan SCAN = Scan.OF_PROJECT;

  private static final Set<String> WORDS_THAT_SAY_NOTHING =
      Set.of(
          "Manager", "Helper", "Util", "Utils", "Impl", "Base", "Common", "Core", "Data", "Info",
          "DTO", "Dto");

  private static final List<String> SQL = List.of("java.sql", "javax.sql", "org.jooq");

  @Test
  void everyPackageIsNullMarked() {
    assertThat(SCAN.classes().stream().map(JavaClass::getPackage).distinct())
        .filteredOn(inPackage -> !inPackage.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  /** The benchmarks measure the store beside the plain queries of the database. */
  @Test
  void onlyTheStoreKnowsSql() {
    assertThat(
            SCAN.classes().stream()
                .filter(type -> !type.getPackageName().startsWith("org.sekisho.store"))
                .filter(type -> !type.getPackageName().startsWith("org.sekisho.benchmarks")))
        .flatMap(JavaClass::getDirectDependenciesFromSelf)
        .filteredOn(dependency ->
            SQL.stream().anyMatch(dependency.getTargetClass().getPackageName()::startsWith))
        .isEmpty();
  }

  @Test
  void belowTheAppsDateAndTimeAreParameters() {
    assertThat(belowApps(access -> isClock(access.getTarget()))).isEmpty();
  }

  @Test
  void belowTheAppsNothingIsPrinted() {
    assertThat(belowApps(access -> isTerminal(access.getTarget()))).isEmpty();
  }

  @Test
  void noClassIsNamedWithAWordThatSaysNothing() {
    assertThat(SCAN.classes().stream().map(JavaClass::getSimpleName))
        .filteredOn(name -> words(name).anyMatch(WORDS_THAT_SAY_NOTHING::contains))
        .isEmpty();
  }

  private static List<String> belowApps(Predicate<JavaAccess<?>> forbidden) {
    return SCAN.classes().stream()
        .filter(type -> SCAN.moduleOf(type).filter(BuildModule::isBelowApps).isPresent())
        .flatMap(CodeTest::accesses)
        .filter(forbidden)
        .map(JavaAccess::getDescription)
        .toList();
  }

  /** Calls, field accesses, and references such as {@code Clock::systemUTC}. */
  static Stream<JavaAccess<?>> accesses(JavaClass type) {
    return Stream.concat(type.getAccessesFromSelf().stream(), references(type));
  }

  private static Stream<JavaAccess<?>> references(JavaClass type) {
    return Stream.concat(
        type.getMethodReferencesFromSelf().stream(),
        type.getConstructorReferencesFromSelf().stream());
  }

  static boolean isClock(AccessTarget target) {
    JavaClass owner = target.getOwner();
    boolean now = owner.getPackageName().equals("java.time") && target.getName().equals("now");
    boolean system =
        owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    boolean clock = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    boolean date = owner.isEquivalentTo(Date.class) && target.getFullName().endsWith("<init>()");
    return now || system || clock || date;
  }

  static boolean isTerminal(AccessTarget target) {
    boolean stream = target.getName().equals("out") || target.getName().equals("err");
    return target.getOwner().isEquivalentTo(Console.class)
        || (target.getOwner().isEquivalentTo(System.class) && stream);
  }

  /** The words of a name in camel case; acronyms as one word. */
  static Stream<String> words(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
  }
}
