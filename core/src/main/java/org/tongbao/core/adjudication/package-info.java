/**
 * From a visit to a benefit: lines are split by the treating area's catalogue, the benefit is
 * computed by the insured area's policy and the person's year so far. Pure and complete; refuses to
 * know the ledger, the wire, and the clock.
 */
@NullMarked
package org.tongbao.core.adjudication;

import org.jspecify.annotations.NullMarked;
