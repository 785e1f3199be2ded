package org.sekisho.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module of the build. The order of the modules in the root pom is the order of the way; there is
 * no second list.
 *
 * @param path the folder, such as {@code flow/law}
 * @param position the place on the way, from 0
 */
record BuildModule(Path path, int position) {

  static List<BuildModule> of(Tree tree) {
    NodeList modules = elements(tree.absolute(Path.of("pom.xml")));
    return IntStream.range(0, modules.getLength())
        .mapToObj(i -> new BuildModule(Path.of(modules.item(i).getTextContent().strip()), i))
        .toList();
  }

  private static NodeList elements(Path pom) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(pom.toFile())
          .getElementsByTagName("module");
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw new IllegalStateException("the root pom cannot be read", broken);
    }
  }

  /** The package is named after the folder: one word for a stage everywhere. */
  String rootPackage() {
    return "org.sekisho." + path.getFileName();
  }

  boolean owns(String packageName) {
    return packageName.equals(rootPackage()) || packageName.startsWith(rootPackage() + ".");
  }

  /** Apps, and what stands above them, may know the clock and the terminal. */
  boolean isBelowApps() {
    return List.of("foundation", "flow", "strategy").contains(path.getName(0).toString());
  }

  boolean hasSources(Tree tree) {
    return Files.isDirectory(tree.absolute(path.resolve("src/main/java")));
  }

  Path classes(Tree tree) {
    return tree.absolute(path.resolve("target/classes"));
  }
}
