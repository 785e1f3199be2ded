/** The book of accounts: organisations, units and people, kept in the store. */
@NullMarked
package org.sekisho.accounts.book;

import org.jspecify.annotations.NullMarked;
