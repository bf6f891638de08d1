/**
 * Where Tongbao runs: the main class, and below it one package a module. Knows no law and no field
 * of the national interface by name.
 */
@NullMarked
package org.tongbao.platform;

import org.jspecify.annotations.NullMarked;
