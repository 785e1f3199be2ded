/** Work that takes longer than a request, and its progress. */
@NullMarked
package org.sekisho.server.jobs;

import org.jspecify.annotations.NullMarked;
