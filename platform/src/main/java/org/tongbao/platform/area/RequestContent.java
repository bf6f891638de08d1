package org.tongbao.platform.area;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Treatment;

/**
 * The canonical content of a request, hashed: every fact of it in a fixed order, each text with its
 * length before it. Its key is not part of it.
 */
final class RequestContent {

    private final StringBuilder text = new StringBuilder(1024);

    private RequestContent() {}

    /** SHA-256 of the content; 32 bytes. */
    static byte[] hash(AreaRequest request) {
        RequestContent content = new RequestContent();
        switch (request) {
            case AreaRequest.Settle settle -> content.treatment(settle.treatment());
            case AreaRequest.TakeBack takeBack ->
                    content.add(takeBack.personNo())
                            .add(takeBack.settlementId())
                            .add(takeBack.why().name());
            case AreaRequest.TopUp topUp -> content.add(topUp.personNo()).add(topUp.amount().fen());
            default -> throw new IllegalStateException("a request without a key");
        }
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(content.text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void treatment(Treatment treatment) {
        add(treatment.visitId()).add(treatment.institution()).add(treatment.personNo());
        add(treatment.scheme().code()).add(treatment.accountUse().name());
        visit(treatment.visit());
        add(treatment.lines().size());
        treatment.lines().forEach(this::line);
    }

    private void visit(Visit visit) {
        add(visit.kind().name()).add(visit.treatingArea().number()).add(visit.level().name());
        day(visit.begin()).day(visit.end());
        truth(visit.emergency()).truth(visit.trauma()).truth(visit.thirdParty());
        add(visit.disease());
        texts(visit.diagnoses());
        Visit.TransferredFrom from = visit.transferredFrom();
        add(from == null ? null : from.level().name());
        add(from == null ? 0 : from.deductiblePaid().fen());
    }

    private void line(FeeLine line) {
        add(line.code()).add(line.price().micros()).add(line.quantity().tenThousandths());
        add(line.amount().fen()).truth(line.approved());
        FeeLine.Stated stated = line.stated();
        add(stated == null ? null : stated.toString());
    }

    private void texts(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
    }

    private RequestContent add(@Nullable String value) {
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.length()).append(':').append(value);
        }
        text.append(';');
        return this;
    }

    private RequestContent add(long value) {
        text.append(value).append(';');
        return this;
    }

    private RequestContent day(LocalDate day) {
        return add(day.toEpochDay());
    }

    private RequestContent truth(@Nullable Boolean value) {
        text.append(value == null ? '-' : value ? 'y' : 'n').append(';');
        return this;
    }
}
