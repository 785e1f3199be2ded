/** What is asked and what is answered, apart from how it travels. */
@NullMarked
package org.sekisho.server.web;

import org.jspecify.annotations.NullMarked;
