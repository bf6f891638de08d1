package org.tongbao.core.policy;

import java.util.List;
import org.tongbao.core.enrolment.Insured;

/**
 * When an item of limited use (限定支付) is paid: every limit must be met, else the item counts as
 * class C. Data alone; adjudication judges it.
 *
 * @param limits at least one
 * @param zh the catalogue's own remark
 * @param en the same in English
 */
public record CatalogueCondition(List<Limit> limits, String zh, String en) {

    /**
     * @throws IllegalArgumentException if there is no limit
     */
    public CatalogueCondition {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("a condition of limited use has a limit: " + zh);
        }
    }

    /** One thing that must be so. */
    public sealed interface Limit {}

    /**
     * The person is younger.
     *
     * @param years whole years of age that are too many
     */
    public record AgeBelow(int years) implements Limit {}

    /**
     * The person is at least this old.
     *
     * @param years whole years of age
     */
    public record AgeAtLeast(int years) implements Limit {}

    /** The person is of this sex. */
    public record SexIs(Insured.Sex sex) implements Limit {}

    /**
     * A diagnosis begins with one of these.
     *
     * @param prefixes of ICD-10 codes (医保版), such as {@code C34}
     */
    public record Diagnosed(List<String> prefixes) implements Limit {

        public Diagnosed {
            prefixes = List.copyOf(prefixes);
        }
    }

    /** The hospital is of the second level or above (限二级及以上医疗机构). */
    public record SecondLevelUp() implements Limit {}

    /** The hospital is of the third level (限三级医疗机构). */
    public record ThirdLevel() implements Limit {}

    /** The visit is a stay in hospital (限住院). */
    public record InpatientOnly() implements Limit {}

    /** The visit is an emergency or a rescue (限急救、抢救). */
    public record EmergencyOnly() implements Limit {}

    /** Only the injury insurance fund pays (限工伤保险): never met in medical insurance. */
    public record InjuryInsuranceOnly() implements Limit {}

    /** Only maternity benefit pays (限生育保险). */
    public record MaternityOnly() implements Limit {}

    /**
     * Something only a doctor can say, such as that this is second-line treatment: met if the
     * institution states so on the fee line (医院审批标志).
     */
    public record Stated() implements Limit {}
}
