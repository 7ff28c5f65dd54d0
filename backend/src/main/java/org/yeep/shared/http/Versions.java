package org.yeep.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.PreconditionMissing;
import org.yeep.shared.problem.DomainProblem.Stale;

/** Entity tags of things with a version number: {@code "7"}. No update without saying which version was read. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Versions() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The thing with its tag, ready for the next update. */
    public static <T> RestResponse<T> tagged(T thing, int version) {
        return tagged(RestResponse.Status.OK, thing, version);
    }

    /** The same for what may just have been made. */
    public static <T> RestResponse<T> tagged(RestResponse.Status status, T thing, int version) {
        return RestResponse.ResponseBuilder.create(status, thing)
                .header(HttpHeaders.ETAG, tag(version))
                .build();
    }

    /**
     * @param ifMatch the header as sent, or null
     * @throws PreconditionMissing without the header, {@link Malformed} if it is no such tag, {@link Stale} if the thing moved on
     */
    public static void require(String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) throw new PreconditionMissing();
        var tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) throw new Malformed("if-match-not-valid", ifMatch);
        if (Integer.parseInt(tag.group(1)) != current) throw new Stale();
    }

    /** For a write that may create: {@code If-None-Match: *} says "I know of none", {@code If-Match} names the one known. */
    public static void requireAbsent(String ifMatch, String ifNoneMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) throw new Stale();
        if (!"*".equals(ifNoneMatch)) throw new PreconditionMissing();
    }
}
