package org.tongbao.platform.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.platform.audit.Finding;
import org.tongbao.platform.audit.Flaw;
import org.tongbao.platform.audit.Verdict;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an audit found, for a person or for a program. */
final class AuditReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final Verdict verdict;
    private final int area;
    private final Language language;

    /**
     * @param area 0 for all
     */
    AuditReport(Verdict verdict, int area, Language language) {
        this.verdict = verdict;
        this.area = area;
        this.language = language;
    }

    /** What was read, one line a check and one a flaw, then the sum. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(language.pick("账目审计，时点 ", "The books at "))
                .append(TIME.format(verdict.at()))
                .append(language.pick("（北京时间），", " (China time), "))
                .append(area == 0 ? language.pick("全部地区", "all areas") : Integer.toString(area))
                .append('\n')
                .append(language.pick("行数：", "Rows: "))
                .append(
                        verdict.rows().entrySet().stream()
                                .map(rows -> "%s %,d".formatted(rows.getKey(), rows.getValue()))
                                .collect(Collectors.joining(" · ")))
                .append('\n');
        verdict.findings().forEach(finding -> add(text, finding));
        return text.append(sum()).append('\n').toString();
    }

    private void add(StringBuilder text, Finding finding) {
        text.append(finding.holds() ? "✓ " : "✗ ")
                .append(language.pick(finding.check().zh(), finding.check().en()));
        if (!finding.holds()) {
            text.append(
                    language.pick("：%,d 处不成立", ": does not hold %,d times")
                            .formatted(finding.count()));
        }
        text.append('\n');
        finding.flaws().forEach(flaw -> text.append("    ").append(line(flaw)).append('\n'));
        long others = finding.count() - finding.flaws().size();
        if (others > 0) {
            text.append(language.pick("    另有 %,d 处未列出%n", "    and %,d more%n").formatted(others));
        }
    }

    private String line(Flaw flaw) {
        return "%s (%s) %s: %s %s, %s %s"
                .formatted(
                        flaw.table(),
                        flaw.key(),
                        flaw.column(),
                        language.pick("实为", "found"),
                        value(flaw.found()),
                        language.pick("应为", "expected"),
                        value(flaw.expected()));
    }

    private String value(@Nullable String value) {
        return value == null ? language.pick("无", "nothing") : value;
    }

    private String sum() {
        return verdict.isProved()
                ? language.pick("结论：账目全部成立。", "Proved: the books hold.")
                : language.pick("结论：账目不成立，共 %,d 处。", "Not proved: %,d flaws.")
                        .formatted(verdict.flaws());
    }

    /** The same for a program. */
    String json() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("proved", verdict.isProved());
        all.put("at", verdict.at().toString());
        all.put("area", area == 0 ? null : Integer.toString(area));
        all.put("rows", verdict.rows());
        all.put("flaws", verdict.flaws());
        all.put("checks", verdict.findings().stream().map(AuditReport::json).toList());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", finding.check().name());
        all.put("zh", finding.check().zh());
        all.put("en", finding.check().en());
        all.put("flaws", finding.count());
        all.put("listed", finding.flaws().stream().map(AuditReport::json).toList());
        return all;
    }

    private static Map<String, @Nullable Object> json(Flaw flaw) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("table", flaw.table());
        all.put("key", flaw.key());
        all.put("column", flaw.column());
        all.put("found", flaw.found());
        all.put("expected", flaw.expected());
        return all;
    }
}
