/** The verb {@code own}: who is behind a party, asked of files of holdings. */
@NullMarked
package org.sekisho.cli.own;

import org.jspecify.annotations.NullMarked;
