/** What a decision rests on: the law in force, and facts from files. */
@NullMarked
package org.sekisho.cli.decide.basis;

import org.jspecify.annotations.NullMarked;
