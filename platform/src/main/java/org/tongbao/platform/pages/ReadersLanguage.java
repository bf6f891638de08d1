package org.tongbao.platform.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language a reader wants: what the address says ({@code ?lang=en}), else what they chose
 * last, else Chinese. An unknown choice is no choice.
 */
final class ReadersLanguage implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";
    static final String COOKIE = "tongbao-lang";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language.of(request.getParameter(PARAMETER))
                .ifPresent(chosen -> setLocale(request, response, chosen.locale()));
        return true;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Language.of(request.getParameter(PARAMETER))
                .or(() -> Language.of(remembered(request)))
                .orElse(Language.ZH)
                .locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response != null && locale != null) {
            String code = Language.of(locale).code();
            ResponseCookie cookie =
                    ResponseCookie.from(COOKIE, code)
                            .path("/")
                            .maxAge(REMEMBERED)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
