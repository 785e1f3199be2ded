package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.PersonRef;

/**
 * A duty that waits in a file.
 *
 * @param body the organ, investigator or operator that is to do it; empty for the person
 * @param since the day from which it has waited
 * @param due the last day for it, where the law sets one
 */
public record Pending(
    Duty duty,
    String file,
    Optional<PersonRef> person,
    String body,
    LocalDate since,
    Optional<LocalDate> due) {}
