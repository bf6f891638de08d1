package org.tongbao.core.policy;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.UnitPrice;

/**
 * The highest unit price a catalogue recognises, by hospital level (医保目录限价类型 1, 2, 3); what a
 * hospital charges above it is the person's. Null where there is none.
 *
 * @param level1 first level and below, ungraded institutions and pharmacies
 * @param level2 second level
 * @param level3 third level
 */
public record CatalogueCaps(
        @Nullable UnitPrice level1, @Nullable UnitPrice level2, @Nullable UnitPrice level3) {

    /** No cap at any level. */
    public static final CatalogueCaps NONE = new CatalogueCaps(null, null, null);

    /** The cap at a level, or null; allocates nothing. */
    public @Nullable UnitPrice at(HospitalLevel level) {
        return switch (level) {
            case COMMUNITY, LEVEL1, UNGRADED, PHARMACY -> level1;
            case LEVEL2 -> level2;
            case LEVEL3, LEVEL3_TOP -> level3;
        };
    }
}
