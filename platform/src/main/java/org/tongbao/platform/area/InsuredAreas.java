package org.tongbao.platform.area;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.AreaStep;
import org.tongbao.core.exchange.Insuring;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.hub.InsuredSide;

/**
 * The insured areas whose persons this node keeps. What calls are about is read together, each call
 * is a pure step on what the calls before it left, and what they did is written together.
 */
@Component
class InsuredAreas implements InsuredSide {

    private static final Duration BELIEVED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final Register register;
    private final Opening opening;
    private final SettlementBooks settlements;
    private final YearBooks years;
    private final PersonalAccounts accounts;
    private final Insuring insuring;
    private final JdbcOperations jdbc;
    private final Ids ids;
    private final Clock clock;

    /** Which pooling area answers for an area; whoever is the first of one is seen soon. */
    private final Cache<AreaCode, Optional<AreaCode>> pooled =
            Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST).build();

    InsuredAreas(
            Register register,
            Opening opening,
            SettlementBooks settlements,
            YearBooks years,
            PersonalAccounts accounts,
            Insuring insuring,
            JdbcOperations jdbc,
            Ids ids,
            Clock clock) {
        this.register = register;
        this.opening = opening;
        this.settlements = settlements;
        this.years = years;
        this.accounts = accounts;
        this.insuring = insuring;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean answersFor(AreaCode area) {
        return pooling(area).isPresent();
    }

    /** The pooling area a call for an area is for; the area itself if none is kept here. */
    AreaCode poolingArea(AreaCode area) {
        return pooling(area).orElse(area);
    }

    private Optional<AreaCode> pooling(AreaCode area) {
        return pooled.get(area, this::findPooling);
    }

    private Optional<AreaCode> findPooling(AreaCode area) {
        return Stream.of(area, area.prefecture(), area.province())
                .filter(register::keeps)
                .findFirst();
    }

    @Override
    @Transactional
    public List<AreaAnswer> answer(List<AreaCall> calls) {
        List<Located> located = calls.stream().map(this::locate).toList();
        AreaBatch batch = opening.books(located.stream().flatMap(Located::found).toList());
        List<AreaAnswer> answers = new ArrayList<>(calls.size());
        for (Located one : located) {
            answers.add(
                    switch (one) {
                        case Located.Nowhere(AreaAnswer.Refused refused) -> refused;
                        case Located.Found(Opening.About about) -> step(batch, about);
                    });
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> write(batch, connection));
        return answers;
    }

    private boolean write(AreaBatch batch, Connection connection) throws SQLException {
        batch.write(connection, settlements, years, accounts);
        return true;
    }

    private AreaAnswer step(AreaBatch batch, Opening.About about) {
        PersonKey key = about.person();
        @Nullable PersonBooks books = batch.books(key);
        if (books == null) {
            return noSuchPerson(new AreaCode(key.area()), Long.toString(key.person()));
        }
        Instant now = clock.instant();
        AreaStep step = insuring.answer(books, about.request(), now, Long.toString(ids.next(now)));
        batch.take(key, step);
        return step.answer();
    }

    // --- whom a request is about -----------------------------------------------------------------

    /** Where the person of a request is to be found. */
    private sealed interface Located {

        /** The person has a number in the area. */
        record Found(Opening.About about) implements Located {}

        /** There can be no such person. */
        record Nowhere(AreaAnswer.Refused refused) implements Located {}

        default Stream<Opening.About> found() {
            return this instanceof Found(Opening.About about) ? Stream.of(about) : Stream.of();
        }
    }

    private Located locate(AreaCall call) {
        AreaCode area = poolingArea(call.area());
        return switch (call.request()) {
            case AreaRequest.IdentifyPerson who -> identify(area, who);
            case AreaRequest.CheckBenefits check -> numbered(area, check.personNo(), check);
            case AreaRequest.PreviewSettlement preview ->
                    numbered(area, preview.treatment().personNo(), preview);
            case AreaRequest.Settle settle -> numbered(area, settle.treatment().personNo(), settle);
            case AreaRequest.TakeBack takeBack -> numbered(area, takeBack.personNo(), takeBack);
            case AreaRequest.FindSettlement find -> numbered(area, find.personNo(), find);
            case AreaRequest.TopUp topUp -> numbered(area, topUp.personNo(), topUp);
        };
    }

    private static Located numbered(AreaCode area, String personNo, AreaRequest request) {
        Optional<Long> number = WireNumber.read(personNo);
        return number.isPresent()
                ? found(area, number.get(), request)
                : new Located.Nowhere(noSuchPerson(area, personNo));
    }

    private static Located found(AreaCode area, long person, AreaRequest request) {
        return new Located.Found(new Opening.About(new PersonKey(area.number(), person), request));
    }

    private static AreaAnswer.Refused noSuchPerson(AreaCode area, String personNo) {
        return new AreaAnswer.Refused(
                "参保地 " + area + " 查无人员编号 " + personNo,
                "no person numbered " + personNo + " in insured area " + area);
    }

    private Located identify(AreaCode area, AreaRequest.IdentifyPerson who) {
        return switch (who.credential()) {
            case RESIDENT_ID -> byIdentity(area, who);
            case E_CREDENTIAL, SOCIAL_SECURITY_CARD ->
                    nowhere(
                            "本平台尚不能解析此类凭证，请改用身份证号（就诊凭证类型 02）",
                            "this kind of credential cannot be resolved here yet; use the identity"
                                    + " number (credential type 02)");
        };
    }

    private Located byIdentity(AreaCode area, AreaRequest.IdentifyPerson who) {
        ResidentId id;
        try {
            id = ResidentId.of(who.number());
        } catch (IllegalArgumentException e) {
            return nowhere(
                    "身份证号码无效：" + e.getMessage(), "invalid identity number: " + e.getMessage());
        }
        return register.numberOf(area, id)
                .map(number -> found(area, number, who))
                .orElseGet(
                        () ->
                                nowhere(
                                        "参保地 " + area + " 查无此身份证号的参保人",
                                        "nobody with this identity number is insured in " + area));
    }

    private static Located nowhere(String zh, String en) {
        return new Located.Nowhere(new AreaAnswer.Refused(zh, en));
    }
}
