package org.sekisho.pages.deeds;

import java.util.List;
import java.util.function.Function;
import org.sekisho.casework.act.Deed;
import org.sekisho.terms.Text;

/**
 * A form by which a deed is done.
 *
 * @param effect what follows from it, on the clock too
 * @param sample a deed of its kind, by which it is known who may do it
 * @param reading makes the deed of what was written
 */
record DeedForm(
    Text title, Text effect, Deed sample, List<FormField> fields, Function<Written, Deed> reading) {

  DeedForm {
    fields = List.copyOf(fields);
  }

  String word() {
    return sample.word();
  }
}
