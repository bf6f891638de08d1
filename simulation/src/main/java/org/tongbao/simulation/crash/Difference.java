package org.tongbao.simulation.crash;

import org.tongbao.core.kernel.Worded;

/**
 * Something that is not as it should be, and where.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Difference(String zh, String en) implements Worded {}
