package org.sekisho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small invented list in the format of the shipped example of an own list. */
final class RefusedCustomers {

  private static final String HEADER =
      "Name,Customer no.,Kind,Also known as,Trade name,Formerly,Born,Nationality,Country,Address,"
          + "Passport,LEI,Reason,Since,Remarks\n";

  private RefusedCustomers() {}

  /** Names with what stands in the column of dates of birth; numbered from 1. */
  static Path in(Path file, String... namesAndDates) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < namesAndDates.length; i++) {
      String[] parts = namesAndDates[i].split("/", 2);
      String born = parts.length == 2 ? parts[1] : "";
      csv.append(parts[0]).append(',').append(i + 1).append(",person,,,,").append(born);
      csv.append(",,,,,,,,\n");
    }
    return Files.writeString(file, csv);
  }

  /** The list as the option of a command. */
  static String option(Path file) {
    return "example-own-list=" + file;
  }
}
