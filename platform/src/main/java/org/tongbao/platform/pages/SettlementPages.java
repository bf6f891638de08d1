package org.tongbao.platform.pages;

import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillView;
import org.tongbao.platform.pages.bill.Bills;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Words;

/** The list of settlements, and the page of one. */
@Controller
class SettlementPages {

    /** The national interface gives {@code setl_id} thirty characters. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,30}");

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,6}");

    private static final Words ID_FIELD = new Words("结算编号", "Settlement number");
    private static final Words ID_RULE =
            new Words("由字母、数字、- 和 _ 组成，最多 30 位", "letters, digits, - and _, at most 30");
    private static final Words PAGE_FIELD = new Words("页码", "Page number");
    private static final Words PAGE_RULE =
            new Words("从 1 起的整数，最多 7 位", "a whole number from 1, at most 7 digits");

    private final Bills bills;
    private final Clock clock;

    SettlementPages(ObjectProvider<Bills> bills, ObjectProvider<Clock> clock) {
        this.bills = bills.getIfAvailable(NoBills::new);
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @GetMapping("/settlements")
    String list(
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(name = "id", required = false) @Nullable String sought,
            Model model) {
        if (sought != null && ID.matcher(sought.strip()).matches()) {
            return "redirect:/settlements/" + sought.strip();
        }
        model.addAttribute("sought", sought);
        model.addAttribute("idRule", ID_RULE);
        addRows(number(page), model);
        return "pages/settlements";
    }

    @GetMapping("/settlements/{id}")
    String settlement(@PathVariable String id, Model model) {
        if (!ID.matcher(id).matches()) {
            throw new BadInput(ID_FIELD, id, ID_RULE);
        }
        BillView bill = bills.bill(id).orElseThrow(() -> new NoSuchBill(id));
        model.addAttribute("bill", bill);
        addSums(bill, model);
        addPictures(bill, model);
        model.addAttribute("now", clock.instant());
        return "pages/settlement";
    }

    private static void addSums(BillView bill, Model model) {
        Money cash = bill.paidBy(Payer.CASH);
        model.addAttribute("funds", bill.paidBy(Payer.Side.FUND));
        model.addAttribute("hospital", bill.paidBy(Payer.Side.HOSPITAL));
        model.addAttribute("person", bill.paidBy(Payer.Side.PERSON));
        model.addAttribute("account", bill.paidBy(Payer.ACCOUNT));
        model.addAttribute("family", bill.paidBy(Payer.FAMILY_ACCOUNT));
        model.addAttribute("cash", cash);
        model.addAttribute("capitalCash", CapitalFigures.of(cash));
    }

    private static void addPictures(BillView bill, Model model) {
        model.addAttribute("bar", PayBar.of(bill.payments(), bill.total()));
        model.addAttribute("stages", Waterfall.of(bill.steps(), bill.total()));
        model.addAttribute("feeTotals", FeeTotals.of(bill.lines()));
        model.addAttribute("feeCategories", FeeTotals.byCategory(bill.lines()));
    }

    private void addRows(int number, Model model) {
        long count = bills.count();
        Paging paging = Paging.of(number, count);
        model.addAttribute("count", count);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", bills.latest(paging.offset(), Paging.SIZE));
    }

    private static int number(String page) {
        if (!PAGE.matcher(page).matches()) {
            throw new BadInput(PAGE_FIELD, page, PAGE_RULE);
        }
        return Integer.parseInt(page);
    }
}
