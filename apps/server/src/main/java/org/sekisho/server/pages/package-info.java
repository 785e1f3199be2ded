/** The pages of the desk, brought to browsers: sessions, forms, assets. */
@NullMarked
package org.sekisho.server.pages;

import org.jspecify.annotations.NullMarked;
