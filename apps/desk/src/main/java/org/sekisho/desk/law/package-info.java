/** The law book opened, and what is read out of it. */
@NullMarked
package org.sekisho.desk.law;

import org.jspecify.annotations.NullMarked;
