package org.tongbao.platform.pages;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.platform.pages.bill.BillView.FeeLine;
import org.tongbao.platform.pages.bill.BillView.ItemClass;
import org.tongbao.platform.pages.bill.Words;

/** The fee lines of the sample bills; names are generic and codes only look like codes. */
final class SampleLines {

    private static final Words BED = new Words("床位费", "Beds");
    private static final Words NURSING = new Words("护理费", "Nursing");
    private static final Words CARE = new Words("诊察费", "Consultation");
    private static final Words DRUGS = new Words("西药费", "Western drugs");
    private static final Words LAB = new Words("化验费", "Laboratory");
    private static final Words EXAM = new Words("检查费", "Examinations");
    private static final Words THERAPY = new Words("治疗费", "Therapy");
    private static final Words SURGERY = new Words("手术费", "Surgery");
    private static final Words MATERIAL = new Words("卫生材料费", "Materials");
    private static final Words OTHER = new Words("其他费", "Other");
    private static final Rate TENTH = Rate.of("0.1");

    private SampleLines() {}

    /** 甲 20,000 · 乙 25,000 at 10% · device 12,000 capped at 10,000 · 丙 3,000 (A.7 Ex-1). */
    static List<FeeLine> beijing() {
        return List.of(
                a("110900001000000", "三人间床位费", "Bed, three-bed room", BED, "50", "12"),
                a("110200005000000", "住院诊察费", "Ward round", CARE, "100", "12"),
                a("120100003000000", "一级护理", "Nursing, level I", NURSING, "24", "12"),
                a("XB05BBL057B002010178001", "氯化钠注射液", "Sodium chloride", DRUGS, "3.85", "36"),
                a("XJ01DCT056B001010178002", "头孢呋辛钠", "Cefuroxime", DRUGS, "12.4", "48"),
                a("XB01ABY043B002010178003", "依诺肝素钠", "Enoxaparin", DRUGS, "44.5", "66"),
                a("250203020000000", "凝血功能检测", "Coagulation panel", LAB, "80", "8"),
                a("250301001000000", "心肌标志物检测", "Cardiac markers", LAB, "212.4", "13"),
                a("310701022000000", "心电监护", "ECG monitoring", THERAPY, "10", "264"),
                a("320500001000000", "冠状动脉造影术", "Coronary angiography", SURGERY, "2400", "1"),
                a("320500002000000", "冠脉支架置入术", "Coronary stenting", SURGERY, "5800", "1"),
                b("XC10AAR032A001010178004", "瑞舒伐他汀", "Rosuvastatin", DRUGS, "2.6", "100"),
                b("XB01ACT094A001010178005", "替格瑞洛", "Ticagrelor", DRUGS, "8.45", "56"),
                b("XB01AEB162B001010178006", "比伐芦定", "Bivalirudin", DRUGS, "593.4", "2"),
                b("210300004000000", "冠脉 CT 成像", "Coronary CT", EXAM, "1680", "1"),
                b("220800006000000", "血管内超声", "Intravascular ultrasound", EXAM, "7500", "1"),
                b("C02030506200002000010000001", "冠脉导丝", "Guide wire", MATERIAL, "4800", "2"),
                b("C02030406200002000010000002", "指引导管", "Guide catheter", MATERIAL, "2150", "2"),
                capped(
                        "C02030106200002000010000003",
                        "药物洗脱支架",
                        "Drug-eluting stent",
                        "6000",
                        "2",
                        "2000"),
                c("110900005000000", "单间病房加收", "Single-room surcharge", BED, "150", "12"),
                c("XV06DXC001X001010178007", "肠内营养粉", "Enteral powder", OTHER, "300", "4"));
    }

    /** 甲 120,000 · 乙 80,000 at 10% · device 30,000 capped at 26,000 · 丙 6,480. */
    static List<FeeLine> dalian() {
        return List.of(
                a("331501020000000", "脊柱内固定术", "Spinal fixation", SURGERY, "120000", "1"),
                b("XL01XCB007B001010178008", "贝伐珠单抗", "Bevacizumab", DRUGS, "1000", "80"),
                capped(
                        "C03080106200002000010000004",
                        "人工椎体",
                        "Vertebral prosthesis",
                        "30000",
                        "1",
                        "4000"),
                c("110900006000000", "特需病房加收", "Private-ward surcharge", BED, "540", "12"));
    }

    private static FeeLine a(
            String code, String zh, String en, Words category, String price, String quantity) {
        return line(code, zh, en, category, ItemClass.A, price, quantity, Money.ZERO, Rate.ZERO);
    }

    private static FeeLine b(
            String code, String zh, String en, Words category, String price, String quantity) {
        return line(code, zh, en, category, ItemClass.B, price, quantity, Money.ZERO, TENTH);
    }

    private static FeeLine c(
            String code, String zh, String en, Words category, String price, String quantity) {
        return line(code, zh, en, category, ItemClass.C, price, quantity, Money.ZERO, Rate.ZERO);
    }

    private static FeeLine capped(
            String code, String zh, String en, String price, String quantity, String aboveCap) {
        Money above = Money.ofYuan(aboveCap);
        return line(code, zh, en, MATERIAL, ItemClass.A, price, quantity, above, Rate.ZERO);
    }

    private static FeeLine line(
            String code,
            String zh,
            String en,
            Words category,
            ItemClass itemClass,
            String price,
            String quantity,
            Money aboveCap,
            Rate firstShareRate) {
        UnitPrice unit = UnitPrice.ofYuan(price);
        Quantity count = Quantity.of(quantity);
        Money amount = unit.times(count);
        return new FeeLine(
                code,
                new Words(zh, en),
                category,
                itemClass,
                unit,
                count,
                amount,
                itemClass == ItemClass.C ? amount : Money.ZERO,
                aboveCap,
                amount.times(firstShareRate, Rounding.HALF_UP),
                firstShareRate);
    }
}
