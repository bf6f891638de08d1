package org.tongbao.simulation.bench.drools;

import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.PolicyBook;

/**
 * The law that cases are decided by, the same objects that the core reads.
 *
 * @param book policies of insured areas
 * @param catalogues of treating areas
 */
public record Law(PolicyBook book, Catalogues catalogues) {}
