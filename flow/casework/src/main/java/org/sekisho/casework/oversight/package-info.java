/**
 * What those who oversee an authority ask: how long, how often, for whom, and how it would be with
 * other staff or another rule. Only what the reader may see is counted.
 */
@NullMarked
package org.sekisho.casework.oversight;

import org.jspecify.annotations.NullMarked;
