/** What a thing is made of: bills of materials, and the matter that each of their parts is. */
@NullMarked
package org.sekisho.matter.bill;

import org.jspecify.annotations.NullMarked;
