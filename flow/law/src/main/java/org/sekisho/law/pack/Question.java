package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Text;

/**
 * What a regime answers. Answers to different questions add up; within one they may not conflict.
 *
 * @param scope when the question is put at all; empty for always
 * @param from the first day of acts for which this pack answers it
 */
public record Question(String id, Text title, Optional<Stated> scope, LocalDate from) {}
