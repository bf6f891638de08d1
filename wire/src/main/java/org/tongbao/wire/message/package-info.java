/**
 * The transactions as messages in the words of the business, read from judged requests, and their
 * answers written under the national names. Field names and codes of the interface stop here.
 * Decides nothing.
 */
@NullMarked
package org.tongbao.wire.message;

import org.jspecify.annotations.NullMarked;
