package org.tongbao.simulation.bench;

import org.tongbao.core.kernel.Worded;

/**
 * A name in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) implements Worded {}
