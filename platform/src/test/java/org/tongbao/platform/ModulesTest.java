package org.tongbao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each package below the platform is a module, and keeps to the dependencies it declares. */
class ModulesTest {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(Tongbao.class.getPackageName());

    @Test
    void noModuleLeansOnWhatItDoesNotDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItLeansOn() throws ClassNotFoundException {
        assertThat(MODULES).isNotEmpty();
        for (var module : MODULES) {
            String room = module.getBasePackage().getName();
            assertThat(Class.forName(room + ".package-info"))
                    .as("a package-info among the tests would hide the module's own")
                    .hasAnnotation(ApplicationModule.class);
        }
    }
}
