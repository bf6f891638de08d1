package org.tongbao.platform.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tongbao.platform.lanes.Busy;

/**
 * Lets as many messages in as can be answered in time. The rest are told at once, before they are
 * read, that the desk is busy: excess costs next to nothing, and no queue grows.
 */
@Component
class Admission extends OncePerRequestFilter {

    /** Seconds after which trying again makes sense. */
    static final String RETRY_AFTER = "1";

    private static final byte[] BUSY =
            ("{\"code\":503,\"message\":\"" + Busy.full().zh() + " / " + Busy.full().en() + "\"}")
                    .getBytes(StandardCharsets.UTF_8);

    private final Semaphore inside;

    /**
     * @param most messages at the desk at a time, of whatever kind
     */
    Admission(@Value("${tongbao.desk.inside:512}") int most) {
        this.inside = new Semaphore(most);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/fsi/api/") && !path.startsWith("/ebus/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!inside.tryAcquire()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLength(BUSY.length);
            response.getOutputStream().write(BUSY);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            inside.release();
        }
    }
}
