package org.tongbao.platform.area;

import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.policy.claim.ClaimWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts a decision saw, in the form {@code tongbao adjudicate} reads, so that it can be
 * repeated.
 */
@Component
class FactsJson {

    private final JsonMapper json;

    FactsJson(JsonMapper json) {
        this.json = json;
    }

    String of(Claim claim) {
        return json.writeValueAsString(ClaimWriter.tree(claim));
    }
}
