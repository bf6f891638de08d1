package org.tongbao.simulation.country;

import java.util.List;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.exchange.Insuring;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;

/**
 * What is the same in every country: the law.
 *
 * @param book all of it
 * @param policies those a country may be made of
 * @param adjudication decides by it
 * @param insuring the insured side's step by it
 */
public record Land(
        PolicyBook book, List<AreaPolicy> policies, Adjudication adjudication, Insuring insuring) {

    /** The law that comes with the program. */
    public static Land packaged() {
        YamlPolicyBook book = YamlPolicyBook.packaged();
        Adjudication adjudication = new Adjudication(book, ReadingCatalogues.bundled());
        return new Land(
                book,
                book.policies().stream().filter(Land::isOfOurDays).toList(),
                adjudication,
                new Insuring(book, adjudication));
    }

    private static boolean isOfOurDays(AreaPolicy policy) {
        return policy.effective().from().getYear() <= Country.LAST_YEAR
                && (policy.effective().to() == null
                        || policy.effective().to().getYear() >= Country.FIRST_YEAR);
    }
}
