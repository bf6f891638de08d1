package org.tongbao.policy.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Deductible;

/** Reads what a person bears before a pool pays (起付线). */
final class DeductibleReader {

    private static final int LONGEST_CYCLE = 366;

    private final TariffReader tariffs;
    private final boolean inpatient;

    DeductibleReader(TariffReader tariffs, boolean inpatient) {
        this.tariffs = tariffs;
        this.inpatient = inpatient;
    }

    Deductible read(Passage passage) {
        Cited<Deductible.Mode> mode = passage.field("mode").citedWord(Deductible.Mode.class);
        boolean stays = inpatient && mode.value() == Deductible.Mode.PER_VISIT;
        if (stays) {
            passage.keys("mode", "amount", "later", "offSite", "transfer", "yearCap", "cycleDays");
        } else if (mode.value() == Deductible.Mode.PER_VISIT) {
            passage.keys("mode", "amount", "offSite", "yearCap");
        } else {
            passage.keys("mode", "amount", "offSite");
        }
        return new Deductible(
                mode.value(),
                tariffs.money(passage.field("amount")),
                stays ? later(passage.field("later")) : new Deductible.Same(),
                offSite(passage.maybe("offSite")),
                stays ? transfer(passage.field("transfer")) : notContinuous(mode),
                passage.maybe("yearCap", Passage::citedMoney),
                passage.maybe("cycleDays", p -> p.cited(d -> Plain.whole(d, 1, LONGEST_CYCLE))));
    }

    private Deductible.Later later(Passage passage) {
        if (passage.says("SAME")) {
            passage.citation();
            return new Deductible.Same();
        }
        Passage amounts = passage.maybe("amounts");
        if (amounts != null) {
            passage.keys("amounts");
            return new Deductible.Amounts(someOf(amounts).stream().map(tariffs::money).toList());
        }
        if (!passage.isTable()) {
            passage.fault(
                    "应是 SAME，或 factors，或 amounts", "must be SAME, or have factors or amounts");
            return new Deductible.Same();
        }
        passage.keys("factors", "floor");
        return new Deductible.Factors(
                someOf(passage.field("factors")).stream().map(Passage::citedRate).toList(),
                passage.maybe("floor", Passage::citedMoney));
    }

    private static List<Passage> someOf(Passage list) {
        List<Passage> items = list.items();
        if (items.isEmpty()) {
            list.fault("列表是空的", "the list is empty");
        }
        return items;
    }

    private List<Deductible.Offsite> offSite(@Nullable Passage passage) {
        if (passage == null) {
            return List.of();
        }
        return passage.fields().entrySet().stream()
                .map(e -> offSite(e.getKey(), e.getValue()))
                .toList();
    }

    private Deductible.Offsite offSite(String key, Passage amount) {
        return new Deductible.Offsite(
                Words.of(BenefitClass.class, key, amount), tariffs.money(amount));
    }

    private static Deductible.Transfer transfer(Passage passage) {
        passage.keys("up", "down");
        return new Deductible.Transfer(
                passage.field("up").citedWord(Deductible.Owed.class),
                passage.field("down").citedWord(Deductible.Owed.class));
    }

    /** Only stays continue in another hospital; elsewhere every visit stands alone. */
    private static Deductible.Transfer notContinuous(Cited<Deductible.Mode> mode) {
        var full = new Cited<>(Deductible.Owed.FULL, mode.citation());
        return new Deductible.Transfer(full, full);
    }
}
