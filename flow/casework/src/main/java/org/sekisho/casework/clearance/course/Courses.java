package org.sekisho.casework.clearance.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The courses by id. */
public record Courses(Map<String, Course> byId) {

  private static final List<String> SHIPPED =
      List.of("jp-specially-designated", "jp-important-economic", "us-national-security");

  public Courses {
    byId = Map.copyOf(byId);
  }

  /** Those that ship. */
  public static Courses shipped() {
    Map<String, Course> courses = new TreeMap<>();
    for (String id : SHIPPED) {
      courses.put(id, CourseReader.read(id + ".yaml", bytes(id + ".yaml")).orThrow());
    }
    return new Courses(courses);
  }

  public Optional<Course> course(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static byte[] bytes(String name) {
    try (InputStream file = Courses.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
