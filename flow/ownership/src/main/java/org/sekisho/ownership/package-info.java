/** Who is behind a party: shares, kinds of holding, and how certain a verdict is. */
@NullMarked
package org.sekisho.ownership;

import org.jspecify.annotations.NullMarked;
