package org.tongbao.platform.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.tongbao.core.bookkeeping.ToppingUp;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.database.CopyRows;
import org.tongbao.platform.database.Vault;

/** Persons to be added to the register, each with an enrolment and a personal account. */
final class NewcomerRows {

    private final CopyRows persons =
            new CopyRows(
                    "person",
                    """
                    area, person, identity_kind, identity_sealed, identity_hash, name_sealed,
                    birth, sex, civil_servant, assistance""");
    private final CopyRows enrolments =
            new CopyRows("enrolment", "area, person, scheme, begins, person_type, status");
    private final CopyRows accounts = new CopyRows("personal_account", "area, person, balance");
    private final Journal.Rows journal = new Journal.Rows();
    private final Register register;
    private final Vault vault;

    NewcomerRows(Register register, Vault vault) {
        this.register = register;
        this.vault = vault;
    }

    /**
     * Adds a person.
     *
     * @param number of the person
     * @param topUp id of the entry that books what the account holds to begin with
     * @param now when
     */
    void add(Enrolling.Newcomer who, long number, long topUp, Instant now) {
        int area = who.area().number();
        ResidentId id = who.id();
        Insured.Sex sex = id.isMale() ? Insured.Sex.MALE : Insured.Sex.FEMALE;
        persons.row()
                .number(area)
                .big(number)
                .text(Register.RESIDENT_ID)
                .bytes(vault.seal(id.reveal()))
                .bytes(register.hash(id))
                .bytes(vault.seal(who.name()))
                .day(id.birth())
                .text(sex.name())
                .truth(who.civilServant())
                .text(who.assistance().name());
        enrolments
                .row()
                .number(area)
                .big(number)
                .number(who.scheme().code())
                .day(who.since())
                .text(who.type().name())
                .text("NORMAL");
        accounts.row().number(area).big(number).big(who.balance().fen());
        if (who.balance().isPositive()) {
            String holder = Long.toString(number);
            journal.add(topUp, "TOP_UP", now, ToppingUp.posting(who.area(), holder, who.balance()));
        }
    }

    boolean write(Connection connection) throws SQLException {
        persons.write(connection);
        enrolments.write(connection);
        accounts.write(connection);
        for (CopyRows rows : journal.inOrder()) {
            rows.write(connection);
        }
        return true;
    }
}
