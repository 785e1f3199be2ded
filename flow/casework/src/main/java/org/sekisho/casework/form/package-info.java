/** Acts as bytes and back: the same act, the same bytes. */
@NullMarked
package org.sekisho.casework.form;

import org.jspecify.annotations.NullMarked;
