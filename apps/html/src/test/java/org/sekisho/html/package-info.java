@NullMarked
package org.sekisho.html;

import org.jspecify.annotations.NullMarked;
