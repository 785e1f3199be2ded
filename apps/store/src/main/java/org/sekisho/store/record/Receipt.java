package org.sekisho.store.record;

import org.sekisho.ledger.act.Act;

/** An act is on the disk, at this place of the log. */
public record Receipt(long place, Act act) {}
