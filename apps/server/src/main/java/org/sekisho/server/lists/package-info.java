/** Lists as they are kept: status and history. */
@NullMarked
package org.sekisho.server.lists;

import org.jspecify.annotations.NullMarked;
