package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Area codes: policy reference G.2. */
class AreaCodeTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "110000, 110101, true", "110000, 110000, true", "110101, 110000, false",
        "210200, 210202, true", "210200, 210102, false", "210000, 210202, true",
        "210202, 210202, true", "210202, 210203, false", "430299, 430299, true",
        "430200, 430299, true", "660000, 660101, true", "650000, 660101, false",
    })
    void covers(String area, String other, boolean expected) {
        assertThat(AreaCode.of(area).covers(AreaCode.of(other))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} in different provinces: {2}")
    @CsvSource({
        "210200, 110101, true",
        "210200, 210102, false",
        "659001, 660101, true",
        "430299, 430100, false",
    })
    void acrossProvinces(String one, String other, boolean expected) {
        assertThat(AreaCode.of(one).acrossProvincesFrom(AreaCode.of(other))).isEqualTo(expected);
        assertThat(AreaCode.of(other).acrossProvincesFrom(AreaCode.of(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11000", "1100000", "11000A", "109999", "830000", "１１００００", "-10000"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.of(text));
    }
}
