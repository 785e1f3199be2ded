/** Cases of the office: who may see and do what in them, and the clocks of each. */
@NullMarked
package org.sekisho.server.casework;

import org.jspecify.annotations.NullMarked;
