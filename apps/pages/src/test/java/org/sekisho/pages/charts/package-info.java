/** Tests of the charts. */
@NullMarked
package org.sekisho.pages.charts;

import org.jspecify.annotations.NullMarked;
