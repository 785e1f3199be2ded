/** Order lists, data inventories and other tables: each row is decided. */
@NullMarked
package org.sekisho.pages.tables;

import org.jspecify.annotations.NullMarked;
