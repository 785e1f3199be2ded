/** The document that describes the API. */
@NullMarked
package org.sekisho.server.openapi;

import org.jspecify.annotations.NullMarked;
