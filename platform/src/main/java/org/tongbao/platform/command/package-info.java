/**
 * The verbs of the command line, a class each: they read arguments, call a use case and print its
 * answer. Knows how a person or a script asks; does not know how anything is decided, stored or
 * sent.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"audit", "database", "demo", "node"})
@NullMarked
package org.tongbao.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
