package org.tongbao.platform.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.exchange.Insuring;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;

/** The engine and by what it decides. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    PolicyBook policyBook() {
        return YamlPolicyBook.packaged();
    }

    @Bean
    Catalogues catalogues() {
        return ReadingCatalogues.bundled();
    }

    @Bean
    Adjudication adjudication(PolicyBook book, Catalogues catalogues) {
        return new Adjudication(book, catalogues);
    }

    @Bean
    Insuring insuring(PolicyBook book, Adjudication adjudication) {
        return new Insuring(book, adjudication);
    }

    @Bean
    Edition edition(PolicyBook book) {
        String version = LawConfiguration.class.getPackage().getImplementationVersion();
        return new Edition(book.edition(), version == null ? "development" : version);
    }
}
