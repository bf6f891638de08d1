package org.tongbao.platform.area;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.core.law.Citation;

/**
 * The dictionary of what findings lean on. A citation is told the database once, in a commit of its
 * own before the first finding that names it; its id is made of what it says, so that all nodes
 * give it the same.
 */
@Component
class Citations {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Map<Citation, Long> known = new ConcurrentHashMap<>();

    Citations(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The id of a citation, which is in the database from then on. */
    long id(Citation citation) {
        Long id = known.get(citation);
        return id == null ? told(citation) : id;
    }

    private long told(Citation citation) {
        long id = of(citation);
        apart.executeWithoutResult(
                _ ->
                        jdbc.sql(
                                        """
                                        insert into citation (id, document, article, certainty)
                                        values (?,?,?,?) on conflict do nothing""")
                                .params(
                                        id,
                                        citation.document(),
                                        citation.article(),
                                        citation.certainty().name())
                                .update());
        known.put(citation, id);
        return id;
    }

    private static long of(Citation citation) {
        String text =
                String.join(
                        "\n", citation.document(), citation.article(), citation.certainty().name());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
