package org.sekisho.screening.index;

/** How many edits a word can bear when it is compared with another, by the shorter one's length. */
enum Bearing {
  /** Parts: two from six letters on, one from three. */
  PART {
    @Override
    int edits(int length) {
      return length >= 6 ? 2 : length >= 3 ? 1 : 0;
    }
  },
  /** Two parts run together: one from eight letters on. */
  JOIN {
    @Override
    int edits(int length) {
      return length >= 8 ? 1 : 0;
    }
  };

  abstract int edits(int length);
}
