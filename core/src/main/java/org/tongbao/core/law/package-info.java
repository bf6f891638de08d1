/**
 * What a rule leans on: the document and article, how sure we are of it, and from when to when it
 * holds. Knows no particular rule and no figure.
 */
@NullMarked
package org.tongbao.core.law;

import org.jspecify.annotations.NullMarked;
