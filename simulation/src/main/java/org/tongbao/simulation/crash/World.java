package org.tongbao.simulation.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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
import org.tongbao.platform.node.TongbaoNode;

/**
 * Few persons whom many treat at once, so that everybody contends for the same years and accounts.
 * Nobody of them exists.
 *
 * @param clinics where they are treated
 * @param insured who they are
 */
record World(List<Clinic> clinics, List<Insured> insured) {

    /** An institution and what it signs with. */
    record Clinic(Institution institution, String key, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return institution.code();
        }
    }

    /**
     * A person.
     *
     * @param area that insures
     * @param id identity number
     * @param number in the register (psn_no)
     * @param opening balance of the personal account to begin with
     */
    record Insured(AreaCode area, ResidentId id, String number, Money opening) {}

    /** Some accounts run dry at once, some never. */
    private static final List<String> OPENING = List.of("300.00", "9000000.00");

    private static final List<String> AREAS = List.of("210200", "510100", "610100");
    private static final int FIRST_ORDER = 901;

    /** Makes the world in a new data folder, with a node of its own that is closed again. */
    static World made(Path data) {
        try (ConfigurableApplicationContext node =
                new SpringApplicationBuilder(TongbaoNode.class)
                        .bannerMode(Banner.Mode.OFF)
                        .properties("server.port=0", "tongbao.database.data=" + data)
                        .run()) {
            return new World(clinics(node), insured(node));
        }
    }

    private static List<Clinic> clinics(ConfigurableApplicationContext node) {
        List<Clinic> clinics =
                List.of(
                        clinic("H11010599902", "110105", HospitalLevel.LEVEL3),
                        clinic("H31010199902", "310101", HospitalLevel.LEVEL2),
                        clinic("H44010399902", "440103", HospitalLevel.LEVEL3));
        Institutions institutions = node.getBean(Institutions.class);
        for (Clinic clinic : clinics) {
            institutions.register(clinic.institution());
            institutions.giveKey(
                    clinic.institution().code(),
                    clinic.key(),
                    clinic.secret(),
                    node.getBean(Clock.class).instant());
        }
        return clinics;
    }

    private static Clinic clinic(String code, String area, HospitalLevel level) {
        return new Clinic(
                new Institution(code, "示例医院 " + code, "", level, AreaCode.of(area)),
                "crash-" + code,
                "secret-" + code);
    }

    private static List<Insured> insured(ConfigurableApplicationContext node) {
        Enrolling enrolling = node.getBean(Enrolling.class);
        LocalDate today = LocalDate.now(node.getBean(Clock.class));
        List<Insured> insured = new ArrayList<>();
        for (String area : AREAS) {
            for (String opening : OPENING) {
                ResidentId id = identity(area, FIRST_ORDER + insured.size());
                Insured person = enrolled(enrolling, AreaCode.of(area), id, opening);
                for (String away : List.of("110000", "310000", "440100")) {
                    enrolling.file(
                            person.area(),
                            person.number(),
                            new Filing(
                                    FilingCategory.REFERRED,
                                    AreaCode.of(away),
                                    new Period(today.minusDays(30), today.plusMonths(6))));
                }
                insured.add(person);
            }
        }
        return insured;
    }

    private static Insured enrolled(
            Enrolling enrolling, AreaCode area, ResidentId id, String opening) {
        String number =
                enrolling.enrol(
                        new Enrolling.Newcomer(
                                area,
                                id,
                                "示例·参保人",
                                Scheme.EMPLOYEE,
                                PersonType.ACTIVE,
                                LocalDate.of(2005, 3, 1),
                                /* civilServant= */ false,
                                Assistance.NONE,
                                Money.ofYuan(opening)));
        return new Insured(area, id, number, Money.ofYuan(opening));
    }

    private static ResidentId identity(String area, int order) {
        String digits = area.substring(0, 4) + "0319780616" + order;
        return ResidentId.of(digits + ResidentId.check(digits));
    }
}
