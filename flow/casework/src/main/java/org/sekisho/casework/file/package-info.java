/** A case file as the fold of its acts, and the step that admits one act more. */
@NullMarked
package org.sekisho.casework.file;

import org.jspecify.annotations.NullMarked;
