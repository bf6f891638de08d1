/**
 * Reads the catalogues of treating areas and the lists of diseases from tables. Knows the columns
 * and how their words are written; judges no fee line.
 */
@NullMarked
package org.tongbao.policy.catalogue;

import org.jspecify.annotations.NullMarked;
