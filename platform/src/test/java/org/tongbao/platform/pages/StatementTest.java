package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on paper: the settlement statement. */
class StatementTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        SampleBills.BEIJING + ", zh",
        SampleBills.BEIJING + ", en",
        SampleBills.DALIAN + ", zh",
        SampleBills.DALIAN + ", en",
        SampleBills.CANCELLED + ", zh",
        SampleBills.MIRROR + ", zh"
    })
    void itIsOneSheetOfA4(String id, String language) throws IOException {
        try (PDDocument statement = printed(id, language)) {
            PDRectangle sheet = statement.getPage(0).getMediaBox();

            assertThat(statement.getNumberOfPages()).isEqualTo(1);
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        }
    }

    @Test
    void itCarriesWhatAVoucherCarriesAndNoNavigation() throws IOException {
        try (PDDocument statement = printed(SampleBills.BEIJING, "zh")) {
            String text = new PDFTextStripper().getText(statement);

            assertThat(text)
                    .contains("医疗保障基金结算单", "60,000.00", "35,030.00", "24,970.00")
                    .contains("贰万贰仟玖佰柒拾元整", "患者或家属（签字）", "医疗机构（盖章）")
                    .contains(SampleBills.BEIJING, SampleBills.EDITION, "打印时间", "示例")
                    .doesNotContain("首页", "打印结算单", "English");
        }
    }

    @Test
    void withoutScriptItIsPrintedAtTheTimeOfTheServer() {
        Page page = chromium.pageWithoutScript(1280);
        page.navigate(PagesServer.at("/settlements/" + SampleBills.BEIJING));

        assertThat(page.locator("[data-printed-at]").textContent()).isEqualTo("2026年6月12日 09:05");
    }

    private PDDocument printed(String id, String language) throws IOException {
        Page page = chromium.page(1280);
        page.navigate(PagesServer.at("/settlements/" + id + "?lang=" + language));
        byte[] pdf =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        return Loader.loadPDF(pdf);
    }
}
