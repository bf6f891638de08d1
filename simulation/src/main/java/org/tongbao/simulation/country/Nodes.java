package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.hub.Hub;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;

/** The nodes of a country, each at its address. */
final class Nodes {

    private final Map<Address, Node> nodes = new TreeMap<>();
    private final List<HospitalMachine> hospitals = new ArrayList<>();
    private final List<DeskMachine> desks = new ArrayList<>();
    private final List<AreaMachine> areas = new ArrayList<>();
    private final Set<AreaCode> insured;
    private final Set<AreaCode> treating = new TreeSet<>();
    private int lives;

    Nodes(Country country, Roles roles, Canon canon, Witness witness) {
        this.insured = new TreeSet<>(country.insured());
        for (Country.Institution institution : country.hospitals()) {
            HospitalMachine machine = new HospitalMachine(roles, institution);
            hospitals.add(machine);
            put(Address.hospital(institution.code()), machine);
            treating.add(institution.desk());
        }
        for (AreaCode area : treating) {
            DeskMachine machine = new DeskMachine(roles, canon, area);
            desks.add(machine);
            put(Address.desk(area), machine);
        }
        Supplier<Ids> numbering = () -> new Ids(lives++ % Ids.NODES);
        for (AreaCode area : insured) {
            AreaBooks books = AreaBooks.empty(area);
            for (PersonBooks person : country.persons()) {
                books = person.area().equals(area) ? books.with(person) : books;
            }
            AreaMachine machine = new AreaMachine(roles, canon, witness, numbering, books);
            areas.add(machine);
            put(Address.area(area), machine);
        }
        put(Address.HUB, new HubMachine(roles, new Hub.State(insured, treating)));
    }

    private void put(Address address, Machine machine) {
        nodes.put(address, new Node(address, machine));
    }

    Node at(Address address) {
        return Objects.requireNonNull(nodes.get(address), address::toString);
    }

    List<Address> addresses() {
        return List.copyOf(nodes.keySet());
    }

    /** The hub has all its lines. */
    Hub.Event allLines() {
        return new Hub.Event.Lines(insured, treating);
    }

    /** The hub has lost the line to one insured area. */
    Hub.Event someLines(Chance chance) {
        AreaCode cut = chance.of(List.copyOf(insured));
        Set<AreaCode> rest = new TreeSet<>(insured);
        rest.remove(cut);
        return new Hub.Event.Lines(rest, treating);
    }

    void close(Closing closing, Country country) {
        closing.audit(
                country,
                hospitals.stream().map(HospitalMachine::ward).toList(),
                desks.stream().map(DeskMachine::books).toList(),
                areas.stream().map(AreaMachine::books).toList());
    }
}
