package org.tongbao.policy.book;

import java.util.List;
import java.util.Map;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.policy.Fault;

/**
 * All that was read from the files of the law, faults included. Only a law without faults becomes a
 * {@link YamlPolicyBook}.
 *
 * @param edition content hash of the files
 * @param areas the area files that could be read as YAML
 * @param frames the national frames
 * @param diseases the chronic diseases settled across provinces
 * @param wordings the words of the interpretations
 * @param faults in the order of files and lines
 */
public record Law(
        String edition,
        List<AreaFile> areas,
        List<NationalFrame> frames,
        List<ChronicDisease> diseases,
        Map<Interpretation, Wording> wordings,
        List<Fault> faults) {

    /** Reads these files; whatever is wrong with them is among the faults. */
    public static Law read(LawFiles files) {
        return new LawReader(files).read();
    }
}
