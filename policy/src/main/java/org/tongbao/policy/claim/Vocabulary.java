package org.tongbao.policy.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured.Sex;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** The words a key may hold, with the other spellings people use for them. Immutable. */
final class Vocabulary<T> {

    static final Vocabulary<Scheme> SCHEMES =
            new Vocabulary<Scheme>()
                    .with(Scheme.EMPLOYEE, "310", "EMPLOYEE", "职工")
                    .with(Scheme.RESIDENT, "390", "RESIDENT", "居民");

    static final Vocabulary<PersonType> PERSON_TYPES =
            new Vocabulary<PersonType>()
                    .with(PersonType.ACTIVE, "ACTIVE", "在职")
                    .with(PersonType.RETIRED, "RETIRED", "退休")
                    .with(PersonType.CHILD, "CHILD", "学龄前儿童")
                    .with(PersonType.STUDENT, "STUDENT", "学生")
                    .with(PersonType.ADULT, "ADULT", "成年居民")
                    .with(PersonType.ELDERLY, "ELDERLY", "老年居民");

    static final Vocabulary<Sex> SEXES =
            new Vocabulary<Sex>()
                    .with(Sex.MALE, "MALE", "M", "1", "男")
                    .with(Sex.FEMALE, "FEMALE", "F", "2", "女");

    static final Vocabulary<Assistance> ASSISTANCE =
            new Vocabulary<Assistance>()
                    .with(Assistance.NONE, "NONE", "无")
                    .with(Assistance.DESTITUTE, "DESTITUTE", "特困人员", "特困")
                    .with(Assistance.MINIMUM_LIVING, "MINIMUM_LIVING", "低保对象", "低保")
                    .with(Assistance.BACK_IN_POVERTY, "BACK_IN_POVERTY", "返贫致贫人口", "返贫致贫")
                    .with(Assistance.MARGINAL, "MARGINAL", "低保边缘家庭成员", "低保边缘")
                    .with(
                            Assistance.IMPOVERISHED_BY_ILLNESS,
                            "IMPOVERISHED_BY_ILLNESS",
                            "因病致贫重病患者",
                            "因病致贫");

    static final Vocabulary<VisitKind> VISIT_KINDS =
            new Vocabulary<VisitKind>()
                    .with(VisitKind.INPATIENT, "INPATIENT", "住院")
                    .with(VisitKind.OUTPATIENT, "OUTPATIENT", "门诊", "普通门诊")
                    .with(VisitKind.CHRONIC, "CHRONIC", "门诊慢特病", "慢特病")
                    .with(VisitKind.PHARMACY, "PHARMACY", "药店", "定点药店购药");

    static final Vocabulary<HospitalLevel> LEVELS =
            new Vocabulary<HospitalLevel>()
                    .with(HospitalLevel.COMMUNITY, "COMMUNITY", "社区", "乡镇卫生院")
                    .with(HospitalLevel.LEVEL1, "LEVEL1", "1", "1A", "1B", "1C", "一级")
                    .with(HospitalLevel.LEVEL2, "LEVEL2", "2", "2A", "2B", "2C")
                    .with(HospitalLevel.LEVEL2, "二级", "二甲", "二乙", "二级甲等", "二级乙等")
                    .with(HospitalLevel.LEVEL3, "LEVEL3", "3", "3B", "3C")
                    .with(HospitalLevel.LEVEL3, "三级", "三乙", "三级乙等")
                    .with(HospitalLevel.LEVEL3_TOP, "LEVEL3_TOP", "3A", "三甲", "三级甲等")
                    .with(HospitalLevel.UNGRADED, "UNGRADED", "9", "未定级")
                    .with(HospitalLevel.PHARMACY, "PHARMACY", "药店", "定点药店");

    /** Emergency is missing on purpose: nobody files it, the visit itself says so. */
    static final Vocabulary<FilingCategory> FILING_CATEGORIES =
            new Vocabulary<FilingCategory>()
                    .with(FilingCategory.SETTLED_RETIREE, "SETTLED_RETIREE", "异地安置退休人员")
                    .with(FilingCategory.LONG_RESIDENT, "LONG_RESIDENT", "异地长期居住人员")
                    .with(FilingCategory.STATIONED, "STATIONED", "常驻异地工作人员")
                    .with(FilingCategory.REFERRED, "REFERRED", "异地转诊就医人员", "异地转诊人员")
                    .with(FilingCategory.OTHER_TEMPORARY, "OTHER_TEMPORARY", "其他跨省临时外出就医人员");

    static final Vocabulary<Account.Use> ACCOUNT_USES =
            new Vocabulary<Account.Use>()
                    .with(Account.Use.NONE, "NONE", "0", "false", "不使用")
                    .with(Account.Use.OWN, "OWN", "1", "true", "本人")
                    .with(Account.Use.FAMILY, "FAMILY", "2", "家庭共济");

    static final Vocabulary<CatalogueClass> CLASSES =
            new Vocabulary<CatalogueClass>()
                    .with(CatalogueClass.A, "甲", "A", "01", "1", "甲类")
                    .with(CatalogueClass.B, "乙", "B", "02", "2", "乙类")
                    .with(CatalogueClass.C, "丙", "C", "03", "3", "丙类");

    static final Vocabulary<Boolean> FLAGS =
            new Vocabulary<Boolean>()
                    .with(Boolean.TRUE, "true", "1", "是")
                    .with(Boolean.FALSE, "false", "0", "否");

    private final Map<String, T> meanings;
    private final List<String> usual;

    private Vocabulary() {
        this(new HashMap<>(), new ArrayList<>());
    }

    private Vocabulary(Map<String, T> meanings, List<String> usual) {
        this.meanings = meanings;
        this.usual = usual;
    }

    /** The same with one more meaning; its first spelling is the usual one. */
    private Vocabulary<T> with(T meaning, String... spellings) {
        Map<String, T> more = new HashMap<>(meanings);
        List<String> words = new ArrayList<>(usual);
        if (!meanings.containsValue(meaning)) {
            words.add(spellings[0]);
        }
        Arrays.asList(spellings).forEach(spelling -> more.put(spelling, meaning));
        return new Vocabulary<>(more, words);
    }

    /** What a word means, capitals aside; or null. */
    @Nullable T meaning(String word) {
        T meaning = meanings.get(word);
        if (meaning == null) {
            meaning = meanings.get(word.toUpperCase(Locale.ROOT));
        }
        return meaning == null ? meanings.get(word.toLowerCase(Locale.ROOT)) : meaning;
    }

    /** The usual word of each meaning. */
    List<String> usual() {
        return usual;
    }

    /** Every word understood. */
    Collection<String> spellings() {
        return meanings.keySet();
    }
}
