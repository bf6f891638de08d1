package org.tongbao.simulation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.area.Enrolling;
import org.tongbao.platform.hub.AreaCall;

/** Persons in the register of a node, and stays of theirs that are settled again and again. */
final class EngineStays {

    private static final String INSTITUTION = "H11010800001";
    private static final int SERIALS = 1000;
    private static final int AT_ONCE = 2_000;

    private final List<Claim> claims;
    private final List<String> persons = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    /** Enrols and files one person for each claim. */
    EngineStays(List<Claim> claims, Enrolling enrolling, String account) {
        this.claims = claims;
        Set<String> used = new HashSet<>();
        for (int from = 0; from < claims.size(); from += AT_ONCE) {
            List<Claim> some = claims.subList(from, Math.min(from + AT_ONCE, claims.size()));
            List<String> numbers =
                    enrolling.enrol(
                            some.stream()
                                    .map(claim -> newcomer(claim, used, Money.ofYuan(account)))
                                    .toList());
            List<Enrolling.Filed> filed = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                Claim claim = some.get(i);
                claim.filings()
                        .forEach(
                                filing ->
                                        filed.add(
                                                new Enrolling.Filed(
                                                        claim.insuredArea(),
                                                        numbers.get(filed.size()),
                                                        filing)));
            }
            enrolling.file(filed);
            persons.addAll(numbers);
        }
    }

    private static Enrolling.Newcomer newcomer(Claim claim, Set<String> used, Money account) {
        Insured person = claim.person();
        LocalDate birth = person.birth();
        int serial = person.sex() == Insured.Sex.MALE ? 1 : 0;
        String county = Integer.toString(claim.insuredArea().number());
        String digits = digits(county, birth, serial);
        while (!used.add(digits)) {
            serial += 2;
            if (serial >= SERIALS) {
                serial %= 2;
                county = Integer.toString(Integer.parseInt(county) + 1);
            }
            digits = digits(county, birth, serial);
        }
        return new Enrolling.Newcomer(
                claim.insuredArea(),
                ResidentId.of(digits + ResidentId.check(digits)),
                "测试人",
                person.scheme(),
                person.type(),
                birth.plusYears(18),
                person.civilServant(),
                Assistance.NONE,
                account);
    }

    private static String digits(String county, LocalDate birth, int serial) {
        return county + birth.toString().replace("-", "") + "%03d".formatted(serial);
    }

    /** The next stay to be settled; the persons take turns. */
    AreaCall next() {
        int serial = next.getAndIncrement();
        int person = serial % persons.size();
        Claim claim = claims.get(person);
        Treatment treatment =
                new Treatment(
                        Integer.toString(serial + 1),
                        INSTITUTION,
                        persons.get(person),
                        claim.person().scheme(),
                        claim.visit(),
                        claim.lines(),
                        Account.Use.OWN);
        RequestKey key = new RequestKey(INSTITUTION, "2304", Integer.toString(serial));
        return new AreaCall(claim.insuredArea(), new AreaRequest.Settle(key, treatment));
    }
}
