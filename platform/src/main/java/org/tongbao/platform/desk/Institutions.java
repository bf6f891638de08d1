package org.tongbao.platform.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.platform.database.Vault;

/** The networked institutions and the keys by which they prove themselves. */
@Component
public class Institutions {

    private static final String COLUMNS =
            "code, name, coalesce(credit_code, '') as uscc, level, area";

    private final JdbcClient jdbc;
    private final Vault vault;

    Institutions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Registers an institution, or changes what is known of it. */
    @Transactional
    public void register(Institution institution) {
        String kind = institution.level() == HospitalLevel.PHARMACY ? "PHARMACY" : "HOSPITAL";
        jdbc.sql(
                        """
                        insert into institution (code, name, kind, level, area, credit_code)
                        values (?,?,?,?,?,?)
                        on conflict (code) do update set name = excluded.name,
                            level = excluded.level, area = excluded.area,
                            credit_code = excluded.credit_code, version = institution.version + 1""")
                .params(
                        institution.code(),
                        institution.name(),
                        kind,
                        institution.level().name(),
                        institution.area().number(),
                        institution.creditCode())
                .update();
    }

    /** Gives an institution a key; one it has already keeps its secret. */
    @Transactional
    public void giveKey(String institution, String key, String secret, Instant from) {
        jdbc.sql(
                        """
                        insert into institution_key (access_key, institution, secret_sealed, valid_from)
                        values (?,?,?,?) on conflict do nothing""")
                .params(key, institution, vault.seal(secret), from.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Institution> find(String code) {
        return jdbc.sql("select " + COLUMNS + " from institution where code = ? and connected")
                .params(code)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Institutions of a kind by code or part of a name; at most a hundred. */
    List<Institution> search(boolean pharmacy, @Nullable String code, @Nullable String name) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                   from institution
                                  where kind = :kind
                                    and (cast(:code as text) is null or code = :code)
                                    and (cast(:name as text) is null
                                         or position(:name in name) > 0)
                                  order by code limit 100""")
                .param("kind", pharmacy ? "PHARMACY" : "HOSPITAL")
                .param("code", code)
                .param("name", name)
                .query((row, _) -> read(row))
                .list();
    }

    /** The secret of a key in force, or null. */
    @Nullable String secret(String key, Instant now) {
        return jdbc.sql(
                        """
                        select secret_sealed from institution_key
                         where access_key = ? and valid_from <= ?
                           and (valid_to is null or valid_to > ?)""")
                .params(key, now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> vault.openText(row.getBytes("secret_sealed")))
                .optional()
                .orElse(null);
    }

    /** Whose key it is. */
    Optional<String> ownerOf(String key) {
        return jdbc.sql("select institution from institution_key where access_key = ?")
                .params(key)
                .query((row, _) -> row.getString("institution"))
                .optional();
    }

    private static Institution read(ResultSet row) throws SQLException {
        return new Institution(
                row.getString("code"),
                row.getString("name"),
                row.getString("uscc"),
                HospitalLevel.valueOf(row.getString("level")),
                new AreaCode(row.getInt("area")));
    }
}
