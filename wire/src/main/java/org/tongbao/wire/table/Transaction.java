package org.tongbao.wire.table;

import java.util.List;

/**
 * One published transaction.
 *
 * @param number four digits, perhaps with a letter, or six digits
 * @param title its Chinese name
 * @param input what is sent
 * @param output what is answered
 * @param conditions what ties fields of the input together
 */
public record Transaction(
        String number, String title, Form input, Form output, List<Condition> conditions) {

    public Transaction {
        conditions = List.copyOf(conditions);
    }
}
