package org.tongbao.simulation.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Money;

/** What a hospital was told beside what is stored, each way they can differ. */
class ComparingTest {

    private static final Key ASKED = new Key("H11010599902", "1");
    private static final Key UNDID = new Key("H11010599902", "2");
    private static final Figures FIGURES = figures(1);
    private static final Told TOLD = new Told("70", FIGURES);

    private final Memory memory = new Memory();
    private final List<Books.Row> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    SETTLED,    NOTHING,    1
                    SETTLED,    SETTLED,    0
                    SETTLED,    TAKEN_BACK, 1
                    TAKEN_BACK, NOTHING,    1
                    TAKEN_BACK, SETTLED,    1
                    TAKEN_BACK, TAKEN_BACK, 0
                    REVERSED,   NOTHING,    0
                    REVERSED,   SETTLED,    1
                    REVERSED,   TAKEN_BACK, 0
                    REFUSED,    NOTHING,    0
                    REFUSED,    SETTLED,    1
                    REFUSED,    TAKEN_BACK, 1
                    """)
    void aBeliefHoldsOrNot(Belief.Standing believed, String stored, int differences) {
        memory.believe(ASKED, new Belief(believed, null));
        memory.undoing(UNDID);
        if (!stored.equals("NOTHING")) {
            rows.add(new Books.Row("70", null, ASKED, FIGURES));
        }
        if (stored.equals("TAKEN_BACK")) {
            rows.add(new Books.Row("71", "70", UNDID, figures(-1)));
        }

        assertThat(compared()).hasSize(differences);
    }

    @Test
    void whatWasToldMustBeStoredToTheFen() {
        memory.believe(ASKED, Belief.settled(TOLD));
        rows.add(new Books.Row("70", null, ASKED, figures(2)));

        assertThat(compared()).singleElement().asString().contains("figures differ");
    }

    @Test
    void nobodyAskedForIt() {
        rows.add(new Books.Row("70", null, ASKED, FIGURES));
        rows.add(new Books.Row("71", "70", UNDID, figures(-1)));

        assertThat(compared()).hasSize(2).allMatch(found -> found.en().contains("nobody asked"));
    }

    @Test
    void answersToOneCallNameOneSettlement() {
        memory.believe(ASKED, Belief.settled(TOLD));
        memory.heard(ASKED, "70");
        rows.add(new Books.Row("70", null, ASKED, FIGURES));
        assertThat(compared()).isEmpty();

        memory.heard(ASKED, "72");
        assertThat(compared()).singleElement().asString().contains("different settlements");
    }

    @Test
    void anAcknowledgedTakingBackMustBeStored() {
        memory.mirrored(UNDID, new Told("71", figures(-1)));

        assertThat(compared()).singleElement().asString().contains("taking back is not stored");
    }

    @Test
    void whatHospitalsFoundOddIsTold() {
        memory.contradict("甲", "a");

        assertThat(compared()).containsExactly(new Difference("甲", "a"));
    }

    private List<Difference> compared() {
        World nobody = new World(List.of(), List.of());
        return Comparing.differences(nobody, memory, new Books(rows, Map.of(), List.of()));
    }

    private static Figures figures(long yuan) {
        Money money = Money.ofYuan(yuan + ".00");
        return new Figures(money, money, money, Money.ZERO, Money.ZERO);
    }
}
