package org.tongbao.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader sees when something is wrong: what happened, what to do, and a reference that the
 * log knows too. Never a stack trace.
 */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int REFERENCE_LENGTH = 8;

    private final ErrorAttributes errors;

    ErrorPages(ErrorAttributes errors) {
        this.errors = errors;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> attributes) {
        Throwable cause = errors.getError(new ServletWebRequest(request));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        note(status, reference, cause);
        ModelAndView page = new ModelAndView("pages/error", status);
        page.addObject("status", status.value());
        page.addObject("kind", kindOf(status));
        page.addObject("reference", reference);
        if (cause instanceof BadInput fault) {
            page.addObject("fault", fault);
        } else if (cause instanceof NoSuchBill absence) {
            page.addObject("absent", absence.settlementId());
        }
        return page;
    }

    /** The kind of the exception, not its message: a message may carry what a person typed. */
    private static void note(HttpStatus status, String reference, @Nullable Throwable cause) {
        String kind = cause == null ? "no exception" : cause.getClass().getName();
        if (status.is5xxServerError()) {
            LOG.error("page failed with {}, reference {}: {}", status.value(), reference, kind);
        } else {
            LOG.info("page refused with {}, reference {}: {}", status.value(), reference, kind);
        }
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "absent";
            case HttpStatus other when other.is4xxClientError() -> "input";
            default -> "failure";
        };
    }
}
