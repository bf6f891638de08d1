package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds of the schema as a whole, compared for equality. */
class SchemaTest {

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    private static final List<String> INSURED_SIDE =
            List.of(
                    "area_request",
                    "chronic_recognition",
                    "enrolment",
                    "filing",
                    "journal_entry",
                    "journal_line",
                    "person",
                    "personal_account",
                    "refusal",
                    "settlement",
                    "settlement_undone",
                    "year_so_far");

    private static final List<String> TREATING_SIDE =
            List.of("fee_line", "raw_message", "received_message", "sign_in", "visit");

    private static final List<String> REFERENCE =
            List.of("citation", "institution", "institution_key", "vault_key");

    /** Tables that are not partitions, without Flyway's own. */
    private static final String TABLES =
            """
            with tables as (
                select oid, relname::text as name from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and not relispartition and relname <> 'flyway_schema_history')
            """;

    @Test
    void everyTableIsOfOneSideAndItsKeyAndEveryUniqueIndexLeadsWithWhatItIsDistributedBy() {
        assertThat(led("area")).isEqualTo(INSURED_SIDE);
        assertThat(led("institution")).isEqualTo(TREATING_SIDE);
        assertThat(texts(TABLES + "select name from tables order by name"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(INSURED_SIDE, TREATING_SIDE, REFERENCE).stream()
                                .flatMap(List::stream)
                                .toList());
    }

    private static List<String> led(String column) {
        return texts(
                TABLES
                        + """
                        select name from tables
                        join pg_index i on indrelid = tables.oid and indisunique
                        join pg_attribute a on a.attrelid = tables.oid and a.attnum = indkey[0]
                        where name not in ('citation', 'institution_key', 'institution', 'vault_key')
                        group by name having bool_and(attname = '%s') order by name
                        """
                                .formatted(column));
    }

    @Test
    void everyTableAndColumnSaysWhatItIs() {
        assertThat(
                        texts(
                                TABLES
                                        + """
                                        select name from tables where obj_description(oid) is null
                                        union all
                                        select name || '.' || attname from tables
                                        join pg_attribute on attrelid = oid
                                        where attnum > 0 and not attisdropped
                                            and col_description(oid, attnum) is null
                                        """))
                .isEmpty();
    }

    @Test
    void noIdentityNoForeignKeyAndNoSequenceButTheNodes() {
        assertThat(
                        texts(
                                """
                                select sequencename::text from pg_sequences
                                union all
                                select conname::text from pg_constraint where contype = 'f'
                                union all
                                select attname::text from pg_attribute where attidentity <> ''
                                """))
                .containsExactly("node_number");
    }

    @Test
    void noColumnHoldsMoneyOrAnythingElseAsFloatingPoint() {
        assertThat(
                        texts(
                                """
                                select table_name || '.' || column_name
                                from information_schema.columns
                                where table_schema = 'public'
                                    and data_type in ('real', 'double precision')
                                """))
                .isEmpty();
    }

    private static List<String> texts(String sql) {
        return database.jdbc().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
