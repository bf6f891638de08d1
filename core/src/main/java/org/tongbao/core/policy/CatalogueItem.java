package org.tongbao.core.policy;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Citation;

/**
 * What the catalogue of a treating area says of one item while it is in force.
 *
 * @param code national code; its shape is that of the kind
 * @param zh name in Chinese, for a drug with its form
 * @param en name in English
 * @param kind what it is
 * @param category heading on the bill
 * @param unit what price and cap are for
 * @param itemClass 甲, 乙 or 丙
 * @param selfPay the person's first share; nothing of class A, the whole of class C
 * @param caps highest recognised unit prices
 * @param condition of limited use, or null for none
 * @param validity days it is in force
 * @param citation where the area says so, and how sure we are of class, share and caps
 */
public record CatalogueItem(
        String code,
        String zh,
        String en,
        CatalogueKind kind,
        CatalogueCategory category,
        CatalogueUnit unit,
        CatalogueClass itemClass,
        CatalogueSelfPay selfPay,
        CatalogueCaps caps,
        @Nullable CatalogueCondition condition,
        Period validity,
        Citation citation) {}
