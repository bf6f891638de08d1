package org.tongbao.simulation.verbs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Worded;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.bench.Bound;
import org.tongbao.simulation.bench.Machine;
import org.tongbao.simulation.bench.Row;
import org.tongbao.simulation.bench.Run;

/** A run as a person reads it: where it was measured, the table, and what to know about it. */
final class BenchTable {

    private static final double GIBIBYTE = 1L << 30;
    private static final String NOTHING = "–";
    private static final String BETWEEN = "  ";

    private final Language language;
    private final Set<String> notes = new LinkedHashSet<>();

    BenchTable(Language language) {
        this.language = language;
    }

    /** What was measured on, in one line. */
    String of(Machine machine) {
        return language.pick(
                        "环境：%s，%d 核，内存 %.1f GiB（堆上限 %.1f GiB），%s，内置 PostgreSQL %s，开始时负载 %s",
                        "On: %s, %d cores, %.1f GiB memory (heap up to %.1f GiB), %s,"
                                + " embedded PostgreSQL %s, load at start %s")
                .formatted(
                        machine.system(),
                        machine.cores(),
                        machine.memory() / GIBIBYTE,
                        machine.heap() / GIBIBYTE,
                        machine.java(),
                        machine.postgres(),
                        machine.load() < 0 ? NOTHING : "%.2f".formatted(machine.load()));
    }

    /** The table and, under it, the notes of its rows. */
    String of(Run run) {
        List<String[]> lines = new ArrayList<>();
        lines.add(
                language == Language.ZH
                        ? new String[] {"项目", "本系统", "对照", "倍数", "应达到", "达到"}
                        : new String[] {
                            "what", "ours", "baseline", "ratio", "to reach", "reached"
                        });
        run.rows().forEach(row -> lines.add(line(row)));
        StringBuilder text = new StringBuilder(laidOut(lines));
        int number = 0;
        for (String note : notes) {
            number++;
            text.append('[').append(number).append("] ").append(note).append('\n');
        }
        return text.toString();
    }

    private String[] line(Row row) {
        Double baseline = row.baseline();
        return new String[] {
            word(row.what()) + marks(row),
            figure(row.ours(), row),
            baseline == null ? NOTHING : figure(baseline, row),
            times(row.ratio()),
            reach(row),
            reached(row.reached())
        };
    }

    private String marks(Row row) {
        StringBuilder marks = new StringBuilder();
        for (Worded note : row.notes()) {
            notes.add(word(note));
            marks.append(" [").append(new ArrayList<>(notes).indexOf(word(note)) + 1).append(']');
        }
        return marks.toString();
    }

    private String figure(double figure, Row row) {
        return row.unit().written(figure) + word(row.unit());
    }

    private static String times(@Nullable Double ratio) {
        return ratio == null ? NOTHING : String.format(Locale.ROOT, "%.2f×", ratio);
    }

    private String reach(Row row) {
        List<String> bounds = new ArrayList<>();
        Bound ours = row.reach().ours();
        if (ours != null) {
            bounds.add(ours.sense().sign() + figure(ours.figure(), row));
        }
        Bound ratio = row.reach().ratio();
        if (ratio != null) {
            bounds.add(ratio.sense().sign() + "%s×".formatted(plain(ratio.figure())));
        }
        return bounds.isEmpty() ? NOTHING : String.join(language.pick("，", ", "), bounds);
    }

    private static String plain(double figure) {
        return java.math.BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    private String reached(@Nullable Boolean reached) {
        if (reached == null) {
            return NOTHING;
        }
        return reached ? language.pick("是", "yes") : language.pick("否", "no");
    }

    private String word(Worded worded) {
        return language.pick(worded.zh(), worded.en());
    }

    /** The first column and the reach to the left, figures to the right. */
    private static String laidOut(List<String[]> lines) {
        int[] widths = new int[lines.getFirst().length];
        for (String[] line : lines) {
            Arrays.setAll(widths, i -> Math.max(widths[i], width(line[i])));
        }
        StringBuilder text = new StringBuilder();
        for (String[] line : lines) {
            StringBuilder laid = new StringBuilder();
            for (int i = 0; i < line.length; i++) {
                String space = " ".repeat(widths[i] - width(line[i]));
                boolean right = i >= 1 && i <= 3;
                laid.append(right ? space + line[i] : line[i] + space).append(BETWEEN);
            }
            text.append(laid.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Columns of a terminal: characters of Chinese and full-width signs take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFE6 ? 2 : 1).sum();
    }
}
