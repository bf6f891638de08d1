package org.tongbao.wire.message;

import org.tongbao.core.policy.HospitalLevel;

/**
 * An institution as 1201 answers it.
 *
 * @param code national code
 * @param name full name
 * @param creditCode unified social credit code
 * @param level its grade; {@link HospitalLevel#PHARMACY} makes it a pharmacy
 */
public record InstitutionLine(String code, String name, String creditCode, HospitalLevel level) {}
