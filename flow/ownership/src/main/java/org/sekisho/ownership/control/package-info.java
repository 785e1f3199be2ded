/** Sets of parties that grow by holdings: who controls whom, and who is blocked. */
@NullMarked
package org.sekisho.ownership.control;

import org.jspecify.annotations.NullMarked;
