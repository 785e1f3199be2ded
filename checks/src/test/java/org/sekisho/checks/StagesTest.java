package org.sekisho.checks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the stages may lean on each other. */
class StagesTest {

  private static final Scan SCAN = Scan.OF_PROJECT;

  @Test
  void everyModuleIsCompiled() {
    assertThat(SCAN.modules().stream().filter(module -> module.hasSources(SCAN.tree())))
        .as("run the build from the root")
        .allMatch(module -> Files.isDirectory(module.classes(SCAN.tree())));
  }

  @Test
  void theseRulesWaitForEveryModuleWithSources() {
    String pom = SCAN.tree().text(Path.of("checks/pom.xml"));
    assertThat(SCAN.modules().stream().filter(module -> module.hasSources(SCAN.tree())))
        .extracting(module -> "<artifactId>" + module.path().getFileName() + "</artifactId>")
        .allMatch(pom::contains);
  }

  @Test
  void theScanSeesAClassForEverySourceFile() {
    List<String> scanned = SCAN.classes().stream().map(JavaClass::getFullName).toList();
    assertThat(scanned).hasSizeGreaterThan(20).containsAll(SCAN.sourceTypes());
  }

  @Test
  void everyModuleKeepsToThePackageOfItsName() {
    SCAN.modules()
        .forEach(module ->
            assertThat(SCAN.classesOf(module))
                .as(module.path().toString())
                .allMatch(type -> module.owns(type.getPackageName())));
  }

  @Test
  void aStageUsesOnlyWhatIsPrintedAboveIt() {
    assertThat(SCAN.classes().stream().flatMap(this::steppingBack).distinct()).isEmpty();
  }

  @Test
  void freeOfPackageCycles() {
    slices().matching("org.sekisho.(**)").should().beFreeOfCycles().check(SCAN.classes());
  }

  private Stream<String> steppingBack(JavaClass type) {
    Optional<BuildModule> own = SCAN.moduleOf(type);
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> own.isPresent() && isAbove(dependency, own.get()))
        .map(Dependency::getDescription);
  }

  private static boolean isAbove(Dependency dependency, BuildModule own) {
    return SCAN.moduleOf(dependency.getTargetClass())
        .filter(target -> target.position() > own.position())
        .isPresent();
  }
}
