@NullMarked
package org.sekisho.letters.mail;

import org.jspecify.annotations.NullMarked;
