package org.tongbao.platform.pages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongbao.platform.pages.bill.Bills;

/** The first page: what this is, and the latest settlements. */
@Controller
class LandingPage {

    private static final int LATEST = 5;

    private final Bills bills;

    LandingPage(ObjectProvider<Bills> bills) {
        this.bills = bills.getIfAvailable(NoBills::new);
    }

    @GetMapping("/")
    String landing(Model model) {
        model.addAttribute("latest", bills.latest(0, LATEST));
        return "pages/landing";
    }
}
