/** The recognition of a company or university that is to hold protected information. */
@NullMarked
package org.sekisho.casework.clearance.operator;

import org.jspecify.annotations.NullMarked;
