package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillView.Payment;
import org.tongbao.platform.pages.bill.Payer;

/** The bar and the lines under the steps, without a browser. */
class PicturesTest {

    private static final List<Payer> PAYERS = List.of(Payer.values());

    @Property(tries = 500)
    void sharesAddUpToOneHundred(
            @ForAll @Size(11) List<@LongRange(min = 0, max = 100_000_000_000L) Long> fen) {
        Money[] amounts = fen.stream().map(Money::ofFen).toArray(Money[]::new);
        Money whole = Arrays.stream(amounts).reduce(Money.ZERO, Money::plus);
        List<Payment> payments =
                IntStream.range(0, amounts.length)
                        .mapToObj(i -> new Payment(PAYERS.get(i), amounts[i]))
                        .toList();
        PayBar bar = PayBar.of(payments, whole);

        assertThat(tenths(bar.pieces())).isEqualTo(whole.isZero() ? 0 : 1000);
        assertThat(tenths(bar.sides())).isEqualTo(whole.isZero() ? 0 : 1000);
    }

    @Test
    void payersOfNothingAreLeftOutAndSidesAreOneBracketEach() {
        PayBar bar =
                PayBar.of(
                        List.of(
                                new Payment(Payer.POOL, Money.ofYuan("50")),
                                new Payment(Payer.LARGE_AMOUNT, Money.ZERO),
                                new Payment(Payer.ASSISTANCE, Money.ofYuan("25")),
                                new Payment(Payer.CASH, Money.ofYuan("25"))),
                        Money.ofYuan("100"));

        assertThat(bar.pieces())
                .extracting(PayBar.Piece::who)
                .containsExactly(Payer.POOL, Payer.ASSISTANCE, Payer.CASH);
        assertThat(bar.pieces())
                .extracting(PayBar.Piece::from)
                .containsExactly("0.00%", "50.00%", "75.00%");
        assertThat(bar.sides()).extracting(PayBar.Piece::share).containsExactly("75.0%", "25.0%");
    }

    @Test
    void aCapTakesBackWhatTheBandsPromised() {
        List<Waterfall.Row> rows =
                Waterfall.of(SampleSteps.dalian(), Money.ofYuan("236480")).stream()
                        .flatMap(stage -> stage.rows().stream())
                        .toList();

        assertThat(width(rows.get(6), "pool")).isEqualTo("68.82%");
        assertThat(width(rows.get(7), "pool")).isEqualTo("58.36%");
    }

    @Test
    void aBillThatDoesNotAddUpCannotBeShown() {
        assertThatThrownBy(SampleBills::wrongTotal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the payers add up to 60000.00, not to 60000.01");
        assertThatThrownBy(SampleBills::wrongEntry)
                .hasMessageStartingWith("the debits of entry J1 add up to 35030.00");
    }

    private static String width(Waterfall.Row row, String code) {
        return row.pieces().stream()
                .filter(piece -> piece.code().equals(code) && piece.now())
                .findFirst()
                .orElseThrow()
                .width();
    }

    private static <W> long tenths(List<PayBar.Piece<W>> pieces) {
        return pieces.stream()
                .mapToLong(piece -> Long.parseLong(piece.share().replaceAll("[.%]", "")))
                .sum();
    }
}
