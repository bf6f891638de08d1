package org.tongbao.simulation.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Worded;
import org.tongbao.simulation.bench.Bound;
import org.tongbao.simulation.bench.Machine;
import org.tongbao.simulation.bench.Row;
import org.tongbao.simulation.bench.Run;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs as a program reads them. */
final class BenchJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BenchJson() {}

    static String of(Machine machine, List<Run> runs) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("runs", runs.stream().map(BenchJson::rows).toList());
        all.put("median", rows(Run.median(runs)));
        return JSON.writeValueAsString(all) + "\n";
    }

    private static List<Map<String, @Nullable Object>> rows(Run run) {
        return run.rows().stream().map(BenchJson::of).toList();
    }

    private static Map<String, @Nullable Object> of(Row row) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("what", bilingual(row.what()));
        all.put("unit", row.unit().name());
        all.put("ours", row.ours());
        all.put("baseline", row.baseline());
        all.put("ratio", row.ratio());
        all.put("reachOurs", of(row.reach().ours()));
        all.put("reachRatio", of(row.reach().ratio()));
        all.put("reached", row.reached());
        all.put("notes", row.notes().stream().map(BenchJson::bilingual).toList());
        return all;
    }

    private static @Nullable Map<String, Object> of(@Nullable Bound bound) {
        return bound == null
                ? null
                : Map.of("sense", bound.sense().name(), "figure", bound.figure());
    }

    private static Map<String, Object> bilingual(Worded worded) {
        return Map.of("zh", worded.zh(), "en", worded.en());
    }
}
