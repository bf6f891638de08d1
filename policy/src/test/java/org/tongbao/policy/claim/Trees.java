package org.tongbao.policy.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Claims as trees, for tests: written as YAML, one thing changed by its path. */
final class Trees {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[(\\d+)]");

    private Trees() {}

    /** A stay of a Beijing employee with one line of each sort; nothing is wrong with it. */
    static Map<String, Object> stay() {
        return object(
                """
                insuredArea: "110000"
                scheme: 310
                person: {type: ACTIVE, birth: "1980-05-01", sex: MALE, civilServant: false,
                         assistance: NONE}
                visit: {kind: INPATIENT, treatingArea: "310101", hospitalLevel: LEVEL3,
                        admitted: "2024-03-01", discharged: "2024-03-11", nthAdmission: 1,
                        emergency: false, thirdParty: null, disease: null}
                filing: {category: REFERRED, area: "310000", from: "2024-02-20", to: "2024-08-19"}
                yearSoFar: {deductiblePaid: "0.00", poolPaid: "12.30"}
                account: {balance: "500.00", use: OWN}
                lines:
                  - {class: 甲, price: "20000.00", quantity: "1", amount: "20000.00"}
                  - {class: 乙, price: "2.5", quantity: "10000", selfPayRatio: "0.10"}
                  - {class: 甲, price: "12000", quantity: 1, priceCap: "10000"}
                  - {code: XA10BAE048A001010100001, price: "3.333333", quantity: "3", amount: "10.00"}
                """);
    }

    static Map<String, Object> object(String yaml) {
        Map<?, ?> read = (Map<?, ?>) Objects.requireNonNull(value(yaml));
        Map<String, Object> object = new LinkedHashMap<>();
        read.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    static @Nullable Object value(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    /** Puts a value at a path whose outer parts exist. */
    @SuppressWarnings("unchecked") // Trees made here hold text keys only.
    static void put(Object tree, String path, @Nullable Object value) {
        Object at = tree;
        Matcher step = STEP.matcher(path);
        step.find();
        while (true) {
            String key = step.group(1);
            int index = key == null ? Integer.parseInt(step.group(2)) : -1;
            if (!step.find()) {
                if (key == null) {
                    ((List<@Nullable Object>) at).set(index, value);
                } else {
                    ((Map<String, @Nullable Object>) at).put(key, value);
                }
                return;
            }
            Object next = key == null ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(key);
            at = Objects.requireNonNull(next, path);
        }
    }
}
