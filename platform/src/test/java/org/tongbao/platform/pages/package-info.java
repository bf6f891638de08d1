/** Pages over real HTTP and in a real browser, filled with sample bills. */
@NullMarked
package org.tongbao.platform.pages;

import org.jspecify.annotations.NullMarked;
