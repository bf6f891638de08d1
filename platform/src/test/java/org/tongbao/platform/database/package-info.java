/** Tests of the database, and {@link FreshDatabase} for the tests of the other rooms. */
@NullMarked
package org.tongbao.platform.database;

import org.jspecify.annotations.NullMarked;
