/** What is owned along chains: shares multiplied and chains added, in exact fractions. */
@NullMarked
package org.sekisho.ownership.integrated;

import org.jspecify.annotations.NullMarked;
