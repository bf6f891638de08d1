package org.tongbao.platform.area;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.ResidentId;
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
    private final Register register;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    Enrolling(JdbcClient jdbc, Register register, Vault vault, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enrols; who is in the register of the area already keeps number, enrolment and account. */
    @Transactional
    public String enrol(Newcomer who) {
        return Long.toString(register.numberOf(who.area(), who.id()).orElseGet(() -> insert(who)));
    }

    private long insert(Newcomer who) {
        long person = ids.next(clock.instant());
        int area = who.area().number();
        jdbc.sql(
                        """
                        insert into person (area, person, identity_kind, identity_sealed,
                            identity_hash, name_sealed, birth, sex, civil_servant, assistance)
                        values (?,?,?,?,?,?,?,?,?,?)""")
                .params(
                        area,
                        person,
                        Register.RESIDENT_ID,
                        vault.seal(who.id().reveal()),
                        vault.hash(Register.RESIDENT_ID, who.id().reveal()),
                        vault.seal(who.name()),
                        who.id().birth(),
                        (who.id().isMale() ? Insured.Sex.MALE : Insured.Sex.FEMALE).name(),
                        who.civilServant(),
                        who.assistance().name())
                .update();
        jdbc.sql(
                        """
                        insert into enrolment (area, person, scheme, begins, person_type, status)
                        values (?,?,?,?,?,'NORMAL')""")
                .params(area, person, who.scheme().code(), who.since(), who.type().name())
                .update();
        jdbc.sql("insert into personal_account (area, person, balance) values (?,?,?)")
                .params(area, person, who.balance().fen())
                .update();
        return person;
    }

    /** Files for treatment away from home; the filing is in force at once. */
    @Transactional
    public void file(AreaCode area, String personNo, Filing filing) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into filing (area, id, person, category, treating_area, begins, ends,
                            filed_at, promise_open, status)
                        values (?,?,?,?,?,?,?,?,?,'ACTIVE')""")
                .param(area.number())
                .param(ids.next(now))
                .param(Long.parseLong(personNo))
                .param(filing.category().name())
                .param(filing.area().number())
                .param(filing.period().from())
                .param(filing.period().to())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(filing.promiseOpen())
                .update();
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
