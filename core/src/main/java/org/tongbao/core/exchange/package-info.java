/**
 * What hospital desks and insured areas say to each other through the hub, and what a role does
 * with it as a pure step: state, message and instant give state and answer. No clock, no transport,
 * no place to store anything. A role sees nothing of another but messages.
 */
@NullMarked
package org.tongbao.core.exchange;

import org.jspecify.annotations.NullMarked;
