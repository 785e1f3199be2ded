/** Organisations, their people and what these may do, for whoever keeps them. */
@NullMarked
package org.sekisho.pages.administration;

import org.jspecify.annotations.NullMarked;
