/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.report;

import org.jspecify.annotations.NullMarked;
