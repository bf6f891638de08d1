package org.tongbao.simulation.world;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.desk.Institution;

/**
 * What there is to settle: who, where, which visit, which bill. Everything follows from the number
 * of a visit, from 0, so that a world of millions is little more than their ids. Safe to share.
 */
public final class World {

    /**
     * A hospital and what it signs with.
     *
     * @param institution as registered
     * @param key its access key
     * @param secret the key's secret
     */
    public record Hospital(Institution institution, String key, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Hospital[" + institution.code() + "]";
        }
    }

    private final WorldSize size;
    private final List<Hospital> hospitals;
    private final long[] persons;
    private final long[] visits;

    World(WorldSize size, List<Hospital> hospitals, long[] persons, long[] visits) {
        this.size = size;
        this.hospitals = List.copyOf(hospitals);
        this.persons = persons.clone();
        this.visits = visits.clone();
    }

    /** How large it is. */
    public WorldSize size() {
        return size;
    }

    /** All hospitals. */
    public List<Hospital> hospitals() {
        return hospitals;
    }

    /** The desk's id of a visit (mdtrt_id). */
    public long visitId(int visit) {
        return visits[visit];
    }

    /** The number of the person of a visit (psn_no). */
    public long personNo(int visit) {
        return persons[personOf(visit)];
    }

    /** The identity number of the person of a visit. */
    public ResidentId identity(int visit) {
        return Newcomers.identity(personOf(visit));
    }

    /** Where the person of a visit is insured. */
    public AreaCode insuredArea(int visit) {
        return home(personOf(visit)).pooling();
    }

    /** Which of the hospitals the visit is at. */
    public int hospitalOf(int visit) {
        return hospitalOf(size, visit);
    }

    /** Which of {@link #bills} the visit has. */
    public int billOf(int visit) {
        return Bill.TURNS[(visit + visit / WorldSize.WAYS) % Bill.TURNS.length];
    }

    /** The bills there are. */
    public List<Bill> bills() {
        return Bill.ALL;
    }

    int personOf(int visit) {
        return visit % size.persons();
    }

    static int hospitalOf(WorldSize size, int visit) {
        int inEach = size.institutions() / WorldSize.PLACES;
        int place = destination(visit % size.persons());
        return place + WorldSize.PLACES * (visit / WorldSize.WAYS % inEach);
    }

    static Place home(int person) {
        return Place.ALL.get(person % WorldSize.PLACES);
    }

    /** The city a person travels to; never the one at home. */
    static int destination(int person) {
        int farther = person / WorldSize.PLACES % (WorldSize.PLACES - 1);
        return (person + 1 + farther) % WorldSize.PLACES;
    }
}
