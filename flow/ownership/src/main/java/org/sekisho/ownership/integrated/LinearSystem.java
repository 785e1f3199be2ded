package org.sekisho.ownership.integrated;

import java.util.Arrays;
import java.util.Optional;

/**
 * {@code x = Ax + b}, kept as {@code (I - A) x = b} and solved by Gauss-Jordan elimination in exact
 * fractions.
 */
final class LinearSystem {

  private final Fraction[][] left;
  private final Fraction[] right;

  LinearSystem(int size) {
    left = new Fraction[size][size];
    right = new Fraction[size];
    Arrays.fill(right, Fraction.ZERO);
    for (int row = 0; row < size; row++) {
      Arrays.fill(left[row], Fraction.ZERO);
      left[row][row] = Fraction.ONE;
    }
  }

  void subtract(int row, int column, Fraction value) {
    left[row][column] = left[row][column].minus(value);
  }

  void right(int row, Fraction value) {
    right[row] = value;
  }

  /**
   * The solution. INVARIANT: {@code I - A} is an M-matrix exactly where the chains have a finite
   * sum, and then every pivot is positive, in whatever order they are taken.
   */
  Optional<Fraction[]> solve() {
    for (int pivot = 0; pivot < right.length; pivot++) {
      if (left[pivot][pivot].sign() <= 0) {
        return Optional.empty();
      }
      divide(pivot);
      for (int row = 0; row < right.length; row++) {
        if (row != pivot && left[row][pivot].sign() != 0) {
          eliminate(row, pivot);
        }
      }
    }
    return Optional.of(right.clone());
  }

  private void divide(int pivot) {
    Fraction divisor = left[pivot][pivot];
    for (int column = pivot; column < right.length; column++) {
      left[pivot][column] = left[pivot][column].by(divisor);
    }
    right[pivot] = right[pivot].by(divisor);
  }

  private void eliminate(int row, int pivot) {
    Fraction factor = left[row][pivot];
    for (int column = pivot; column < right.length; column++) {
      left[row][column] = left[row][column].minus(factor.times(left[pivot][column]));
    }
    right[row] = right[row].minus(factor.times(right[pivot]));
  }
}
