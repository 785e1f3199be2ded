/** The API of the yente matching service, for clients that know it. */
@NullMarked
package org.sekisho.server.yente;

import org.jspecify.annotations.NullMarked;
