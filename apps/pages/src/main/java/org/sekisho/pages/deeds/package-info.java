/** Forms for everything that can be done in a case. */
@NullMarked
package org.sekisho.pages.deeds;

import org.jspecify.annotations.NullMarked;
