package org.tongbao.policy.catalogue;

/**
 * A diagnosis by its code.
 *
 * @param code ICD-10 as medical insurance writes it, such as {@code I10.x00}
 * @param zh name in Chinese
 * @param en name in English
 */
public record Diagnosis(String code, String zh, String en) {}
