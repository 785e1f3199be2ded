/**
 * What each side sees of a person's file, and what waits for whom: nothing more leaves the file.
 */
@NullMarked
package org.sekisho.casework.clearance.view;

import org.jspecify.annotations.NullMarked;
