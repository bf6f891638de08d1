package org.tongbao.platform.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** How long what was read is believed: a key withdrawn is refused after that long. */
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Cache<String, Optional<Institution>> known = believed();
    private final Cache<String, Optional<Key>> keys = believed();

    Institutions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private static <V> Cache<String, V> believed() {
        return Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();
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
        known.invalidate(institution.code());
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
        keys.invalidate(key);
    }

    /** A connected institution; what others changed is seen after a moment. */
    Optional<Institution> find(String code) {
        return known.get(code, this::read);
    }

    private Optional<Institution> read(String code) {
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

    /**
     * A key as it is kept.
     *
     * @param institution whose it is
     * @param from when it is taken
     * @param to until when, or null
     */
    private record Key(String institution, String secret, Instant from, @Nullable Instant to) {

        boolean inForce(Instant now) {
            return !now.isBefore(from) && (to == null || now.isBefore(to));
        }
    }

    /** The secret of a key in force, or null. */
    @Nullable String secret(String key, Instant now) {
        return keys.get(key, this::readKey)
                .filter(found -> found.inForce(now))
                .map(Key::secret)
                .orElse(null);
    }

    /** Whose key it is. */
    Optional<String> ownerOf(String key) {
        return keys.get(key, this::readKey).map(Key::institution);
    }

    private Optional<Key> readKey(String key) {
        return jdbc.sql(
                        """
                        select institution, secret_sealed, valid_from, valid_to
                          from institution_key where access_key = ?""")
                .params(key)
                .query(
                        (row, _) -> {
                            OffsetDateTime to = row.getObject("valid_to", OffsetDateTime.class);
                            return new Key(
                                    row.getString("institution"),
                                    vault.openText(row.getBytes("secret_sealed")),
                                    row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                                    to == null ? null : to.toInstant());
                        })
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
