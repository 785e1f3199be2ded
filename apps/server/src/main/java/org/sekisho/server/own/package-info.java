/** Holdings: control, blocking, reports. */
@NullMarked
package org.sekisho.server.own;

import org.jspecify.annotations.NullMarked;
