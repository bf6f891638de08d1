package org.tongbao.platform.desk;

import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.HospitalLevel;

/**
 * A networked institution.
 *
 * @param code national code
 * @param name full name
 * @param creditCode unified social credit code
 * @param level its grade
 * @param area where it is
 */
public record Institution(
        String code, String name, String creditCode, HospitalLevel level, AreaCode area) {}
