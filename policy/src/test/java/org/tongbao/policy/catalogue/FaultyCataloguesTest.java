package org.tongbao.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.policy.Fault;

class FaultyCataloguesTest {

    private static final String ITEMS =
            "code,zh,en,category,unit,class,self_pay,cap1,cap2,cap3,limit,limit_zh,limit_en,from,to,"
                    + "source,status\n";
    private static final String SOUND =
            """
            001109000010000,床,bed,01,日,甲,,20,30,40,,,,2020-01-01,2021-12-31,示例,ILLUSTRATIVE
            XA02BCA001A001010100001,药,drug,,片,乙,0.1,,,,,,,2020-01-01,,示例,ILLUSTRATIVE
            """;
    private static final String TERMS =
            "code,class,self_pay,cap1,cap2,cap3,limit,limit_zh,limit_en,from,to,source,status\n";

    @TempDir private Path law;

    /** Each line differs from a sound one in one thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    00110900001000,床,bed,01,日,甲,,,,,,,,2020-01-01,,s,CHECKED  ! code "00110900001000": has the shape of no
                    XA02BCA001A00101010001,药,d,,片,乙,0.1,,,,,,,2020-01-01,,s,CHECKED ! code "XA02BCA001A00101010001": has the
                    001109000020000,,bed,01,日,甲,,,,,,,,2020-01-01,,s,CHECKED   ! zh: must not be empty
                    001109000020000,床,,01,日,甲,,,,,,,,2020-01-01,,s,CHECKED    ! en: must not be empty
                    001109000020000,床,bed,15,日,甲,,,,,,,,2020-01-01,,s,CHECKED ! category "15": must be a heading
                    XA02BCA002A001010100001,药,d,05,片,乙,0.1,,,,,,,2020-01-01,,s,CHECKED ! category "05": a western drug is
                    001109000020000,床,bed,01,年,甲,,,,,,,,2020-01-01,,s,CHECKED ! unit "年": is no unit
                    001109000020000,床,bed,01,日,丁,,,,,,,,2020-01-01,,s,CHECKED ! class "丁": must be 甲
                    001109000020000,床,bed,01,日,,,,,,,,,2020-01-01,,s,CHECKED   ! class: must not be empty
                    001109000020000,床,bed,01,日,甲,0.1,,,,,,,2020-01-01,,s,CHECKED ! self_pay "0.1": class A
                    001109000020000,床,bed,01,日,乙,,,,,,,,2020-01-01,,s,CHECKED ! self_pay: class B
                    001109000020000,床,bed,01,日,丙,0.5,,,,,,,2020-01-01,,s,CHECKED ! self_pay "0.5": class C
                    001109000020000,床,bed,01,日,甲,,x,,,,,,2020-01-01,,s,CHECKED ! cap1 "x": must be a unit price
                    001109000020000,床,bed,01,日,甲,,1,0,,,,,2020-01-01,,s,CHECKED ! cap2 "0": a price cap is above
                    001109000020000,床,bed,01,日,甲,,1,,-1,,,,2020-01-01,,s,CHECKED ! cap3 "-1": a price cap is above
                    001109000020000,床,bed,01,日,甲,,,,,age<,限,l,2020-01-01,,s,CHECKED ! limit "age<": is no limited-use
                    001109000020000,床,bed,01,日,甲,,,,,age<14,,l,2020-01-01,,s,CHECKED ! limit_zh: must not be empty
                    001109000020000,床,bed,01,日,甲,,,,,,限,l,2020-01-01,,s,CHECKED ! limit: has words but no condition
                    001109000020000,床,bed,01,日,甲,,,,,,,,,,s,CHECKED             ! from: must not be empty
                    001109000020000,床,bed,01,日,甲,,,,,,,,2020-02-30,,s,CHECKED   ! from "2020-02-30": must be a date
                    001109000020000,床,bed,01,日,甲,,,,,,,,2020-01-02,2020-01-01,s,CHECKED ! to "2020-01-01": is before
                    001109000020000,床,bed,01,日,甲,,,,,,,,2020-01-01,,,CHECKED   ! source: must not be empty
                    001109000020000,床,bed,01,日,甲,,,,,,,,2020-01-01,,s,SURE     ! status "SURE": must be CHECKED
                    001109000020000,床,bed,01,日,甲,,,,,,,,2020-01-01,,s,CHECKED 2019-01-01..2019-12-31 ! status "CHECKED 20
                    001109000010000,床,bed,01,日,甲,,,,,,,,2021-12-31,,s,CHECKED  ! code "001109000010000": is in force together
                    001109000020000,床,bed,01,日                                  ! 17 fields expected, 5 found
                    """)
    void eachFaultOfAnItemIsNamedByLineAndField(String line, String fault) throws IOException {
        write("national/items.csv", ITEMS + SOUND + line.strip() + "\n");
        assertOne("catalogue/national/items.csv:4: ", fault);
    }

    @ParameterizedTest
    @CsvSource({
        "1.01",
        "-0.1",
        "0.00001",
        "10%",
        "0.1|500:0.2",
        "5:0.1|500:0.2",
        "0:0.1|0:0.2",
        "0:0.1|x:0.2",
        "0:0.1|500:1.2"
    })
    void aShareIsAtMostTheWholeAndItsBandsRise(String share) throws IOException {
        write(
                "national/items.csv",
                ITEMS
                        + SOUND
                        + "C0201010100100000001,架,stent,,个,乙,"
                        + share
                        + ",,,,,,,2020-01-01,,s,CHECKED\n");
        assertThat(ReadingCatalogues.from(law).faults())
                .extracting(f -> f.line() + " " + f.field() + " " + f.value())
                .contains("4 self_pay " + share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    001109000090000,,,,,,,,,2020-01-01,,s,CHECKED ! code "001109000090000": the wider catalogue
                    001109000010000,,,9,,,,,,2022-01-01,,s,CHECKED ! code "001109000010000": the wider catalogue
                    001109000010000,,0.1,,,,,,,2020-01-01,,s,CHECKED ! self_pay "0.1": class A
                    001109000010000,乙,,,,,,,,2020-01-01,,s,CHECKED ! self_pay: class B
                    XA02BCA001A001010100001,甲,0.1,,,,,,,2020-01-01,,s,CHECKED ! self_pay "0.1": class A
                    X,,,,,,,,,2020-01-01,,s,CHECKED              ! code "X": has the shape of no
                    """)
    void eachFaultOfAnAreasTermsIsNamed(String line, String fault) throws IOException {
        write("national/items.csv", ITEMS + SOUND);
        write("210200/terms.csv", TERMS + line.strip() + "\n");
        assertOne("catalogue/210200/terms.csv:2: ", fault);
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() throws IOException {
        write("national/items.csv", ITEMS.replace(",zh,", ",zw,") + SOUND);
        write("210200/terms.csv", TERMS + "X,,,,,,,,,,,,\n# a comment\nY,丁,,,,,,,,,,,\n");
        write("dalian/terms.csv", TERMS);
        write("310000/local.csv", ITEMS);
        assertThat(ReadingCatalogues.from(law).faults())
                .extracting(f -> f.file() + ":" + f.line() + " " + f.field())
                .containsExactly(
                        "catalogue/210200/terms.csv:2 code",
                        "catalogue/210200/terms.csv:2 from",
                        "catalogue/210200/terms.csv:2 source",
                        "catalogue/210200/terms.csv:2 status",
                        "catalogue/210200/terms.csv:4 class",
                        "catalogue/210200/terms.csv:4 code",
                        "catalogue/210200/terms.csv:4 from",
                        "catalogue/210200/terms.csv:4 source",
                        "catalogue/210200/terms.csv:4 status",
                        "catalogue/310000/local.csv:0 ",
                        "catalogue/dalian:0 ",
                        "catalogue/national/items.csv:1 zw",
                        "catalogue/national/items.csv:2 zh",
                        "catalogue/national/items.csv:3 zh");
    }

    @Test
    void aFolderLaidOverReplacesFilesOfTheSameNameAndJoinsOthers(@TempDir Path own)
            throws IOException {
        write("national/items.csv", ITEMS + SOUND);
        write("210200/terms.csv", TERMS + "X,,,,,,,,,,,,\n");
        Path terms = Files.createDirectories(own.resolve("catalogue/210200")).resolve("terms.csv");
        Files.writeString(
                terms, TERMS + "001109000010000,,,9,,,,,,2020-01-01,2020-12-31,s,CHECKED\n");
        var plain = ReadingCatalogues.from(law);
        var over = ReadingCatalogues.from(law, own);
        assertThat(plain.faults()).isNotEmpty();
        assertThat(over.faults()).isEmpty();
        assertThat(over.edition()).hasSize(64).isNotEqualTo(plain.edition());
        var dalian = over.catalogues().of(AreaCode.of("210200"), LocalDate.of(2020, 6, 1));
        assertThat(dalian.items())
                .extracting(item -> String.valueOf(item.caps().level1()))
                .containsExactly("9", "null");
    }

    private void assertOne(String where, String fault) {
        assertThat(ReadingCatalogues.from(law).faults())
                .singleElement()
                .satisfies(f -> assertThat(english(f)).startsWith(where + fault))
                .satisfies(f -> assertThat(f.zh()).isNotBlank());
    }

    private static String english(Fault fault) {
        return fault.describe().replace(fault.zh() + " / ", "");
    }

    private void write(String name, String text) throws IOException {
        Path file = law.resolve("catalogue").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
