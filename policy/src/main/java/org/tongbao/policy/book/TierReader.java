package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.VisitKind;

/** Reads the payers after the pool, in their order. */
final class TierReader {

    /** The kinds of payer a file may list. */
    enum Kind {
        LARGE_AMOUNT,
        SERIOUS_ILLNESS,
        CIVIL_SERVANT,
        MEDICAL_ASSISTANCE
    }

    private final TariffReader tariffs;

    TierReader(Scheme scheme) {
        this.tariffs = new TariffReader(Audience.of(scheme));
    }

    List<Tier> read(Passage list) {
        List<Tier> tiers = new ArrayList<>();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Passage passage : list.items()) {
            Passage word = passage.field("kind");
            Kind kind = word.word(Kind.class);
            if (!seen.add(kind)) {
                word.fault("同一种支付方列了两次", "this payer is listed twice");
            }
            tiers.add(tier(kind, passage));
        }
        return tiers;
    }

    private Tier tier(Kind kind, Passage passage) {
        return switch (kind) {
            case LARGE_AMOUNT -> large(passage.keys("kind", "visits", "rate", "yearCap"));
            case SERIOUS_ILLNESS ->
                    illness(
                            passage.keys(
                                    "kind",
                                    "visits",
                                    "base",
                                    "threshold",
                                    "bands",
                                    "yearCap",
                                    "preference"));
            case CIVIL_SERVANT -> civilServant(passage.keys("kind", "visits", "shares", "yearCap"));
            case MEDICAL_ASSISTANCE -> assistance(passage.keys("kind", "visits", "base", "terms"));
        };
    }

    private Tier large(Passage passage) {
        return new Tier.LargeAmount(
                visits(passage),
                tariffs.rate(passage.field("rate")),
                yearCap(passage.field("yearCap")));
    }

    private static @Nullable Cited<Money> yearCap(Passage passage) {
        if (passage.saysNone()) {
            return null;
        }
        return passage.citedMoney();
    }

    private static Set<VisitKind> visits(Passage passage) {
        return passage.field("visits").cited(p -> p.words(VisitKind.class)).value();
    }

    private static Set<Tier.Part> base(Passage passage) {
        return passage.field("base").<Set<Tier.Part>>cited(p -> p.words(Tier.Part.class)).value();
    }

    private static Tier illness(Passage passage) {
        List<Tier.Slice> slices = new ArrayList<>();
        var chain = new Chain();
        for (Passage item : passage.field("bands").items()) {
            item.keys("above", "upTo", "rate");
            Money above = item.field("above").citedMoney().value();
            Money upTo = item.maybe("upTo", p -> p.citedMoney().value());
            chain.add(item, above, upTo);
            slices.add(new Tier.Slice(above, upTo, item.field("rate").citedRate()));
        }
        chain.closed(passage.field("bands"));
        return new Tier.SeriousIllness(
                visits(passage),
                base(passage),
                passage.field("threshold").citedMoney(),
                List.copyOf(slices),
                yearCap(passage.field("yearCap")),
                passage.maybe("preference", TierReader::preference));
    }

    private static Tier.Preference preference(Passage passage) {
        passage.keys("who", "thresholdShare", "points", "uncapped");
        return new Tier.Preference(
                passage.field("who").<Set<Assistance>>cited(p -> p.words(Assistance.class)).value(),
                passage.field("thresholdShare").citedRate(),
                passage.field("points").citedRate(),
                passage.field("uncapped").cited(Plain::flag).value());
    }

    private static Tier civilServant(Passage passage) {
        Map<Tier.Part, Cited<Rate>> shares = new EnumMap<>(Tier.Part.class);
        passage.field("shares")
                .fields()
                .forEach(
                        (key, share) ->
                                shares.put(
                                        Words.of(Tier.Part.class, key, share), share.citedRate()));
        return new Tier.CivilServant(
                visits(passage), Map.copyOf(shares), yearCap(passage.field("yearCap")));
    }

    private static Tier assistance(Passage passage) {
        Map<Assistance, Tier.Terms> terms = new EnumMap<>(Assistance.class);
        passage.field("terms")
                .fields()
                .forEach((key, of) -> terms.put(Words.of(Assistance.class, key, of), terms(of)));
        return new Tier.MedicalAssistance(visits(passage), base(passage), Map.copyOf(terms));
    }

    private static Tier.Terms terms(Passage passage) {
        passage.keys("threshold", "rate", "yearCap");
        return new Tier.Terms(
                passage.field("threshold").citedMoney(),
                passage.field("rate").citedRate(),
                passage.field("yearCap").citedMoney());
    }
}
