/**
 * The policy book: files of the law, written by hand, become the typed policy of the core. Every
 * fault is gathered with its file and line. Knows how the files are written; decides no claim and
 * knows no database or screen.
 */
@NullMarked
package org.tongbao.policy.book;

import org.jspecify.annotations.NullMarked;
