package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;

/**
 * One country, from its first step to its rest: an order of events made by one seed and nothing
 * else. The storm comes first; then faults end, everything that is on its way arrives, hospitals
 * resolve what they do not know; old messages are heard once more; and the auditor closes.
 */
final class Schedule {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T00:00:00Z");
    private static final long MOST_STEPS = 200_000;
    private static final int OFFICE_WAITS = 15_000;
    private static final int ECHOES = 40;

    private final long seed;
    private final Roles roles;
    private final Chance chance;
    private final Weather weather;
    private final Country country;
    private final Nodes nodes;
    private final Network network;
    private final Tally tally = new Tally();
    private final Auditor auditor;
    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private final Set<RequestKey> paid = new HashSet<>();
    private final @Nullable Consumer<String> trace;
    private boolean storm = true;
    private long now;
    private long order;
    private long step;

    Schedule(Land land, Roles roles, long seed, @Nullable Consumer<String> trace) {
        this.seed = seed;
        this.roles = roles;
        this.trace = trace;
        this.chance = new Chance(seed);
        this.weather = Weather.by(chance);
        this.country = Country.by(chance, land, weather);
        this.auditor = new Auditor(seed, land, country);
        Canon canon = new Canon();
        this.nodes = new Nodes(country, roles, canon, auditor);
        this.network =
                new Network(
                        chance,
                        weather,
                        canon,
                        tally,
                        (delay, parcel) -> due(now + delay, new Due.Thing.Arrives(parcel)));
        plan();
    }

    Ran run() {
        say("%s".formatted(weather));
        try {
            rest();
            if (queue.isEmpty()) {
                echo();
                rest();
            }
            if (queue.isEmpty()) {
                nodes.close(new Closing(auditor, step), country);
            } else {
                auditor.differ(step, Rule.RESTS, "", "rest", queue.size() + " due");
            }
        } catch (RuntimeException e) {
            auditor.differ(step, Rule.SOUND_STEP, "", "a step", e);
        }
        auditor.differences().forEach(difference -> say(difference.toString()));
        List<Noted> list = auditor.list();
        long back = list.stream().filter(each -> !each.stands()).count();
        return new Ran(seed, step, list.size(), back, tally, auditor.differences());
    }

    private void due(long at, Due.Thing thing) {
        queue.add(new Due(at, order++, thing));
    }

    // --- what is planned -------------------------------------------------------------------------

    private void plan() {
        for (Country.Plan plan : country.plans()) {
            due(
                    plan.at(),
                    switch (plan) {
                        case Country.Plan.Tell(var _, var institution, var event) ->
                                new Due.Thing.Happens(
                                        Address.hospital(institution),
                                        new Occurrence.AtHospital(event));
                        case Country.Plan.Register(var _, var person) ->
                                new Due.Thing.Happens(
                                        Address.area(person.area()), new Occurrence.AtArea(person));
                        case Country.Plan.TopUp topUp -> new Due.Thing.Pays(topUp);
                    });
        }
        for (Address address : nodes.addresses()) {
            for (int i = chance.between(0, 2); i > 0; i--) {
                due(chance.between(0, weather.storm()), sets(address));
            }
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            due(chance.between(0, weather.storm()), new Due.Thing.Cuts());
        }
        due(weather.storm(), new Due.Thing.Clears());
    }

    /** A clock that is seconds off, or a day. */
    private Due.Thing sets(Address address) {
        long most = chance.perMille(700) ? 5_000 : 86_400_000;
        return new Due.Thing.Sets(address, chance.between(-most, most));
    }

    /** Hears again what was said long ago. */
    private void echo() {
        List<Parcel> sent = new ArrayList<>(network.sent());
        for (int i = 0; i < ECHOES && !sent.isEmpty(); i++) {
            tally.count(Fault.ECHOED);
            due(now + chance.between(1, OFFICE_WAITS), new Due.Thing.Arrives(chance.of(sent)));
        }
    }

    // --- what happens ----------------------------------------------------------------------------

    private void rest() {
        while (step < MOST_STEPS) {
            @Nullable Due next = queue.poll();
            if (next == null) {
                return;
            }
            now = next.at();
            step++;
            happen(next.thing());
        }
    }

