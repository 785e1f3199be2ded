/** The lawful course of a clearance as data: matters, years, offices, purposes, retention. */
@NullMarked
package org.sekisho.casework.clearance.course;

import org.jspecify.annotations.NullMarked;
