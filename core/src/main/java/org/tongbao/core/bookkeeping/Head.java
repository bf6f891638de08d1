package org.tongbao.core.bookkeeping;

import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.ledger.LedgerAccount;

/** The chart of accounts. Assets begin with 1, liabilities with 2, expenses with 5. */
public enum Head implements Worded {
    /** Money of the fund in the bank. */
    FUND_DEPOSIT(1101, "基金存款", "deposits of the fund"),
    /** Kept by a treating area for each insured area. */
    CLEARING_RECEIVABLE(1201, "应收异地清算款", "receivable from clearing"),
    /** Kept for each person. */
    PERSONAL_ACCOUNT(2101, "个人账户", "personal account"),
    /** Kept by an insured area for each treating province. */
    CLEARING_PAYABLE(2201, "应付异地清算款", "payable in clearing"),
    /** Kept by a treating area for each institution. */
    INSTITUTION_PAYABLE(2202, "应付定点医药机构款", "payable to institutions"),
    EMPLOYEE_POOL_EXPENSE(5101, "职工基本医保统筹待遇支出", "employees' pool expense"),
    RESIDENT_POOL_EXPENSE(5102, "城乡居民基本医保待遇支出", "residents' pool expense"),
    LARGE_AMOUNT_EXPENSE(5103, "职工大额医疗费用补助支出", "large-amount supplement expense"),
    SERIOUS_ILLNESS_EXPENSE(5104, "城乡居民大病保险支出", "serious-illness insurance expense"),
    CIVIL_SERVANT_EXPENSE(5105, "公务员医疗补助支出", "civil servants' subsidy expense"),
    ASSISTANCE_EXPENSE(5106, "医疗救助支出", "medical assistance expense");

    private final int number;
    private final String zh;
    private final String en;

    Head(int number, String zh, String en) {
        this.number = number;
        this.zh = zh;
        this.en = en;
    }

    /** The expense head of a fund. */
    public static Head expenseOf(Fund fund) {
        return switch (fund) {
            case EMPLOYEE_POOL -> EMPLOYEE_POOL_EXPENSE;
            case RESIDENT_POOL -> RESIDENT_POOL_EXPENSE;
            case LARGE_AMOUNT -> LARGE_AMOUNT_EXPENSE;
            case SERIOUS_ILLNESS -> SERIOUS_ILLNESS_EXPENSE;
            case CIVIL_SERVANT -> CIVIL_SERVANT_EXPENSE;
            case ASSISTANCE -> ASSISTANCE_EXPENSE;
        };
    }

    /**
     * The head of a number.
     *
     * @throws IllegalArgumentException if the chart has no such head
     */
    public static Head of(int number) {
        for (Head head : values()) {
            if (head.number == number) {
                return head;
            }
        }
        throw new IllegalArgumentException("no head " + number + " in the chart of accounts");
    }

    /** Its number in the chart. */
    public int number() {
        return number;
    }

    /** The account of this head kept for a party; empty for none. */
    public LedgerAccount account(String party) {
        return new LedgerAccount(number, party);
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
