package org.tongbao.policy.book;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.PolicyBook;

/** The policy book read from YAML files. Immutable; a look-up allocates nothing. */
public final class YamlPolicyBook implements PolicyBook {

    private static final int SCHEME_CODES = 1000;
    private static final int NATION = 0;

    private final Law law;
    private final List<AreaFile> files;
    private final Versions<AreaPolicy> policies;
    private final Versions<NationalFrame> frames;
    private final Map<Interpretation, Citation> citations = new EnumMap<>(Interpretation.class);

    /**
     * A book of this law.
     *
     * @throws FaultyLaw if it has faults
     */
    public YamlPolicyBook(Law law) {
        this(sound(law), law.areas());
    }

    private YamlPolicyBook(Law law, List<AreaFile> files) {
        this.law = law;
        this.files = List.copyOf(files);
        this.policies =
                new Versions<>(
                        policies().stream()
                                .map(
                                        p ->
                                                new Versions.Version<>(
                                                        key(p.area().number(), p.scheme()),
                                                        p.effective(),
                                                        p))
                                .toList());
        this.frames =
                new Versions<>(
                        law.frames().stream()
                                .map(f -> new Versions.Version<>(NATION, f.effective(), f))
                                .toList());
        law.wordings().forEach((which, words) -> citations.put(which, words.citation()));
    }

    private static Law sound(Law law) {
        if (!law.faults().isEmpty()) {
            throw new FaultyLaw(law.faults());
        }
        return law;
    }

    /**
     * A book of the sound files of a law that may have others, for checking what can be checked.
     */
    public static YamlPolicyBook ofSoundFiles(Law law) {
        return new YamlPolicyBook(law, law.soundFiles());
    }

    /** The law that comes with the program. */
    public static YamlPolicyBook packaged() {
        return new YamlPolicyBook(Law.read(LawFiles.packaged()));
    }

    /**
     * The law that comes with the program, with the files of a folder laid over it: a file of the
     * same path replaces one, any other joins. The edition is that of the result.
     *
     * @throws IOException if the folder cannot be read
     * @throws FaultyLaw if the result has faults
     */
    public static YamlPolicyBook overlaidBy(Path folder) throws IOException {
        return new YamlPolicyBook(
                Law.read(LawFiles.packaged().overlaidBy(LawFiles.folder(folder))));
    }

    @Override
    public String edition() {
        return law.edition();
    }

    /** Every policy of the book, by file. */
    public List<AreaPolicy> policies() {
        return files.stream().map(AreaFile::policy).toList();
    }

    /** The chronic diseases settled across provinces. */
    public List<ChronicDisease> diseases() {
        return law.diseases();
    }

    @Override
    public AreaPolicy policy(AreaCode area, Scheme scheme, LocalDate day) {
        long epochDay = day.toEpochDay();
        int number = area.number();
        AreaPolicy policy = at(number, scheme, epochDay);
        if (policy == null) {
            policy = at(number / 100 * 100, scheme, epochDay);
        }
        if (policy == null) {
            policy = at(number / 10_000 * 10_000, scheme, epochDay);
        }
        if (policy == null) {
            throw new SilenceOfLaw(area, day, Integer.toString(scheme.code()));
        }
        return policy;
    }

    private @Nullable AreaPolicy at(int number, Scheme scheme, long epochDay) {
        return policies.at(key(number, scheme), epochDay);
    }

    @Override
    public NationalFrame frame(LocalDate day) {
        NationalFrame frame = frames.at(NATION, day.toEpochDay());
        if (frame == null) {
            throw new SilenceOfLaw(new AreaCode(110_000), day, "national frame");
        }
        return frame;
    }

    @Override
    public Citation citation(Interpretation interpretation) {
        return Objects.requireNonNull(citations.get(interpretation));
    }

    private static int key(int area, Scheme scheme) {
        return area * SCHEME_CODES + scheme.code();
    }
}
