/** The parts of which pages are made: notices, fields, tabs, lists of what happened. */
@NullMarked
package org.sekisho.pages.parts;

import org.jspecify.annotations.NullMarked;
