package org.tongbao.platform.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.policy.Fault;
import org.tongbao.policy.book.AreaFile;
import org.tongbao.policy.book.Figure;
import org.tongbao.policy.check.PolicyCheck;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a check of the law found, for a person or for a program. */
final class CheckReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PolicyCheck check;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    CheckReport(PolicyCheck check, Language language) {
        this.check = check;
        this.language = language;
    }

    /** One line a file, then one line a fault, then the sum. */
    String text(boolean withIllustrative) {
        for (AreaFile file : check.files()) {
            line(of(file));
            if (withIllustrative) {
                illustrative(file);
            }
        }
        check.faults().forEach(fault -> line(fault.describe()));
        line(sum());
        return text.toString();
    }

    /** What is taken over stands in another file, and is counted here instead of told again. */
    private void illustrative(AreaFile file) {
        int taken = 0;
        for (Figure figure : PolicyCheck.illustrative(file)) {
            if (figure.mark().file().equals(file.file())) {
                line(of(figure));
            } else {
                taken++;
            }
        }
        if (taken > 0) {
            line(language.pick("  沿用其他文件的数字 ", "  taken over from other files: ") + taken);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String of(AreaFile file) {
        AreaPolicy policy = file.policy();
        String base = file.basedOn();
        return file.file()
                + "  "
                + language.pick(policy.nameZh(), policy.nameEn())
                + " "
                + policy.scheme().code()
                + "  "
                + policy.effective()
                + "  "
                + language.pick("数字", "figures")
                + " "
                + file.figures().size()
                + language.pick("，其中示例 ", ", illustrative ")
                + PolicyCheck.illustrative(file).size()
                + language.pick("，算例 ", ", examples ")
                + file.examples().size()
                + (base == null ? "" : language.pick("，依据 ", ", based on ") + base);
    }

    private static String of(Figure figure) {
        return "  "
                + figure.mark()
                + "  "
                + figure.path()
                + " = "
                + figure.value()
                + "  "
                + figure.citation();
    }

    private String sum() {
        int figures = check.files().stream().mapToInt(f -> f.figures().size()).sum();
        int open = check.files().stream().mapToInt(f -> PolicyCheck.illustrative(f).size()).sum();
        int examples = check.files().stream().mapToInt(f -> f.examples().size()).sum();
        String counts =
                language.pick(
                        "文件 %d，算例 %d，数字 %d（其中示例 %d，未经确认），错误 %d",
                        "%d files, %d examples, %d figures (%d illustrative: not confirmed), %d faults");
        String editions = language.pick("政策版次 %s\n目录版次 %s", "policy %s\ncatalogue %s");
        return counts.formatted(
                        check.files().size(), examples, figures, open, check.faults().size())
                + "\n"
                + editions.formatted(check.edition(), check.catalogueEdition());
    }

    /** The same for a program. */
    static String json(PolicyCheck check) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sound", check.isSound());
        all.put("edition", check.edition());
        all.put("catalogueEdition", check.catalogueEdition());
        all.put("files", check.files().stream().map(CheckReport::json).toList());
        all.put("faults", check.faults().stream().map(CheckReport::json).toList());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> json(AreaFile file) {
        AreaPolicy policy = file.policy();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", file.file());
        all.put("area", policy.area().toString());
        all.put("scheme", Integer.toString(policy.scheme().code()));
        all.put("effective", policy.effective().toString());
        all.put("basedOn", file.basedOn() == null ? "" : file.basedOn());
        all.put("certainty", policy.certainty().name());
        all.put("figures", file.figures().size());
        all.put("examples", file.examples().size());
        List<Map<String, Object>> open =
                PolicyCheck.illustrative(file).stream().map(CheckReport::json).toList();
        all.put("illustrative", open);
        return all;
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", figure.mark().file());
        all.put("line", figure.mark().line());
        all.put("path", figure.path());
        all.put("value", figure.value());
        all.put("source", figure.citation().text());
        return all;
    }

    private static Map<String, Object> json(Fault fault) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", fault.file());
        all.put("line", fault.line());
        all.put("field", fault.field());
        all.put("value", fault.value());
        all.put("zh", fault.zh());
        all.put("en", fault.en());
        return all;
    }
}
