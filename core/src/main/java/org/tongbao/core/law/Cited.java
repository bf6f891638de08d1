package org.tongbao.core.law;

/**
 * A figure and where it stands.
 *
 * @param value the figure
 * @param citation its source
 */
public record Cited<T>(T value, Citation citation) {}
