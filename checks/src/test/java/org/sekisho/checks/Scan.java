package org.sekisho.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The compiled classes of every module, tests not among them. */
record Scan(Tree tree, List<BuildModule> modules, JavaClasses classes) {

  static final Scan OF_PROJECT = of(Tree.ofProject());

  private static Scan of(Tree tree) {
    List<BuildModule> modules = BuildModule.of(tree);
    List<Path> folders =
        modules.stream()
            .filter(module -> module.hasSources(tree))
            .map(module -> module.classes(tree))
            .filter(Files::isDirectory)
            .toList();
    return new Scan(tree, modules, new ClassFileImporter().importPaths(folders));
  }

  Optional<BuildModule> moduleOf(JavaClass type) {
    return modules.stream().filter(module -> module.owns(type.getPackageName())).findAny();
  }

  /** By where the class file lies, not by its package. */
  List<JavaClass> classesOf(BuildModule module) {
    String folder = module.classes(tree).toUri().getPath();
    return classes.stream()
        .filter(type -> type.getSource().orElseThrow().getUri().getPath().startsWith(folder))
        .toList();
  }

  /** Names of the top-level types there must be, told from the source files. */
  List<String> sourceTypes() {
    return modules.stream()
        .map(module -> module.path().resolve("src/main/java"))
        .flatMap(
            sources -> tree.files(file -> isType(file, sources)).stream().map(sources::relativize))
        .map(file -> file.toString().replaceFirst("\\.java$", "").replace('/', '.'))
        .toList();
  }

  private static boolean isType(Path file, Path sources) {
    return file.startsWith(sources)
        && file.toString().endsWith(".java")
        && !file.endsWith("package-info.java");
  }
}
