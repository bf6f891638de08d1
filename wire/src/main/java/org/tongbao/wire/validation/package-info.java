/**
 * Judging every value of a request against the published tables, all faults in one pass: type,
 * length, digits, dates, dictionaries, what is required always and what under a condition. Knows no
 * rule of insurance.
 */
@NullMarked
package org.tongbao.wire.validation;

import org.jspecify.annotations.NullMarked;
