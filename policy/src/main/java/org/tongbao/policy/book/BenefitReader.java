package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.VisitKind;

/** Reads what a pool owes for one kind of visit: deductible, bands, age bonus and cap. */
final class BenefitReader {

    /** Says that a benefit shares the cap of stays. */
    private static final String AS_STAYS = "INPATIENT";

    private final TariffReader tariffs;
    private final boolean inpatient;
    private final Passage capOfStays;

    /**
     * @param capOfStays the cap of stays, which other benefits may share
     */
    BenefitReader(Scheme scheme, VisitKind kind, Passage capOfStays) {
        this.tariffs = new TariffReader(Audience.of(scheme, kind));
        this.inpatient = kind == VisitKind.INPATIENT;
        this.capOfStays = capOfStays;
    }

    /** The keys a benefit may have. */
    static final String[] KEYS = {"deductible", "basis", "bands", "ageBonus", "cap"};

    Benefit read(Passage passage) {
        return new Benefit(
                new DeductibleReader(tariffs, inpatient).read(passage.field("deductible")),
                bands(passage),
                passage.maybe("ageBonus", tariffs::rate),
                cap(passage.field("cap")));
    }

    private Bands bands(Passage passage) {
        Bands.Basis basis = passage.field("basis").citedWord(Bands.Basis.class).value();
        List<Bands.Band> bands = new ArrayList<>();
        var chain = new Chain();
        List<Passage> items = passage.field("bands").items();
        for (Passage item : items) {
            item.keys("above", "upTo", "rate");
            Money above = item.field("above").citedMoney().value();
            Money upTo = item.maybe("upTo", p -> p.citedMoney().value());
            chain.add(item, above, upTo);
            bands.add(new Bands.Band(above, upTo, tariffs.rate(item.field("rate"))));
        }
        return chain.closed(passage.field("bands")) ? new Bands(basis, bands) : open(basis, bands);
    }

    /** A stand-in where bands do not follow one another. */
    private Bands open(Bands.Basis basis, List<Bands.Band> bands) {
        return new Bands(
                basis,
                List.of(
                        new Bands.Band(
                                Money.ZERO,
                                null,
                                bands.isEmpty()
                                        ? org.tongbao.core.policy.Tariff.of(List.of())
                                        : bands.getFirst().rate())));
    }

    private @Nullable Cap cap(Passage passage) {
        if (passage.saysNone()) {
            return null;
        }
        if (!inpatient && passage.says(AS_STAYS)) {
            return cap(capOfStays);
        }
        passage.keys("amount", "basis", "scope");
        return new Cap(
                tariffs.money(passage.field("amount")),
                passage.field("basis").citedWord(Cap.Basis.class).value(),
                passage.field("scope").citedWord(Cap.Scope.class).value());
    }
}
