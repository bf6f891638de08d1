package org.tongbao.policy.places;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;

/**
 * A place as it was or is.
 *
 * @param code its six digits
 * @param zh official name in Chinese, without those of the wider areas
 * @param en name in Hanyu Pinyin or as usual in English
 * @param level what kind of area
 * @param days days on which the code stood for this place; from {@link Places#RECORD} if it did
 *     before the first source
 * @param successors codes its area has had since; none while it is in force
 * @param certainty how sure we are of the days
 */
public record Place(
        AreaCode code,
        String zh,
        String en,
        PlaceLevel level,
        Period days,
        List<AreaCode> successors,
        PlaceCertainty certainty) {

    public Place {
        successors = List.copyOf(successors);
    }
}
