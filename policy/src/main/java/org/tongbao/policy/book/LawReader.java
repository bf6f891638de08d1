package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.policy.Fault;

/** Reads all files of the law, in the order in which they lean on each other. */
final class LawReader {

    private static final String INTERPRETATIONS = "interpretations.yaml";
    private static final String DISEASES = "national/chronic-diseases.yaml";
    private static final String FRAMES = "national/frame-[^/]+\\.yaml";
    static final String AREA_FOLDER = "areas/";
    private static final String AREAS = AREA_FOLDER + "[^/]+\\.yaml";

    private final String edition;
    private final Map<String, Tree> trees = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Succession.Term> terms = new ArrayList<>();
    private final Sourcing sourcing;

    LawReader(LawFiles files) {
        this.edition = files.edition();
        files.texts().forEach((name, text) -> trees.put(name, YamlText.read(name, text, faults)));
        this.sourcing = new Sourcing(trees, faults);
    }

    Law read() {
        misplaced();
        List<ChronicDisease> diseases =
                read(DISEASES, NationalReader::diseases).stream().flatMap(List::stream).toList();
        List<NationalFrame> frames = read(FRAMES, this::frame);
        var reader =
                new AreaReader(
                        frames,
                        diseases.stream().map(ChronicDisease::code).collect(Collectors.toSet()));
        List<AreaFile> areas = read(AREAS, (file, reading) -> area(reader, file, reading));
        Map<Interpretation, Wording> wordings = wordings();
        faults.addAll(Succession.faults(terms));
        return new Law(
                edition,
                areas,
                frames,
                diseases,
                wordings,
                faults.stream().distinct().sorted(Fault.IN_FILE_ORDER).toList());
    }

    private NationalFrame frame(SourcedFile file, Reading reading) {
        NationalFrame frame = FrameReader.read(file, reading);
        follows("frame", file, frame.effective(), reading);
        return frame;
    }

    private AreaFile area(AreaReader reader, SourcedFile file, Reading reading) {
        AreaFile area = reader.read(file, reading);
        String thing = area.policy().area() + " " + area.policy().scheme().code();
        follows(thing, file, area.policy().effective(), reading);
        return area;
    }

    /** Days that could not be read follow nothing. */
    private void follows(String thing, SourcedFile file, Period days, Reading reading) {
        if (reading.faults().stream().noneMatch(f -> f.field().startsWith(SourcedFile.EFFECTIVE))) {
            terms.add(new Succession.Term(thing, file.period(), days));
        }
    }

    private Map<Interpretation, Wording> wordings() {
        Tree tree =
                trees.getOrDefault(
                        INTERPRETATIONS,
                        new Tree.Table(
                                new Mark(INTERPRETATIONS, 0), Map.of(), Map.of(), List.of()));
        Reading reading = new Reading(Map.of());
        Map<Interpretation, Wording> wordings = NationalReader.wordings(tree, reading);
        faults.addAll(reading.faults());
        return wordings;
    }

    private <T> List<T> read(String names, BiFunction<SourcedFile, Reading, T> read) {
        List<T> all = new ArrayList<>();
        trees.forEach(
                (name, tree) -> {
                    if (name.matches(names) && !(tree instanceof Tree.Absent)) {
                        SourcedFile file = sourcing.of(name);
                        Reading reading = new Reading(file.sources());
                        all.add(read.apply(file, reading));
                        faults.addAll(reading.faults());
                        unused(tree, reading);
                    }
                });
        return all;
    }

    /** A source that no figure names is as idle as a figure that no rule reads. */
    private void unused(Tree tree, Reading reading) {
        if (tree instanceof Tree.Table whole
                && whole.fields().get(SourcedFile.SOURCES) instanceof Tree.Table sources) {
            sources.keys()
                    .forEach(
                            (id, mark) -> {
                                if (!reading.uses(mark.file(), id)) {
                                    faults.add(
                                            new Fault(
                                                    mark.file(),
                                                    mark.line(),
                                                    "sources." + id,
                                                    "",
                                                    "没有数字引用这个来源",
                                                    "no figure names this source"));
                                }
                            });
        }
    }

    private void misplaced() {
        for (String name : trees.keySet()) {
            if (!name.equals(INTERPRETATIONS)
                    && !name.equals(DISEASES)
                    && !name.matches(FRAMES)
                    && !name.matches(AREAS)) {
                faults.add(
                        new Fault(
                                name,
                                0,
                                "",
                                "",
                                "没有规则读取这个文件；地区政策放在 areas/ 下，扩展名 .yaml",
                                "nothing reads this file; policies of areas belong into areas/,"
                                        + " ending in .yaml"));
            }
        }
    }
}
