/** Letters by mail: one message with text, page, file and proof, and what became of it. */
@NullMarked
package org.sekisho.letters.mail;

import org.jspecify.annotations.NullMarked;
