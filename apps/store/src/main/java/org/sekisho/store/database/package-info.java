/** The database itself: opened, brought up to date, locked for one writer. */
@NullMarked
package org.sekisho.store.database;

import org.jspecify.annotations.NullMarked;
