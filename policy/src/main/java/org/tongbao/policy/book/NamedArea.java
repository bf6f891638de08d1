package org.tongbao.policy.book;

import org.tongbao.core.kernel.AreaCode;

/**
 * An area that a policy file names.
 *
 * @param mark where
 * @param path in which figure, such as {@code offSite.waivers[0].areas[1]}
 * @param area its code, six digits but perhaps nowhere
 */
public record NamedArea(Mark mark, String path, AreaCode area) {}
