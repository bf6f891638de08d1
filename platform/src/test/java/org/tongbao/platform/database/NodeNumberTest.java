package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NodeNumberTest {

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    @Test
    void aProcessThatStartsAgainHasAnotherNumber() throws Exception {
        int before;
        try (NodeNumber node = NodeNumber.take(database.application())) {
            before = node.number();
        }
        try (NodeNumber node = NodeNumber.take(database.application())) {
            assertThat(node.number()).isNotEqualTo(before);
        }
    }

    @Test
    void theCountGoesRoundPastANumberInUse() throws Exception {
        NodeNumber.take(database.application()).close();
        try (NodeNumber held = NodeNumber.take(database.application());
                Connection owner = database.owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute("select setval('node_number', 4095)");
            try (NodeNumber zero = NodeNumber.take(database.application())) {
                assertThat(zero.number()).isZero();
            }
            statement.execute("select setval('node_number', %d, false)".formatted(held.number()));
            try (NodeNumber next = NodeNumber.take(database.application())) {
                assertThat(next.number()).isEqualTo(held.number() + 1);
            }
        }
    }
}
