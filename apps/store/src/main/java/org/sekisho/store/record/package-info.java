/** Acts and the leaves that stand for them, kept together or not at all. */
@NullMarked
package org.sekisho.store.record;

import org.jspecify.annotations.NullMarked;
