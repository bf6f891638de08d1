package org.tongbao.platform.area;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/**
 * Balances of personal accounts. A change names the version it saw; the database keeps them above
 * zero.
 */
@Component
class PersonalAccounts {

    private final JdbcClient jdbc;

    PersonalAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Changes a balance.
     *
     * @param amount positive to add, negative to take
     * @return the new balance
     * @throws StaleVersion if the account changed since it was read
     */
    Money change(AreaCode area, long person, PersonalAccount seen, Money amount) {
        if (amount.isZero()) {
            return seen.balance();
        }
        Money balance = seen.balance().plus(amount);
        int changed =
                jdbc.sql(
                                """
                                update personal_account set balance = ?, version = version + 1
                                 where area = ? and person = ? and version = ?""")
                        .params(balance.fen(), area.number(), person, seen.version())
                        .update();
        if (changed != 1) {
            throw new StaleVersion("personal account");
        }
        return balance;
    }
}
