package org.tongbao.simulation.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.country.Difference;
import org.tongbao.simulation.country.Fault;
import org.tongbao.simulation.country.Ran;
import org.tongbao.simulation.country.Tally;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came of many schedules, for people and for programs. */
final class SimulationReport {

    /** The first are enough to begin with; a seed brings back the rest of its own. */
    private static final int MOST_SHOWN = 50;

    private static final long SECOND = 1_000_000_000L;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final long began = System.nanoTime();
    private final long first;
    private final Tally faults = new Tally();
    private final List<Difference> shown = new ArrayList<>();
    private long schedules;
    private long differing;
    private long differences;
    private long steps;
    private long settled;
    private long takenBack;

    SimulationReport(long first) {
        this.first = first;
    }

    void add(Ran ran) {
        schedules++;
        steps += ran.steps();
        settled += ran.settled();
        takenBack += ran.takenBack();
        faults.add(ran.faults());
        differing += ran.differences().isEmpty() ? 0 : 1;
        differences += ran.differences().size();
        ran.differences().stream().limit(MOST_SHOWN - shown.size()).forEach(shown::add);
    }

    boolean isClean() {
        return differences == 0;
    }

    String text(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(
                language.pick(
                                "%,d 次随机演练（种子 %d 起），%,d 步，结算 %,d 笔（撤销 %,d 笔），每秒 %,d 次%n",
                                "%,d random schedules (from seed %d), %,d steps, %,d settlements"
                                        + " (%,d taken back), %,d a second%n")
                        .formatted(schedules, first, steps, settled, takenBack, perSecond()));
        for (Fault fault : Fault.values()) {
            text.append(
                    "  %,9d  %s%n"
                            .formatted(faults.of(fault), language.pick(fault.zh(), fault.en())));
        }
        shown.forEach(each -> text.append(line(each, language)));
        text.append(
                isClean()
                        ? language.pick("无差异%n", "no difference%n").formatted()
                        : language.pick(
                                        "%,d 次演练有差异，共 %,d 处%n",
                                        "%,d schedules differ, in %,d places%n")
                                .formatted(differing, differences));
        return text.toString();
    }

    private static String line(Difference each, Language language) {
        return language.pick(
                        "种子 %d 第 %d 步：%s %s，应为 %s，实为 %s%n"
                                + "  ./tongbao simulate --seed %1$d --trace%n",
                        "seed %d step %d: %s %s, expected %s, found %s%n"
                                + "  ./tongbao simulate --seed %1$d --trace%n")
                .formatted(
                        each.seed(),
                        each.step(),
                        language.pick(each.rule().zh(), each.rule().en()),
                        each.where(),
                        each.expected(),
                        each.found());
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("seed", first);
        all.put("schedules", schedules);
        all.put("steps", steps);
        all.put("settlements", settled);
        all.put("takenBack", takenBack);
        all.put("perSecond", perSecond());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Fault fault : Fault.values()) {
            counts.put(fault.name(), faults.of(fault));
        }
        all.put("faults", counts);
        all.put("differing", differing);
        all.put("differences", shown);
        return JSON.writeValueAsString(all) + "\n";
    }

    private long perSecond() {
        return schedules * SECOND / Math.max(1, System.nanoTime() - began);
    }
}
