package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Carries parcels, badly while the storm lasts. */
final class Network {

    private static final int SOON = 40;
    private static final int MOST_COPIES = 3;

    private final Chance chance;
    private final Weather weather;
    private final Canon canon;
    private final Tally tally;

    /** Lets a parcel arrive after so many ms. */
    private final BiConsumer<Integer, Parcel> deliver;

    private final List<Parcel> sent = new ArrayList<>();
    private final Map<String, Long> latest = new HashMap<>();
    private boolean storm = true;

    Network(
            Chance chance,
            Weather weather,
            Canon canon,
            Tally tally,
            BiConsumer<Integer, Parcel> deliver) {
        this.chance = chance;
        this.weather = weather;
        this.canon = canon;
        this.tally = tally;
        this.deliver = deliver;
    }

    void clear() {
        storm = false;
    }

    /** All that was ever sent, as it was sent. */
    List<Parcel> sent() {
        return sent;
    }

    void send(Address from, Address to, Body body) {
        Parcel parcel = new Parcel(sent.size(), from, to, body, canon.hash(body));
        sent.add(parcel);
        if (!storm) {
            deliver.accept(chance.between(1, SOON), parcel);
            return;
        }
        if (chance.perMille(weather.lost())) {
            tally.count(Fault.LOST);
            return;
        }
        int copies = 1;
        if (chance.perMille(weather.doubled())) {
            tally.count(Fault.DOUBLED);
            copies = chance.between(2, MOST_COPIES);
        }
        for (int i = 0; i < copies; i++) {
            deliver.accept(delay(), damaged(parcel));
        }
    }

    private int delay() {
        if (chance.perMille(weather.late())) {
            tally.count(Fault.LATE);
            return chance.between(SOON, weather.longest());
        }
        return chance.between(1, SOON);
    }

    private Parcel damaged(Parcel parcel) {
        if (chance.perMille(weather.damaged())) {
            tally.count(Fault.DAMAGED);
            return parcel.carrying(Damage.of(parcel.body()));
        }
        return parcel;
    }

    /** Looks at a parcel that arrives: was it overtaken, is its seal whole? */
    boolean isWhole(Parcel parcel) {
        String line = parcel.from() + ">" + parcel.to();
        long before = latest.getOrDefault(line, -1L);
        if (parcel.number() < before) {
            tally.count(Fault.REORDERED);
        }
        latest.put(line, Math.max(before, parcel.number()));
        return canon.hash(parcel.body()).equals(parcel.seal());
    }
}
