package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one settlement, read in a browser. */
class SettlementPageTest extends BrowserTest {

    private static final int COUNTER = 1280;

    @ParameterizedTest
    @CsvSource({
        SampleBills.BEIJING + ", 60000.00, 35030.00, 24970.00",
        SampleBills.DALIAN + ", 236480.00, 181335.00, 55145.00",
        SampleBills.MIRROR + ", -60000.00, -35030.00, -24970.00"
    })
    void theBillIsWhatFundsAndPersonBear(
            String id, BigDecimal total, BigDecimal funds, BigDecimal person) {
        Page page = shown(id);

        assertThat(figure(page, "total")).isEqualTo(total);
        assertThat(figure(page, "funds")).isEqualTo(funds);
        assertThat(figure(page, "person")).isEqualTo(person);
        assertThat(funds.add(person)).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleBills.BEIJING, SampleBills.DALIAN, SampleBills.MIRROR})
    void payersAddUpToTheBillAndTheirSharesToTheWhole(String id) {
        Page page = shown(id);
        Locator legend = page.locator(".legend tbody tr");

        assertThat(sum(legend.locator("td:nth-child(2)"))).isEqualTo(figure(page, "total"));
        assertThat(sum(legend.locator("td:nth-child(3)"))).isEqualTo("100.0");
    }

    @Test
    void everyPieceOfThePictureIsAsLongAsItsShare() {
        Page page = shown(SampleBills.DALIAN);
        double whole = page.locator(".bar").boundingBox().width;
        List<String> shares = page.locator(".legend td:nth-child(3)").allTextContents();
        List<Locator> pieces = page.locator(".bar .piece").all();

        assertThat(pieces).hasSameSizeAs(shares);
        for (int i = 0; i < pieces.size(); i++) {
            double share = Double.parseDouble(shares.get(i).replace("%", ""));
            Number width = (Number) pieces.get(i).evaluate("p => p.getBBox().width");
            assertThat(width.doubleValue() / whole * 100).isBetween(share - 0.1, share + 0.1);
        }
    }

    @Test
    void theLastLineUnderTheStepsIsTheWholeBill() {
        Page page = shown(SampleBills.DALIAN);
        Object right =
                page.locator(".step .rule")
                        .last()
                        .evaluate(
                                "r => Math.max(...[...r.querySelectorAll('.piece')]"
                                        + ".filter(p => !p.getAttribute('fill').includes('stays'))"
                                        + ".map(p => p.getBBox().x + p.getBBox().width))"
                                        + " / r.getBoundingClientRect().width");

        assertThat(((Number) right).doubleValue()).isBetween(0.999, 1.001);
    }

    @Test
    void stepsSayWhatTheyPayWithArticleAndCertainty() {
        Page page = shown(SampleBills.BEIJING);
        Locator band = page.locator(".step", containing("28,700.00 × (85% − 20%) = 18,655.00"));

        assertThat(band.count()).isEqualTo(1);
        assertThat(band.locator(".step-result .money").textContent()).isEqualTo("¥18,655.00");
        assertThat(band.locator("cite").textContent()).contains("临时外出就医");
        assertThat(band.locator(".cite .badge").textContent()).isEqualTo("示例");
        assertThat(page.locator(".step cite").count()).isEqualTo(12);
        assertThat(page.locator(".step .cite .badge").count()).isEqualTo(12);
    }

    @Test
    void stepsStandUnderTheLawThatRulesThem() {
        Page page = shown(SampleBills.BEIJING);

        assertThat(page.locator(".stage-head").allTextContents())
                .satisfiesExactly(
                        scope -> assertThat(scope).contains("就医地（上海）的目录"),
                        benefit -> assertThat(benefit).contains("参保地（北京）的政策"),
                        payment -> assertThat(payment).contains("先用账户"));
    }

    @Test
    void illustrativeFiguresAreCountedInABannerAndMarked() {
        Page page = shown(SampleBills.BEIJING);

        assertThat(page.locator("#illustrative").textContent()).contains("有 6 步用到示例数字");
        assertThat(page.locator(".step .cite .badge--illustrative").count()).isEqualTo(6);
        assertThat(page.locator(".inputs .doubt").count()).isEqualTo(3);
        assertThat(shown(SampleBills.MIRROR).locator("#illustrative").count()).isZero();
    }

    @Test
    void whatAnotherFactWouldHaveChangedIsSaid() {
        assertThat(shown(SampleBills.BEIJING).locator(".otherwise").textContent())
                .contains("+¥10,240.00", "若出院前办理转诊备案");
        assertThat(shown(SampleBills.DALIAN).locator(".otherwise").count()).isZero();
    }

    @Test
    void feeLinesAddUpToTheBillAndTheJournalBalances() {
        Page page = shown(SampleBills.BEIJING);
        Locator lines = page.locator(".lines tbody tr");

        assertThat(lines.count()).isEqualTo(21);
        assertThat(sum(lines.locator("td:nth-child(5)"))).isEqualTo("60000.00");
        assertThat(sum(page.locator(".journal tbody td:nth-child(2)"))).isEqualTo("37030.00");
        assertThat(sum(page.locator(".journal tbody td:nth-child(3)"))).isEqualTo("37030.00");
        assertThat(figure(page, "debits")).isEqualTo(figure(page, "credits"));
    }

    @Test
    void areasSayWhoOwesWhom() {
        Locator debt = shown(SampleBills.BEIJING).locator(".debts li").first();

        assertThat(debt.textContent().replaceAll("\\s+", ""))
                .isEqualTo("北京110000职工统筹基金应付给上海310000¥35,030.00");
    }

    @ParameterizedTest
    @CsvSource({
        SampleBills.CANCELLED + ", 已撤销, 本结算已撤销",
        SampleBills.MIRROR + ", 冲销单, 这是一张冲销单",
        SampleBills.REVERSED + ", 已冲正, 本结算已冲正",
        SampleBills.TRIAL + ", 预结算, 这是预结算"
    })
    void aBillThatDoesNotStandSaysSo(String id, String badge, String notice) {
        Page page = shown(id);

        assertThat(page.locator(".title-block .badge").textContent()).isEqualTo(badge);
        assertThat(page.locator(".notice").first().textContent()).contains(notice);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(PRINT));
        assertThat(page.locator(".statement-standing").isVisible()).isTrue();
    }

    @Test
    void cancelledAndMirrorLeadToEachOther() {
        Page page = shown(SampleBills.CANCELLED);
        page.locator(".notice a").click();
        assertThat(page.url()).endsWith(SampleBills.MIRROR);
        page.locator(".notice a").click();
        assertThat(page.url()).endsWith(SampleBills.CANCELLED);
    }

    @Test
    void itReadsWithoutScript() {
        Page page = chromium.pageWithoutScript(COUNTER);
        page.navigate(PagesServer.at("/settlements/" + SampleBills.BEIJING));

        assertThat(figure(page, "total")).isEqualTo("60000.00");
        assertThat(page.locator("[data-print]").isVisible()).isFalse();
        assertThat(shown(SampleBills.BEIJING).locator("[data-print]").isVisible()).isTrue();
    }

    private static final com.microsoft.playwright.options.Media PRINT =
            com.microsoft.playwright.options.Media.PRINT;

    private Page shown(String id) {
        Page page = chromium.page(COUNTER);
        page.navigate(PagesServer.at("/settlements/" + id));
        return page;
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static BigDecimal figure(Page page, String name) {
        return number(page.locator("[data-figure=" + name + "]").first().textContent());
    }

    private static BigDecimal sum(Locator cells) {
        return cells.allTextContents().stream()
                .filter(text -> !text.isBlank())
                .map(SettlementPageTest::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-').replaceAll("[^0-9.-]", ""));
    }
}
