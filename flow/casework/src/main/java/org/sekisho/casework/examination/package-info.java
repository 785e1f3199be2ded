/** What officers say of a case: advice, countersigns, questions, opinions, flags. */
@NullMarked
package org.sekisho.casework.examination;

import org.jspecify.annotations.NullMarked;
