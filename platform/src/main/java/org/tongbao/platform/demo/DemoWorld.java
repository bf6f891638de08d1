package org.tongbao.platform.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.platform.area.Enrolling;
import org.tongbao.platform.desk.Institution;
import org.tongbao.platform.desk.Institutions;

/**
 * The persons and institutions of the demo. Nobody of them exists: names say so, and identity
 * numbers are made with a valid check character from an order number nobody is given.
 */
@Component
public class DemoWorld {

    /** Pooling area of the insured person. */
    public static final AreaCode DALIAN = AreaCode.of("210200");

    static final Institution BEIJING_HOSPITAL =
            new Institution(
                    "H11010599901",
                    "北京示例医院（演示机构）",
                    "",
                    HospitalLevel.LEVEL3,
                    AreaCode.of("110105"));
    static final Institution SHANGHAI_HOSPITAL =
            new Institution(
                    "H31010199901",
                    "上海示例医院（演示机构）",
                    "",
                    HospitalLevel.LEVEL2,
                    AreaCode.of("310101"));

    private static final int SECRET_BYTES = 16;
    private static final int SERIALS = 1000;

    /**
     * Who plays.
     *
     * @param id identity number of the insured person
     * @param personNo number in the register
     * @param beijing key and secret of the Beijing hospital
     * @param shanghai the same of the Shanghai hospital
     */
    record Cast(ResidentId id, String personNo, Key beijing, Key shanghai) {}

    /** Key and secret of an institution. */
    record Key(String key, String secret) {}

    private final Enrolling enrolling;
    private final Institutions institutions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DemoWorld(Enrolling enrolling, Institutions institutions, Clock clock) {
        this.enrolling = enrolling;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** Makes a new person, filed as referred to Beijing and as temporarily away in Shanghai. */
    Cast prepare() {
        LocalDate today = LocalDate.now(clock);
        ResidentId id = newIdentity();
        String person =
                enrolling.enrol(
                        new Enrolling.Newcomer(
                                DALIAN,
                                id,
                                "示例·王大连",
                                Scheme.EMPLOYEE,
                                PersonType.ACTIVE,
                                LocalDate.of(2005, 3, 1),
                                false,
                                Assistance.NONE,
                                Money.ofYuan("1286.40")));
        file(person, FilingCategory.REFERRED, "110000", today);
        file(person, FilingCategory.OTHER_TEMPORARY, "310000", today);
        return new Cast(id, person, register(BEIJING_HOSPITAL), register(SHANGHAI_HOSPITAL));
    }

    private void file(String person, FilingCategory category, String area, LocalDate today) {
        Period halfYear = new Period(today.minusDays(12), today.plusMonths(6));
        enrolling.file(DALIAN, person, new Filing(category, AreaCode.of(area), halfYear));
    }

    private Key register(Institution institution) {
        institutions.register(institution);
        Key key = new Key("demo-" + hex(), hex());
        institutions.giveKey(institution.code(), key.key(), key.secret(), clock.instant());
        return key;
    }

    /** Somebody born in 1978, hardly ever somebody who was here before. */
    private ResidentId newIdentity() {
        LocalDate birth = LocalDate.ofYearDay(1978, 1 + random.nextInt(365));
        String digits =
                "210203"
                        + birth.toString().replace("-", "")
                        + "%03d".formatted(random.nextInt(SERIALS));
        return ResidentId.of(digits + ResidentId.check(digits));
    }

    private String hex() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
