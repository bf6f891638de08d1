package org.tongbao.platform.law;

/**
 * By what a decision was made.
 *
 * @param policy content hash of the policy book
 * @param build version of the program
 */
public record Edition(String policy, String build) {}
