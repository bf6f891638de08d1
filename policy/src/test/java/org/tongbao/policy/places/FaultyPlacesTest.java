package org.tongbao.policy.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.policy.Fault;

class FaultyPlacesTest {

    private static final String HEAD = "code,zh,en,level,from,to,successor,sure\n";
    private static final String SOUND = "210200,大连市,Dalian,PREFECTURE,,,,\n";

    @TempDir private Path law;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    21020,中山区,Zhongshan,COUNTY,,,,            | code "21020": is no six-digit
                    ,中山区,Zhongshan,COUNTY,,,,                 | code: must not be empty
                    210202,,Zhongshan,COUNTY,,,,                 | zh: must not be empty
                    210202,中山区,Zhongshan,TOWN,,,,             | level "TOWN": is no level
                    210202,中山区,Zhongshan,PREFECTURE,,,,       | level "PREFECTURE": does not go
                    210202,中山区,Zhongshan,COUNTY,2010,,,       | from "2010": must be a date
                    210202,中山区,Zhongshan,COUNTY,2010-01-02,2010-01-01,, | to "2010-01-01": is before
                    210202,中山区,Zhongshan,COUNTY,,,21,         | successor "21": must be area codes
                    210202,中山区,Zhongshan,COUNTY,,,,MAYBE      | sure "MAYBE": must be empty
                    210202,中山区,Zhongshan,COUNTY,,             | 8 fields expected, 6 found
                    210200,大连,Dalian,PREFECTURE,2010-01-01,,,  | code "210200": is in force together
                    """)
    void eachFaultIsNamedByLineAndField(String line, String fault) throws IOException {
        write(HEAD + SOUND + line.strip() + "\n");
        assertThat(ReadingPlaces.from(law).faults())
                .singleElement()
                .satisfies(f -> assertThat(english(f)).startsWith("places/places.csv:3: " + fault))
                .satisfies(f -> assertThat(f.zh()).isNotBlank());
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        write(HEAD + "21,中山区,,TOWN,x,,,MAYBE\n" + SOUND + "99,a,b,c,,,,\n");
        assertThat(ReadingPlaces.from(law).faults())
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly(
                        "2 code", "2 en", "2 from", "2 level", "2 sure", "4 code", "4 level");
    }

    private static String english(Fault fault) {
        return fault.describe().replace(fault.zh() + " / ", "");
    }

    private void write(String text) throws IOException {
        Path file = law.resolve("places").resolve("places.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
