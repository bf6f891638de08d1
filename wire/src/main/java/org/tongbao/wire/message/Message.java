package org.tongbao.wire.message;

/** What an institution asks of the platform. */
public sealed interface Message permits Session, Enquiry, Outpatient, Inpatient, Reversal {}
