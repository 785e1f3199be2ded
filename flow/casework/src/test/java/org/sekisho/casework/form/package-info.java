@NullMarked
package org.sekisho.casework.form;

import org.jspecify.annotations.NullMarked;
