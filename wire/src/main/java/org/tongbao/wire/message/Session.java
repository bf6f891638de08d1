package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;

/** An operator's session at the desk. */
public sealed interface Session extends Message {

    /**
     * Signing in (签到, 9001).
     *
     * @param operator number of the operator
     * @param hardwareAddress of the computer, if told
     * @param networkAddress of the computer, if told
     */
    record SignIn(
            String operator, @Nullable String hardwareAddress, @Nullable String networkAddress)
            implements Session {}

    /**
     * Signing out (签退, 9002).
     *
     * @param operator number of the operator
     * @param signInNumber given at sign-in, if the client kept it
     */
    record SignOut(String operator, @Nullable String signInNumber) implements Session {}
}
