package org.tongbao.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every page what its frame needs: the wording of the reader's language as {@code w}, and the
 * address of the same page in the other language as {@code other}. Pages load nothing from
 * elsewhere and run no inline script, and the browser is told so.
 */
final class PageFrame implements HandlerInterceptor {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final LocaleResolver languages;

    PageFrame(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || redirects(page.getViewName())) {
            return;
        }
        Locale locale = languages.resolveLocale(request);
        Language language = Language.of(locale);
        page.addObject("w", new Wording(language));
        page.addObject("other", new Other(otherThan(language), request));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private static boolean redirects(String view) {
        return view.startsWith("redirect:");
    }

    private static Language otherThan(Language language) {
        return language == Language.ZH ? Language.EN : Language.ZH;
    }

    /**
     * The same page in another language.
     *
     * @param language the language
     * @param address path and query, relative to the server
     */
    public record Other(Language language, String address) {

        Other(Language language, HttpServletRequest request) {
            this(language, addressIn(language, request));
        }

        private static String addressIn(Language language, HttpServletRequest request) {
            Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
            String path = failed == null ? request.getRequestURI() : failed.toString();
            String query = request.getQueryString();
            return UriComponentsBuilder.fromPath(path.replaceFirst("^/+", "/"))
                    .query(query)
                    .replaceQueryParam(ReadersLanguage.PARAMETER, language.code())
                    .build()
                    .toUriString();
        }
    }
}
