package org.tongbao.core.policy;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Rate;

/**
 * What a pool owes for one kind of visit.
 *
 * @param deductible what the person bears first
 * @param bands what the pool pays of the rest
 * @param ageBonus points added to every band's rate, or null
 * @param cap the most it pays in a year, or null for no cap
 */
public record Benefit(
        Deductible deductible, Bands bands, @Nullable Tariff<Rate> ageBonus, @Nullable Cap cap) {}
