/**
 * A decision in words, Chinese and English: each finding as a sentence, each settlement as a short
 * notice. Decides nothing and adds no figure; refuses to know where policies and messages come
 * from.
 */
@NullMarked
package org.tongbao.core.notice;

import org.jspecify.annotations.NullMarked;
