/**
 * What hospital desks and insured areas say to each other through the hub: messages, no behaviour
 * of a role and no transport. A role sees nothing of another but these.
 */
@NullMarked
package org.tongbao.core.exchange;

import org.jspecify.annotations.NullMarked;
