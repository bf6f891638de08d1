package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.policy.Interpretation;

/** Reads the national list of chronic diseases and the words of the interpretations. */
final class NationalReader {

    private static final String DISEASE_CODE = "M\\d{5}";
    private static final int HIGHEST_NUMBER = 999;

    private NationalReader() {}

    static List<ChronicDisease> diseases(SourcedFile file, Reading reading) {
        Passage whole = Passage.whole(file.tree(), reading).keys(SourcedFile.SOURCES, "diseases");
        List<ChronicDisease> all = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (Passage passage : whole.field("diseases").items()) {
            passage.keys("code", "zh", "en");
            Passage code = passage.field("code");
            if (!code.written().matches(DISEASE_CODE)) {
                code.fault("应是 M 加五位数字", "must be M and five digits");
            } else if (!stems.add(ChronicDisease.stem(code.written()))) {
                code.fault("前四位与已列病种相同", "shares its first four characters with another");
            }
            all.add(
                    new ChronicDisease(
                            code.written(),
                            passage.field("zh").text(),
                            passage.field("en").text(),
                            code.citation()));
        }
        return all;
    }

    /** Exactly one wording for each interpretation there is. */
    static Map<Interpretation, Wording> wordings(Tree tree, Reading reading) {
        Passage whole = Passage.whole(tree, reading).keys("interpretations");
        Map<Interpretation, Wording> all = new EnumMap<>(Interpretation.class);
        Set<Integer> numbers = new HashSet<>();
        Passage list = whole.field("interpretations");
        list.keys(Arrays.stream(Interpretation.values()).map(Enum::name).toArray(String[]::new));
        for (Interpretation each : Interpretation.values()) {
            Passage passage = list.field(each.name()).keys("number", "date", "zh", "en");
            Passage number = passage.field("number");
            int is = Plain.whole(number, 1, HIGHEST_NUMBER);
            if (!numbers.add(is)) {
                number.fault("编号重复", "this number is given twice");
            }
            all.put(
                    each,
                    new Wording(
                            is,
                            Plain.day(passage.field("date")),
                            passage.field("zh").text(),
                            passage.field("en").text()));
        }
        return all;
    }
}
