package org.tongbao.platform.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongbao.wire.message.Receiving;
import org.tongbao.wire.table.NationalTables;

/** The national interface made ready. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Receiving receiving() {
        return new Receiving(NationalTables.load());
    }
}
