/** Configurations, good and bad. */
@NullMarked
package org.sekisho.server.configuration;

import org.jspecify.annotations.NullMarked;
