package org.tongbao.wire.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.wire.fault.Masking;

/**
 * A person as an answer names them. Prints masked.
 *
 * @param personNo the insured area's number
 * @param residentId whether the number is that of a resident's identity card
 * @param documentNumber the number, in full: it goes to the institution that asked
 * @param name as on the document
 * @param sex null for unknown
 * @param birth day of birth
 */
public record PersonLine(
        String personNo,
        boolean residentId,
        String documentNumber,
        String name,
        Insured.@Nullable Sex sex,
        LocalDate birth) {

    @Override
    public String toString() {
        return "PersonLine[" + Masking.masked(documentNumber) + "]";
    }
}
