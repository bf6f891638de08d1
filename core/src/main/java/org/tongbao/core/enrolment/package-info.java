/** Who is insured how: scheme, kind of person, special status. Knows no visit and no money. */
@NullMarked
package org.tongbao.core.enrolment;

import org.jspecify.annotations.NullMarked;
