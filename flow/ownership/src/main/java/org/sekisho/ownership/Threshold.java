package org.sekisho.ownership;

/**
 * The sum of shares from which a rule speaks.
 *
 * @param millionths of a percent
 * @param reached whether the sum may equal it (50 % or more) or must pass it (more than 50 %)
 */
public record Threshold(int millionths, boolean reached) {

  public static Threshold moreThan(int percent) {
    return new Threshold(percent * Share.PERCENT, false);
  }

  public static Threshold atLeast(int percent) {
    return new Threshold(percent * Share.PERCENT, true);
  }

  public boolean isMetBy(long sum) {
    return reached ? sum >= millionths : sum > millionths;
  }

  /**
   * The most that a set of holders of one company can hold together: no more than their own upper
   * bounds, and no more than what the least shares of the others leave. Where the least shares of
   * all pass the whole, the statements contradict each other and stand as they are stated.
   *
   * @param least the sum of the set's least shares
   * @param most the sum of the set's greatest shares
   * @param everyone the sum of the least shares of all holders of the company
   */
  public static long upper(long least, long most, long everyone) {
    return Math.max(least, Math.min(most, Share.WHOLE - everyone + least));
  }
}
