package org.tongbao.policy.book;

import org.tongbao.core.law.Citation;

/**
 * A figure as it stands in a file, for lists of what is confirmed and what is not.
 *
 * @param mark where it is written; another file where it was taken over
 * @param path which figure, such as {@code inpatient.deductible.amount}
 * @param value as written
 * @param citation its source as it holds in the policy that uses it
 */
public record Figure(Mark mark, String path, String value, Citation citation) {}
