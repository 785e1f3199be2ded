/** Lists at hand, and questions to them. */
@NullMarked
package org.sekisho.server.screen;

import org.jspecify.annotations.NullMarked;
