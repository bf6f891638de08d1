/**
 * How a claim is written by those who ask, and a settlement by those who answer: plain trees of
 * maps, lists, words and numbers, the same for JSON and YAML. Every fault of a claim is gathered
 * with its path. Knows keys and spellings; decides nothing and knows no file, stream or screen.
 */
@NullMarked
package org.tongbao.policy.claim;

import org.jspecify.annotations.NullMarked;
