package org.sekisho.casework.clearance.person;

/**
 * What can be done in a person's file. The same record is the command and, once found lawful, the
 * body of the act.
 */
public sealed interface PersonDeed permits Calling, Inquiry, Finding, Handling, Keeping, Effect {}
