package org.tongbao.platform.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The visual language: its tokens, and every component in both languages with its markup. */
@Controller
class DesignPage {

    private static final List<String> COLOURS =
            List.of(
                    "paper",
                    "sheet",
                    "ink",
                    "ink-soft",
                    "line",
                    "brand",
                    "link",
                    "seal",
                    "pool",
                    "large-amount",
                    "serious-illness",
                    "enterprise",
                    "civil-servant",
                    "assistance",
                    "other-fund",
                    "hospital",
                    "account",
                    "family-account",
                    "cash");

    private static final List<String> SIZES =
            List.of("size-1", "size-2", "size-3", "size-4", "size-5", "size-6");

    private static final List<String> COMPONENTS =
            List.of(
                    "headings",
                    "buttons",
                    "fields",
                    "table",
                    "badges",
                    "notices",
                    "equation",
                    "paybar",
                    "steps",
                    "otherwise",
                    "facts",
                    "debts",
                    "empty",
                    "breadcrumb",
                    "pagination",
                    "statement");

    /**
     * One component, rendered.
     *
     * @param name its name
     * @param zh its markup in Chinese
     * @param en its markup in English
     */
    public record Sample(String name, String zh, String en) {}

    private final ITemplateEngine templates;

    DesignPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    @GetMapping("/design")
    String design(Model model) {
        model.addAttribute("colours", COLOURS);
        model.addAttribute("sizes", SIZES);
        model.addAttribute("samples", COMPONENTS.stream().map(this::sample).toList());
        return "pages/design";
    }

    private Sample sample(String name) {
        return new Sample(name, markup(name, Language.ZH), markup(name, Language.EN));
    }

    private String markup(String name, Language language) {
        Context context = new Context(language.locale(), Specimen.MODEL);
        context.setVariables(Map.of("w", new Wording(language)));
        return templates
                .process("pages/design/" + name, context)
                .replaceAll("(?m)^[ \\t]*\\R", "")
                .strip();
    }
}
