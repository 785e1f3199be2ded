package org.sekisho.documents;

/** User input shortened and made harmless for a terminal before it is shown back. */
public final class Brief {

  private static final int MOST = 60;

  private Brief() {}

  public static String of(String input) {
    String cut = input.length() <= MOST ? input : input.substring(0, MOST) + "…";
    StringBuilder shown = new StringBuilder();
    cut.codePoints().forEach(point -> shown.appendCodePoint(isShown(point) ? point : '\uFFFD'));
    return shown.toString();
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
