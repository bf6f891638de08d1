/**
 * A country in one thread, from one seed: hospitals, desks, the hub and insured areas as the pure
 * steps of the core, on a network that loses, delays, doubles and damages, on machines that die and
 * whose clocks are wrong; and an auditor that keeps its own simple books and checks every answer.
 * Knows no database, no transport and no real clock.
 */
@NullMarked
package org.tongbao.simulation.country;

import org.jspecify.annotations.NullMarked;
