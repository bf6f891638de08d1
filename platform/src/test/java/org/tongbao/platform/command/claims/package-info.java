/** Tests of streams of claims, on real streams. */
@NullMarked
package org.tongbao.platform.command.claims;

import org.jspecify.annotations.NullMarked;
