/** Letters in the form in which people get them: a page, a PDF/A file, and the proof of both. */
@NullMarked
package org.sekisho.letters;

import org.jspecify.annotations.NullMarked;
