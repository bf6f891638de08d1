package org.tongbao.platform.area;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.database.CopyRows;
import org.tongbao.platform.database.Vault;

/** Enters persons, their filings and recognised diseases in the register of a pooling area. */
@Component
public class Enrolling {

    /**
     * Somebody to be enrolled.
     *
     * @param area pooling area
     * @param id identity number; birth and sex are taken from it
     * @param name as on the identity card
     * @param scheme to join
     * @param type kind of person
     * @param since first day
     * @param civilServant whether 公务员医疗补助 applies
     * @param assistance special status
     * @param balance of the personal account to begin with
     */
    public record Newcomer(
            AreaCode area,
            ResidentId id,
            String name,
            Scheme scheme,
            PersonType type,
            LocalDate since,
            boolean civilServant,
            Assistance assistance,
            Money balance) {}

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final Register register;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    Enrolling(
            JdbcClient jdbc,
            JdbcOperations template,
            Register register,
            Vault vault,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.register = register;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enrols; who is in the register of the area already keeps number, enrolment and account. */
    @Transactional
    public String enrol(Newcomer who) {
        return enrol(List.of(who)).getFirst();
    }

    /**
     * Enrols many at once, by one statement for each table. What an account holds to begin with is
     * booked as a top-up.
     *
     * @param all no two of them the same person of the same area
     * @return their numbers, in the same order
     */
    @Transactional
    public List<String> enrol(List<Newcomer> all) {
        Map<Integer, Long> known = register.numbersOf(all);
        NewcomerRows rows = new NewcomerRows(register, vault);
        List<String> numbers = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            @Nullable Long number = known.get(i);
            if (number == null) {
                Instant now = clock.instant();
                number = ids.next(now);
                rows.add(all.get(i), number, ids.next(now), now);
            }
            numbers.add(Long.toString(number));
        }
        template.execute((ConnectionCallback<Boolean>) rows::write);
        return numbers;
    }

    /** Files for treatment away from home; the filing is in force at once. */
    @Transactional
    public void file(AreaCode area, String personNo, Filing filing) {
        file(List.of(new Filed(area, personNo, filing)));
    }

    /**
     * A filing to be entered.
     *
     * @param area pooling area
     * @param personNo number of the person
     * @param filing what is filed
     */
    public record Filed(AreaCode area, String personNo, Filing filing) {}

    /** Files for many at once; the filings are in force at once. */
    @Transactional
    public void file(List<Filed> all) {
        Instant now = clock.instant();
        CopyRows rows =
                new CopyRows(
                        "filing",
                        """
                        area, id, person, category, treating_area, begins, ends, filed_at,
                        promise_open, status""");
        for (Filed filed : all) {
            Filing filing = filed.filing();
            rows.row()
                    .number(filed.area().number())
                    .big(ids.next(now))
                    .big(Long.parseLong(filed.personNo()))
                    .text(filing.category().name())
                    .number(filing.area().number())
                    .day(filing.period().from())
                    .day(filing.period().to())
                    .time(now)
                    .truth(filing.promiseOpen())
                    .text("ACTIVE");
        }
        template.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            rows.write(connection);
                            return true;
                        });
    }

    /** Recognises a chronic disease from a day on. */
    @Transactional
    public void recognise(AreaCode area, String personNo, String disease, LocalDate since) {
        jdbc.sql(
                        """
                        insert into chronic_recognition (area, person, disease, begins)
                        values (?,?,?,?) on conflict do nothing""")
                .params(area.number(), Long.parseLong(personNo), disease, since)
                .update();
    }
}
