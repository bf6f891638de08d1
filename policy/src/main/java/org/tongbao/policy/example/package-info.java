/**
 * Worked examples of the policy files, computed with the engine that decides real claims. Knows how
 * an answer is compared with what a person expected; knows neither files nor screens.
 */
@NullMarked
package org.tongbao.policy.example;

import org.jspecify.annotations.NullMarked;
