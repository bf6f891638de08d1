package org.tongbao.policy.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * The area files that have no fault and stand on none: none of the file they are based on, of
     * the nation's files, or of the interpretations.
     */
    public List<AreaFile> soundFiles() {
        Set<String> faulty = faults.stream().map(Fault::file).collect(Collectors.toSet());
        boolean nation = faulty.stream().allMatch(file -> file.startsWith(LawReader.AREA_FOLDER));
        return nation ? areas.stream().filter(file -> isSound(file, faulty)).toList() : List.of();
    }

    private boolean isSound(AreaFile file, Set<String> faulty) {
        String base = file.basedOn();
        return !faulty.contains(file.file())
                && (base == null
                        || areas.stream()
                                .filter(other -> other.file().equals(base))
                                .allMatch(other -> isSound(other, faulty)));
    }
}
