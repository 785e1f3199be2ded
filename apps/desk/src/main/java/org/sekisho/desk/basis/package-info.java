/** What a decision rests on: the law in force, and facts that were found. */
@NullMarked
package org.sekisho.desk.basis;

import org.jspecify.annotations.NullMarked;
