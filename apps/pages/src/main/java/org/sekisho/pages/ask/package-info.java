/** The interview: one question at a time, and the decision as it forms. */
@NullMarked
package org.sekisho.pages.ask;

import org.jspecify.annotations.NullMarked;
