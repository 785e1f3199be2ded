@NullMarked
package org.sekisho.server;

import org.jspecify.annotations.NullMarked;
