package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.HospitalLevel;

/**
 * Who there is in one schedule and what they mean to do, before anything goes wrong.
 *
 * @param insured pooling areas with persons
 * @param hospitals and where they are
 * @param persons as they are registered before it begins
 * @param plans what happens when, if nothing gets in the way
 */
record Country(
        List<AreaCode> insured,
        List<Institution> hospitals,
        List<PersonBooks> persons,
        List<Plan> plans) {

    static final int FIRST_YEAR = 2023;
    static final int LAST_YEAR = 2026;

    /** A hospital or pharmacy. */
    record Institution(String code, AreaCode area, HospitalLevel level) {

        /** The area whose desk it speaks to. */
        AreaCode desk() {
            return area.prefecture();
        }
    }

    /** Something that is meant to happen. */
    sealed interface Plan {

        /** When, ms after the beginning. */
        long at();

        /** The people of a hospital want something. */
        record Tell(long at, String institution, Hospital.Event event) implements Plan {}

        /** The register of an area changes. */
        record Register(long at, PersonBooks person) implements Plan {}

        /** Money is to enter a personal account; the office asks until it is answered. */
        record TopUp(long at, AreaCode area, AreaRequest.TopUp request) implements Plan {}
    }

    private static final List<AreaCode> PLACES =
            List.of(
                    AreaCode.of("110101"),
                    AreaCode.of("310104"),
                    AreaCode.of("440103"),
                    AreaCode.of("510104"),
                    AreaCode.of("610103"),
                    AreaCode.of("210202"));

    private static final List<HospitalLevel> LEVELS =
            List.of(
                    HospitalLevel.COMMUNITY,
                    HospitalLevel.LEVEL2,
                    HospitalLevel.LEVEL3,
                    HospitalLevel.LEVEL3,
                    HospitalLevel.LEVEL3_TOP,
                    HospitalLevel.PHARMACY);

    static Country by(Chance chance, Land land, Weather weather) {
        List<Institution> hospitals = new ArrayList<>();
        for (int i = chance.between(2, 4); i > 0; i--) {
            AreaCode area = chance.of(PLACES);
            hospitals.add(new Institution("H" + area + "0000" + i, area, chance.of(LEVELS)));
        }
        List<AreaPolicy> policies = new ArrayList<>();
        for (int i = chance.between(1, 3); i > 0; i--) {
            policies.add(chance.of(land.policies()));
        }
        Peopling peopling = new Peopling(chance, hospitals, weather.storm());
        for (int i = chance.between(2, 5); i > 0; i--) {
            peopling.settle(chance.of(policies), i);
        }
        TreeSet<AreaCode> insured = new TreeSet<>();
        policies.forEach(policy -> insured.add(policy.area()));
        return new Country(List.copyOf(insured), hospitals, peopling.persons(), peopling.plans());
    }
}