    private void happen(Due.Thing thing) {
        switch (thing) {
            case Due.Thing.Arrives(Parcel parcel) -> arrive(parcel);
            case Due.Thing.Rings(Address address, int life, Occurrence what) -> {
                Node node = nodes.at(address);
                if (node.up && node.life == life) {
                    take(node, what);
                }
            }
            case Due.Thing.Happens(Address address, Occurrence what) -> {
                Node node = nodes.at(address);
                if (!node.up || !take(node, what)) {
                    due(now + weather.outage(), thing);
                }
            }
            case Due.Thing.Wakes(Address address) -> {
                Node node = nodes.at(address);
                node.up = true;
                take(node, new Occurrence.Woke());
            }
            case Due.Thing.Sets(Address address, long ahead) -> {
                tally.count(Fault.CLOCK_SET);
                nodes.at(address).ahead = ahead;
            }
            case Due.Thing.Cuts _ -> cut();
            case Due.Thing.Pays(Country.Plan.TopUp topUp) -> pay(topUp);
            case Due.Thing.Clears _ -> clear();
        }
    }

    private void cut() {
        Node hub = nodes.at(Address.HUB);
        if (storm && hub.up) {
            take(hub, new Occurrence.AtHub(nodes.someLines(chance)));
            due(now + chance.between(1, weather.outage()), mends());
        }
    }

    private Due.Thing mends() {
        return new Due.Thing.Happens(Address.HUB, new Occurrence.AtHub(nodes.allLines()));
    }

    private void clear() {
        storm = false;
        network.clear();
        say("--- the storm is over");
    }

    private void pay(Country.Plan.TopUp topUp) {
        RequestKey key = topUp.request().key();
        if (!paid.contains(key)) {
            Letter.Ask letter =
                    new Letter.Ask(
                            key, topUp.area(), topUp.area(), new Letter.Request(topUp.request()));
            network.send(Address.HUB, Address.area(topUp.area()), new Body.Post(letter));
            due(now + OFFICE_WAITS, new Due.Thing.Pays(topUp));
        }
    }

    private void arrive(Parcel parcel) {
        if (!network.isWhole(parcel) && roles.looksAtSeals()) {
            say("%s x %s damaged".formatted(parcel.from(), parcel.to()));
            return;
        }
        Node node = nodes.at(parcel.to());
        if (!node.up) {
            tally.count(Fault.TO_THE_DEAD);
            return;
        }
        if (parcel.body() instanceof Body.Post(Letter.Reply reply)
                && Peopling.isOffice(reply.key())) {
            paid.add(reply.key());
        } else {
            take(node, new Occurrence.Came(parcel.body()));
        }
    }

    /** Lets something happen at a node that is up; false if it died before it was kept. */
    private boolean take(Node node, Occurrence what) {
        boolean dies = storm && chance.perMille(weather.crash());
        int when = dies ? chance.between(0, 2) : 2;
        if (when == 0) {
            crash(node, Fault.CRASH_BEFORE);
            return false;
        }
        Instant clock = BEGINNING.plusMillis(now + node.ahead);
        if (what instanceof Occurrence.AtArea) {
            tally.count(Fault.FACTS_CHANGED);
        }
        List<Effect> effects = node.machine.happen(step, what, clock);
        if (trace != null) {
            say("%s %s".formatted(node.address, Telling.of(what)));
        }
        for (Effect effect : effects) {
            if (when == 2 || chance.perMille(500)) {
                cause(node, effect);
            }
        }
        if (dies) {
            crash(node, when == 1 ? Fault.CRASH_BETWEEN : Fault.CRASH_AFTER);
        }
        return true;
    }

    private void cause(Node node, Effect effect) {
        switch (effect) {
            case Effect.Send(Address to, Body body) -> {
                note(body);
                if (trace != null) {
                    say("    -> %s %s".formatted(to, Telling.of(body)));
                }
                network.send(node.address, to, body);
            }
            case Effect.Ring(var after, Occurrence what) ->
                    due(now + after.toMillis(), new Due.Thing.Rings(node.address, node.life, what));
        }
    }

    private void note(Body body) {
        switch (body) {
            case Body.Answer(var key, var answer) -> auditor.told(step, key, answer);
            case Body.NoLine _ -> tally.count(Fault.NO_LINE);
            case Body.Message(var message) -> auditor.said(message);
            case Body.Post _ -> {}
        }
    }

    private void crash(Node node, Fault fault) {
        tally.count(fault);
        say("%s %s".formatted(node.address, fault));
        node.die();
        due(now + chance.between(1, weather.outage()), new Due.Thing.Wakes(node.address));
    }

    private void say(String line) {
        if (trace != null) {
            trace.accept("#%d +%dms %s".formatted(step, now, line));
        }
    }
}
