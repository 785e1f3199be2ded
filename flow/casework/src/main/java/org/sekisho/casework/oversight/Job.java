package org.sekisho.casework.oversight;

/**
 * A piece of work for one officer of a unit.
 *
 * @param priority the smaller, the sooner; who began is not interrupted
 * @param arrives minute of work
 * @param takes minutes of work
 */
public record Job(String id, String unit, String tier, int priority, long arrives, long takes) {}
