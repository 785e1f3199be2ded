/** Conditions: from text in the Common Expression Language to our own small tree. */
@NullMarked
package org.sekisho.law.condition;

import org.jspecify.annotations.NullMarked;
