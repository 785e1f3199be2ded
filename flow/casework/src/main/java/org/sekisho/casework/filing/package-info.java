/** What is filed: the matter, the decision it rests on, parties, items, attachments. */
@NullMarked
package org.sekisho.casework.filing;

import org.jspecify.annotations.NullMarked;
