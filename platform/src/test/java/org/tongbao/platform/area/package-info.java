@NullMarked
package org.tongbao.platform.area;

import org.jspecify.annotations.NullMarked;
