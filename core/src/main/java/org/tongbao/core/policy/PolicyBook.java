package org.tongbao.core.policy;

import java.time.LocalDate;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.law.Citation;

/** All the law an engine may ask. Immutable; every question is answered or refused by name. */
public interface PolicyBook {

    /** Content hash of every file it was read from, as lower-case hex. */
    String edition();

    /**
     * The policy of the pooling area a person is insured in.
     *
     * @param area the pooling area, or a county of it
     * @throws org.tongbao.core.law.SilenceOfLaw if the book holds none for the day
     */
    AreaPolicy policy(AreaCode area, Scheme scheme, LocalDate day);

    /**
     * The national frame of a day.
     *
     * @throws org.tongbao.core.law.SilenceOfLaw if the book holds none for the day
     */
    NationalFrame frame(LocalDate day);

    /** The words of an interpretation. */
    Citation citation(Interpretation interpretation);
}
