package org.tongbao.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.law.Cited;

/** A payer after the basic pool, in the order the policy lists them (policy reference A.5.6). */
public sealed interface Tier {

    /**
     * At which kinds of visit it pays; a ceiling of ordinary outpatient care is none of a stay's.
     */
    Set<VisitKind> visits();

    /** The parts of a person's compliant burden that a tier may look at. */
    enum Part implements Worded {
        /** The deductible charged. */
        DEDUCTIBLE("起付线", "the deductible"),
        /** The person's share inside the bands. */
        CO_PAYMENT("段内个人按比例负担", "the person's share inside the bands"),
        /** What lies above the pool's cap. */
        OVER_CAP("统筹封顶线以上", "expense above the pool's cap"),
        /** First-self-pay of class B items. */
        PRE_SELF_PAY("乙类先行自付", "first share of class B items");

        private final String zh;
        private final String en;

        Part(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * 职工大额医疗费用补助: pays on what lies above the basic pool's cap.
     *
     * @param visits at which it pays
     * @param rate its share
     * @param yearCap the most it pays in a year, or null
     */
    record LargeAmount(Set<VisitKind> visits, Tariff<Rate> rate, @Nullable Cited<Money> yearCap)
            implements Tier {}

    /**
     * 城乡居民大病保险: pays on the year's compliant burden above a threshold, in bands.
     *
     * @param visits at which it pays
     * @param base which parts count
     * @param threshold of a year
     * @param bands of the year's burden above the threshold
     * @param yearCap the most it pays in a year, or null
     * @param preference better terms for persons of special status, or null
     */
    record SeriousIllness(
            Set<VisitKind> visits,
            Set<Part> base,
            Cited<Money> threshold,
            List<Slice> bands,
            @Nullable Cited<Money> yearCap,
            @Nullable Preference preference)
            implements Tier {}

    /**
     * A slice of burden above a threshold.
     *
     * @param above lower bound, itself not in it, counted from the threshold
     * @param upTo upper bound, or null
     * @param rate the share paid
     */
    record Slice(Money above, @Nullable Money upTo, Cited<Rate> rate) {}

    /**
     * Better terms of serious-illness insurance.
     *
     * @param who for whom
     * @param thresholdShare share of the threshold that remains
     * @param points added to every rate
     * @param uncapped whether the year's cap falls away
     */
    record Preference(
            Set<Assistance> who,
            Cited<Rate> thresholdShare,
            Cited<Rate> points,
            boolean uncapped) {}

    /**
     * 公务员医疗补助: pays a share of what civil servants still bear, part by part.
     *
     * @param visits at which it pays
     * @param shares the share of each part
     * @param yearCap the most it pays in a year, or null
     */
    record CivilServant(
            Set<VisitKind> visits, Map<Part, Cited<Rate>> shares, @Nullable Cited<Money> yearCap)
            implements Tier {}

    /**
     * 医疗救助: pays a share of what persons of special status still bear.
     *
     * @param visits at which it pays
     * @param base which parts count
     * @param terms by status; a status without terms gets nothing
     */
    record MedicalAssistance(Set<VisitKind> visits, Set<Part> base, Map<Assistance, Terms> terms)
            implements Tier {}

    /**
     * What one status is owed.
     *
     * @param threshold burden of the year that stays with the person
     * @param rate share of the rest
     * @param yearCap the most in a year
     */
    record Terms(Cited<Money> threshold, Cited<Rate> rate, Cited<Money> yearCap) {}
}
