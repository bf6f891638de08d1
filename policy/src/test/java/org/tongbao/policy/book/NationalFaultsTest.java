package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.policy.Fault;

/** Faults of the national files, and of files nobody reads. */
class NationalFaultsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    national/frame-2023.yaml | REFERRAL: 0.10 | REFERRAL: 10 | \
                    11: pointLimits.REFERRAL "10": 比例不得大于 1（85% 写作 0.85） / \
                    a rate may not exceed 1 (85% is written 0.85)
                    national/frame-2023.yaml | trauma: { | truma: { | \
                    1: trauma: 缺少这个键 / this key is missing
                    national/chronic-diseases.yaml | M03900 | 03900 | \
                    4: diseases[0].code "03900": 应是 M 加五位数字 / must be M and five digits
                    interpretations.yaml | BEST_CLASS: | BETTER_CLASS: | \
                    4: interpretations.BEST_CLASS: 缺少这个键 / this key is missing
                    interpretations.yaml | number: 2 | number: 1 | \
                    10: interpretations.BURDEN_ORDER.number "1": 编号重复 / this number is given twice
                    """)
    void areNamed(String file, String part, String by, String fault) {
        Law law = new SmallLaw().with(file, part, by).read();
        assertThat(law.faults()).extracting(Fault::describe).contains(file + ":" + fault);
    }

    @ParameterizedTest
    @CsvSource({
        "110000-310-2025.yaml",
        "areas/110000-310-2025.yml",
        "national/limits.yaml",
    })
    void aFileNobodyReadsIsAFault(String file) {
        Law law = new SmallLaw().and(file, "a: b").read();
        assertThat(law.faults())
                .extracting(Fault::describe)
                .containsExactly(
                        file
                                + ": 没有规则读取这个文件；地区政策放在 areas/ 下，扩展名 .yaml / nothing reads"
                                + " this file; policies of areas belong into areas/, ending in"
                                + " .yaml");
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnce() {
        Law law =
                new SmallLaw()
                        .with(SmallLaw.AREA, "rate: 0.85", "rate: 85")
                        .with(SmallLaw.AREA, "unfiled: REFUSE", "unfiled: MAYBE")
                        .with(SmallLaw.FRAME, "{is: EXCLUDED", "{is: SOME")
                        .and("areas/stray.yml", "")
                        .read();
        assertThat(law.faults())
                .extracting(f -> f.file() + ":" + f.line() + " " + f.field())
                .containsExactly(
                        "areas/110000-310-2024.yaml:20 inpatient.bands[0].rate",
                        "areas/110000-310-2024.yaml:42 offSite.unfiled",
                        "areas/stray.yml:0 ",
                        "areas/stray.yml:1 ",
                        "national/frame-2023.yaml:10 trauma.is");
    }
}
