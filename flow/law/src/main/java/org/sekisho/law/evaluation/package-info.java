/** Law in force compiled to closures: one matter at a time, with the truth of every node kept. */
@NullMarked
package org.sekisho.law.evaluation;

import org.jspecify.annotations.NullMarked;
