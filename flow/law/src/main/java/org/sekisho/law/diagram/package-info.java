/**
 * Questions as decision diagrams over whole facts: exactly which answers are still possible, and
 * which facts can still change the answer (R. E. Bryant, Graph-Based Algorithms for Boolean
 * Function Manipulation, 1986; here with many-valued variables and answers as terminals).
 */
@NullMarked
package org.sekisho.law.diagram;

import org.jspecify.annotations.NullMarked;
