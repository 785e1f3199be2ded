/** The Model Context Protocol: decide, ask, screen, explain. */
@NullMarked
package org.sekisho.server.mcp;

import org.jspecify.annotations.NullMarked;
