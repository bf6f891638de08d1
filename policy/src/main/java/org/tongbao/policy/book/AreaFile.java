package org.tongbao.policy.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.policy.AreaPolicy;

/**
 * One file of the policy book.
 *
 * @param file its path below the folder of the law
 * @param policy what it says
 * @param basedOn the file it takes over what it does not say itself, or null
 * @param figures every figure that holds in it, taken over or its own
 * @param areas every area it names, its own first
 * @param examples its worked examples
 */
public record AreaFile(
        String file,
        AreaPolicy policy,
        @Nullable String basedOn,
        List<Figure> figures,
        List<NamedArea> areas,
        List<Example> examples) {}
