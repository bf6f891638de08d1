package org.tongbao.policy.catalogue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.policy.Fault;
import org.tongbao.policy.Faults;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.Row;
import org.tongbao.policy.Table;

/** Common diagnoses by code (policy reference G.7). Immutable. */
public final class Diagnoses {

    private static final Set<String> COLUMNS = Set.of("code", "zh", "en");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}\\.[0-9xX]\\d{2}([xX]\\d{3})?");

    private final Map<String, Diagnosis> byCode;

    private Diagnoses(Map<String, Diagnosis> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * What was read, and all that is wrong with it.
     *
     * @param diagnoses of every line that could be read
     * @param faults in the order of the file; none if all is well
     */
    public record Reading(Diagnoses diagnoses, List<Fault> faults) {}

    /** Reads {@code catalogue/diseases/diagnoses.csv} of a folder of the law. */
    public static Reading from(Path law) {
        Path file = law.resolve("catalogue").resolve("diseases").resolve("diagnoses.csv");
        Faults faults = new Faults();
        Map<String, Diagnosis> byCode = new LinkedHashMap<>();
        for (Row row : Table.read(law, file, COLUMNS, faults).rows()) {
            String code = row.required("code");
            String zh = row.required("zh");
            String en = row.required("en");
            if (code == null || zh == null || en == null) {
                continue;
            }
            if (!CODE.matcher(code).matches()) {
                row.fault("code", "不是医保版疾病诊断编码", "is no diagnosis code");
            } else if (byCode.putIfAbsent(code, new Diagnosis(code, zh, en)) != null) {
                row.fault("code", "编码重复", "the code stands twice");
            }
        }
        return new Reading(new Diagnoses(byCode), faults.inFileOrder());
    }

    /**
     * The diagnoses that come with the program.
     *
     * @throws IllegalStateException listing the faults, which a build would have found
     */
    public static Diagnoses bundled() {
        Reading reading = from(LawFolder.bundled());
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(Fault.describe(reading.faults()));
        }
        return reading.diagnoses();
    }

    /** The diagnosis of a code, if it is a common one. */
    public Optional<Diagnosis> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All of them, in the order of their codes. */
    public Collection<Diagnosis> all() {
        return byCode.values();
    }
}
