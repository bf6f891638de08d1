/**
 * What people see: one visual language, the landing page, the list of settlements and the page of
 * one settlement. It asks {@link org.tongbao.platform.pages.bill.Bills} and refuses to know how a
 * bill was decided, booked or stored.
 */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {})
@NullMarked
package org.tongbao.platform.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
