/** {@code sekisho law}: the law book, read, checked, tried and compared. */
@NullMarked
package org.sekisho.cli.law;

import org.jspecify.annotations.NullMarked;
