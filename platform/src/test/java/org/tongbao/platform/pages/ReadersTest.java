package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page for every reader: in both languages, on a phone, in the dark, by keyboard. */
class ReadersTest extends BrowserTest {

    private static final List<String> ADDRESSES =
            List.of(
                    "/",
                    "/settlements",
                    "/settlements?page=2",
                    "/settlements?id=x!",
                    "/settlements/" + SampleBills.BEIJING,
                    "/settlements/" + SampleBills.DALIAN,
                    "/settlements/" + SampleBills.CANCELLED,
                    "/settlements/" + SampleBills.MIRROR,
                    "/settlements/" + SampleBills.BROKEN,
                    "/settlements?page=x",
                    "/nowhere",
                    "/design");

    private static final int PHONE = 360;

    static Stream<Arguments> pages() {
        return ADDRESSES.stream()
                .flatMap(a -> Stream.of(Arguments.of(a, "zh"), Arguments.of(a, "en")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageServesEveryReader(String address, String language) {
        Page page = opened(chromium.page(1280), address, language);
        SoftAssertions softly = new SoftAssertions();

        softly.assertThat(page.getAttribute("html", "lang"))
                .isEqualTo(language.equals("zh") ? "zh-CN" : "en");
        softly.assertThat(found(page, "structure.js")).as("structure").isEmpty();
        softly.assertThat(found(page, "contrast.js")).as("contrast by day").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        softly.assertThat(found(page, "contrast.js")).as("contrast by night").isEmpty();
        page.setViewportSize(PHONE, 800);
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width on a phone")
                .isEqualTo(PHONE);
        softly.assertAll();
    }

    @Test
    void chineseIsTheDefaultAndAChoiceIsRemembered() {
        Page page = chromium.page(1280);
        page.navigate(PagesServer.at("/"));
        assertThat(page.locator("h1").textContent()).isEqualTo("看病在外地，报销在家乡");

        page.locator(".language").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Treated away, insured at home");

        page.navigate(PagesServer.at("/settlements?page=2"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Settlements");

        page.locator(".language").click();
        assertThat(page.url()).endsWith("/settlements?page=2&lang=zh");
        assertThat(page.locator(".pagination-now").textContent()).isEqualTo("第 2 页，共 3 页");
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        Page page = opened(chromium.page(1280), "/", "zh");
        page.keyboard().press("Tab");
        Locator skip = page.locator(".skip");

        assertThat(skip.boundingBox().x).isNotNegative();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/settlements?id=x!", "/design"})
    void whateverHasTheFocusShowsIt(String address) {
        Page page = opened(chromium.page(1280), address, "zh");
        int stops = Math.min(40, page.locator("a:visible, button:visible, input").count());
        for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
            Object width =
                    page.evaluate(
                            "parseFloat(getComputedStyle(document.activeElement).outlineWidth)");
            assertThat(((Number) width).doubleValue())
                    .as("%s", page.evaluate("document.activeElement.outerHTML"))
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aWrongNumberIsExplainedAtItsField() {
        Page page = chromium.page(1280);
        page.navigate(PagesServer.at("/settlements"));
        page.locator("#id").fill("A 1");
        page.locator("form button").click();

        assertThat(page.locator("#id-error").textContent()).contains("“A 1”不是结算编号");
        assertThat(page.locator("#id").getAttribute("aria-invalid")).isEqualTo("true");

        page.locator("#id").fill(" " + SampleBills.DALIAN + " ");
        page.locator("form button").click();
        assertThat(page.url()).endsWith("/settlements/" + SampleBills.DALIAN);
    }

    private static Page opened(Page page, String address, String language) {
        String sign = address.contains("?") ? "&" : "?";
        page.navigate(PagesServer.at(address + sign + "lang=" + language));
        return page;
    }

    /** What a check finds on the page, one line each. */
    private static List<?> found(Page page, String check) {
        try (InputStream script =
                Objects.requireNonNull(ReadersTest.class.getResourceAsStream(check), check)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return (List<?>) page.evaluate(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
