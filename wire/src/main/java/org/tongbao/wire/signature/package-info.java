/**
 * Who sent a request, as gateways in the field prove it: headers over a shared secret. Pure
 * functions; the instant is passed in. Knows no message and stores no key.
 */
@NullMarked
package org.tongbao.wire.signature;

import org.jspecify.annotations.NullMarked;
