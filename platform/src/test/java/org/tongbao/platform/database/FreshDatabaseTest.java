package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FreshDatabaseTest {

    @RegisterExtension static final FreshDatabase one = new FreshDatabase();
    @RegisterExtension static final FreshDatabase other = new FreshDatabase();

    @Test
    void twoDatabasesDoNotSeeEachOther() {
        assertThat(one.jdbc().sql("select current_database()").query(String.class).single())
                .isNotEqualTo(
                        other.jdbc().sql("select current_database()").query(String.class).single());
    }

    @Test
    void requestsAreServedAsTheApplicationOnly() {
        assertThat(one.jdbc().sql("select session_user").query(String.class).single())
                .isEqualTo(Roles.APPLICATION);
    }
}
