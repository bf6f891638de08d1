package org.tongbao.simulation.verbs;

import java.util.StringJoiner;
import org.tongbao.core.kernel.Worded;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.crash.CrashReport;
import org.tongbao.simulation.crash.Tally;

/** A run of kills as a person reads it. */
final class CrashTable {

    private static final int SHOWN = 20;
    private static final int CELLS = 20;

    private final Language language;

    CrashTable(Language language) {
        this.language = language;
    }

    /** How far it is, in one line. */
    String line(Tally tally, int whole) {
        int full = Math.clamp(tally.kills() * CELLS / whole, 0, CELLS);
        return language.pick(
                        "%s 击杀 %d/%d · 已确认 %,d · 未知 %,d · 忙 %,d",
                        "%s kills %d/%d · acknowledged %,d · unknown %,d · busy %,d")
                .formatted(
                        "█".repeat(full) + "░".repeat(CELLS - full),
                        tally.kills(),
                        whole,
                        tally.acknowledged(),
                        tally.unknown(),
                        tally.busy());
    }

    /** All of it. */
    String of(CrashReport report) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        report.kills()
                .forEach(
                        (death, times) ->
                                lines.add(
                                        language.pick("击杀 %s：%d", "killed %s: %d")
                                                .formatted(in(death), times)));
        report.recoveries()
                .forEach(
                        (death, times) ->
                                lines.add(
                                        language.pick(
                                                        "恢复应答 %s：最短 %d，中位 %d，最长 %d 毫秒",
                                                        "answering again after %s: %d at least, %d"
                                                                + " median, %d ms at most")
                                                .formatted(
                                                        in(death),
                                                        times.least(),
                                                        times.median(),
                                                        times.most())));
        lines.add(
                language.pick(
                                "应答 %,d，其中结算 %,d、撤销 %,d；未知 %,d，忙 %,d，无人应答 %,d；自行退出 %d",
                                "answered %,d, of them settled %,d, taken back %,d; unknown %,d,"
                                        + " busy %,d, nobody there %,d; ended by itself %d")
                        .formatted(
                                report.answered(),
                                report.settled(),
                                report.takenBack(),
                                report.unknown(),
                                report.busy(),
                                report.absent(),
                                report.ownDeaths()));
        lines.add(language.pick("释疑：", "out of doubt: ") + report.resolved());
        lines.add(
                language.pick(
                                "核对 %d 次，有效结算 %,d，差异 %d；种子 %d，%d 秒",
                                "compared %d times, settlements in force %,d, differences %d;"
                                        + " seed %d, %d s")
                        .formatted(
                                report.checks(),
                                report.standing(),
                                report.differences().size(),
                                report.seed(),
                                report.seconds()));
        report.differences().stream().limit(SHOWN).map(this::in).forEach(lines::add);
        lines.add(
                report.isProved()
                        ? language.pick(
                                "✓ 已确认 = 已保存 = 已记账，无一重复",
                                "✓ acknowledged = stored = booked, none twice")
                        : language.pick("✗ 有差异", "✗ there are differences"));
        return lines.toString();
    }

    private String in(Worded words) {
        return language.pick(words.zh(), words.en());
    }
}
