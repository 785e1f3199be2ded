/** Figures for those who oversee how law is carried out. */
@NullMarked
package org.sekisho.pages.oversight;

import org.jspecify.annotations.NullMarked;
