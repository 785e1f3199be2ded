/**
 * How near two names are: parts aligned, costs added, a score in thousandths, a band, and the
 * reasons for all of it. Whole numbers throughout: the same names give the same score everywhere.
 */
@NullMarked
package org.sekisho.screening.score;

import org.jspecify.annotations.NullMarked;
