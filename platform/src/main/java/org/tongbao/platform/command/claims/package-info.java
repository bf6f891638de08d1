/**
 * Claims as JSON, one document or a stream of lines, answered in order with bounded memory and on
 * every core. Knows JSON and streams; does not know how a claim is read, decided or worded.
 */
@NullMarked
package org.tongbao.platform.command.claims;

import org.jspecify.annotations.NullMarked;
