/** The way in: passwords with codes, links of invitation, sessions, tokens. */
@NullMarked
package org.sekisho.accounts.door;

import org.jspecify.annotations.NullMarked;
