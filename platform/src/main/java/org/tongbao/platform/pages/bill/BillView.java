package org.tongbao.platform.pages.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.law.Certainty;

/**
 * One settlement as a person reads it. Its parts agree or it cannot be made: the payers and, where
 * given, the fee lines add up to the whole, and the journal balances.
 *
 * @param settlementId national id of the settlement ({@code setl_id})
 * @param settledAt when it was settled
 * @param standing whether it stands
 * @param patient who was treated
 * @param visit where and when
 * @param benefitClass the class of benefit in words, such as 其他跨省临时外出就医（未办转诊）
 * @param total the whole bill in yuan ({@code medfee_sumamt}); negative on a mirror
 * @param payments who pays what, each payer once, in the order of paying
 * @param steps the way there, in order
 * @param counterfactuals what one other fact would have changed
 * @param lines the fee lines
 * @param journal what was booked; empty for a pre-settlement
 * @param debts what the areas owe each other because of it
 * @param edition the policy edition that decided
 * @param references further ids a reader may quote
 */
public record BillView(
        String settlementId,
        Instant settledAt,
        Standing standing,
        Patient patient,
        Visit visit,
        Words benefitClass,
        Money total,
        List<Payment> payments,
        List<Step> steps,
        List<Counterfactual> counterfactuals,
        List<FeeLine> lines,
        List<Entry> journal,
        List<Debt> debts,
        String edition,
        List<Reference> references) {

    /** An area: its six digits and its name. */
    public record Area(String code, Words name) {}

    /**
     * The person, masked.
     *
     * @param name masked name, such as 张＊明
     * @param identity masked identity number, such as 2102＊＊＊＊＊＊＊＊＊＊001X
     * @param category person type in words: active employee, adult resident
     * @param scheme insurance type in words
     * @param area where the person is insured
     */
    public record Patient(String name, String identity, Words category, Words scheme, Area area) {}

    /**
     * The treatment.
     *
     * @param kind inpatient stay, outpatient visit, chronic disease, pharmacy
     * @param area where it was
     * @param hospital name of the institution
     * @param hospitalCode its twelve-character code
     * @param level its level in words
     * @param from first day
     * @param to last day
     * @param diagnosis main diagnosis in words, or null
     */
    public record Visit(
            Words kind,
            Area area,
            Words hospital,
            String hospitalCode,
            Words level,
            LocalDate from,
            LocalDate to,
            @Nullable Words diagnosis) {

        /** Nights stayed; nothing for a visit of one day. */
        public long nights() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** What one payer bears, in yuan. */
    public record Payment(Payer payer, Money amount) {}

    /**
     * What one other fact would have changed.
     *
     * @param fact the fact, as a condition: 若出院前办理转诊备案
     * @param effect what would have followed, in a sentence
     * @param difference how much more the funds would have paid, in yuan; may be negative
     */
    public record Counterfactual(Words fact, Words effect, Money difference) {}

    /** 甲, 乙 or 丙 of the catalogue of the treating area ({@code chrgitm_lv}). */
    public enum ItemClass {
        /** 甲类: wholly in scope. */
        A("甲"),
        /** 乙类: in scope after the first share. */
        B("乙"),
        /** 丙类: outside the catalogue. */
        C("丙");

        private final String zh;

        ItemClass(String zh) {
            this.zh = zh;
        }

        /** The character officers know it by. */
        public String zh() {
            return zh;
        }
    }

    /**
     * One fee line and its split (policy reference A.5.1); amounts in yuan.
     *
     * @param code catalogue code
     * @param name what it is
     * @param category charge category in words, such as 西药费
     * @param itemClass its class
     * @param price of one unit
     * @param quantity how many units
     * @param amount the line's total
     * @param outside wholly self-paid ({@code fulamt_ownpay_amt})
     * @param aboveCap above the price cap ({@code overlmt_amt})
     * @param firstShare first self-pay ({@code preselfpay_amt})
     * @param firstShareRate rate of it
     */
    public record FeeLine(
            String code,
            Words name,
            Words category,
            ItemClass itemClass,
            UnitPrice price,
            Quantity quantity,
            Money amount,
            Money outside,
            Money aboveCap,
            Money firstShare,
            Rate firstShareRate) {

        /** What is in scope: the rest ({@code inscp_scp_amt}). */
        public Money inScope() {
            return amount.minus(outside).minus(aboveCap).minus(firstShare);
        }
    }

    /** One journal entry: what it is for and its postings. */
    public record Entry(String id, Words what, Instant bookedAt, List<Posting> postings) {

        public Entry {
            postings = List.copyOf(postings);
        }

        /** Sum of the debits; equals that of the credits. */
        public Money debits() {
            return sum(postings.stream().map(Posting::debit).toList());
        }

        /** Sum of the credits. */
        public Money credits() {
            return sum(postings.stream().map(Posting::credit).toList());
        }
    }

    /** One side of an entry; of the two amounts one is nothing. */
    public record Posting(String account, Words name, Money debit, Money credit) {}

    /**
     * What one area owes another.
     *
     * @param debtor who owes
     * @param creditor who is owed
     * @param what for what, such as the fund it is paid from
     * @param amount how much, in yuan
     */
    public record Debt(Area debtor, Area creditor, Words what, Money amount) {}

    /** An id a reader may quote. */
    public record Reference(Words name, String value) {}

    public BillView {
        payments = List.copyOf(payments);
        steps = List.copyOf(steps);
        counterfactuals = List.copyOf(counterfactuals);
        lines = List.copyOf(lines);
        journal = List.copyOf(journal);
        debts = List.copyOf(debts);
        references = List.copyOf(references);
        same("the payers", sum(payments.stream().map(Payment::amount).toList()), total);
        if (!lines.isEmpty()) {
            same("the fee lines", sum(lines.stream().map(FeeLine::amount).toList()), total);
        }
        for (Entry entry : journal) {
            same("the debits of entry " + entry.id(), entry.debits(), entry.credits());
        }
    }

    /** What one payer bears; nothing if it bears none. */
    public Money paidBy(Payer payer) {
        return sum(payments.stream().filter(p -> p.payer() == payer).map(Payment::amount).toList());
    }

    /** What all payers of one side bear together. */
    public Money paidBy(Payer.Side side) {
        return sum(
                payments.stream()
                        .filter(p -> p.payer().side() == side)
                        .map(Payment::amount)
                        .toList());
    }

    /** How many steps stand on a figure that nobody has confirmed. */
    public long illustrativeSteps() {
        return steps.stream()
                .filter(s -> s.article().certainty() == Certainty.ILLUSTRATIVE)
                .count();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static void same(String what, Money found, Money expected) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(
                    what + " add up to " + found + ", not to " + expected);
        }
    }
}
