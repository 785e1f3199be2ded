package org.sekisho.pages.exchange;

import java.util.List;
import java.util.SortedMap;
import org.sekisho.casework.oversight.Handled;
import org.sekisho.terms.Text;

/** What one who oversees may see of how cases are handled: figures of cases within their reach. */
public interface Overseeing {

  /** How many cases stand at each stage, by its code. */
  SortedMap<String, Integer> stages();

  /** The cases that the office has received. */
  List<Handled> handled();

  /** What a unit or a regime is called. */
  Text name(String id);
}
