package org.yeep.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** The only place that turns an exception into a response. */
class ProblemMappers {
    private static final Set<Integer> EXPECTED = Set.of(400, 401, 403, 404, 405, 406, 412, 413, 415);
    /** PostgreSQL on text with a NUL or bytes that are no UTF-8, in a column or inside JSON. */
    private static final Set<String> UNKEPT_TEXT = Set.of("22021", "22P05");
    /** PostgreSQL when its disk is full. */
    private static final String FULL = "53100";

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]$");

    private final ProblemResponses problems;
    private final RequestContext request;

    ProblemMappers(ProblemResponses problems, RequestContext request) {
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    Response refused(DomainProblem problem) {
        return problems.respond(problem);
    }

    @ServerExceptionMapper
    Response notValid(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().allMatch(IdentityNumbers::brokeRule)) return ruleBroken(e);
        var violations = e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(
                        pointer(v),
                        v.getMessage(),
                        v.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()))
                .sorted(Comparator.comparing(Problem.Violation::pointer))
                .toList();
        return problems.respond(400, "request-not-valid", violations, List.of());
    }

    /** Of the right shape, and yet not to be kept. */
    private Response ruleBroken(ConstraintViolationException e) {
        var broken = e.getConstraintViolations().stream()
                .map(v -> new DomainProblem.Violation(pointer(v), NoIdentityNumbers.RULE))
                .sorted(Comparator.comparing(DomainProblem.Violation::pointer))
                .toList();
        return problems.respond(new DomainProblem.Invalid(broken));
    }

    @ServerExceptionMapper
    Response notReadable(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response notMappable(JsonMappingException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response notJson(StreamReadException e) {
        return problems.respond(400, "not-json");
    }

    /** Bytes that are no text in the encoding they pretend to be, or more of them than are taken. */
    @ServerExceptionMapper
    Response notReceived(IOException e) {
        if (e instanceof CharConversionException) return problems.respond(400, "not-json");
        return "Request too large".equals(e.getMessage()) ? problems.respond(413, "http-413") : unexpected(e);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return problems.respond(412, "changed-meanwhile");
    }

    /** Seen where the write is flushed in the use case; what a unique constraint guards is "already there". */
    @ServerExceptionMapper
    Response alreadyThere(org.hibernate.exception.ConstraintViolationException e) {
        Log.debugf("Constraint %s", e.getConstraintName());
        return problems.respond(409, "already-there");
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(SecurityException e) {
        if (DatabaseAway.caused(e)) return databaseAway(e);
        return problems.respond(401, "not-authenticated");
    }

    /** A permission that could not be looked up is not refused. */
    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e) {
        if (DatabaseAway.caused(e)) return databaseAway(e);
        return problems.respond(403, "not-allowed");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonMappingException mapping) return unreadable(mapping);
        if (e.getCause() instanceof JacksonException) return problems.respond(400, "not-json");
        int status = e.getResponse().getStatus();
        return EXPECTED.contains(status) ? problems.respond(status, "http-" + status) : unexpected(e);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNKEPT_TEXT.contains("" + sql.getSQLState())) {
                return problems.respond(new DomainProblem.Invalid("", UnkeptText.RULE));
            }
        }
        if (noRoom(e)) return problems.respond(507, "no-room");
        if (DatabaseAway.caused(e)) return databaseAway(e);
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem) return problems.respond(problem);
            if (cause instanceof OptimisticLockException lost) return changedMeanwhile(lost);
            if (cause instanceof org.hibernate.exception.ConstraintViolationException there) return alreadyThere(there);
        }
        Log.errorf(e, "Unexpected failure in request %s", request.id());
        return problems.respond(500, "unexpected");
    }

    /** No whole stack: while it lasts, every request ends here. */
    private Response databaseAway(Throwable e) {
        Log.errorf("The database is away in request %s: %s", request.id(), e);
        return problems.respond(503, "database-away", DatabaseAway.RETRY_AFTER_SECONDS);
    }

    /** What arrives is written to a disk before anything of ours sees it. */
    private static boolean noRoom(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && FULL.equals(sql.getSQLState())
                    || cause instanceof IOException
                            && String.valueOf(cause.getMessage()).contains("No space left")) {
                Log.errorf(e, "No room on the disk that takes in requests, or on the database's");
                return true;
            }
        }
        return false;
    }

    private Response unreadable(JsonMappingException e) {
        var names = e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
                .toList();
        var pointer = names.isEmpty() ? "" : "/" + String.join("/", names);
        if (e instanceof UnkeptText) return problems.respond(new DomainProblem.Invalid(pointer, UnkeptText.RULE));
        var rule = e instanceof com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException
                ? "unknown-field"
                : "unexpected-form";
        return problems.respond(new DomainProblem.Invalid(pointer, rule), 400, "request-not-valid");
    }

    /**
     * {@code submit.request.parts[3].periodEnd} becomes {@code /parts/3/periodEnd}: method and parameter names are our own
     * business.
     */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .map(node -> INDEX.matcher(node.toString()).replaceFirst("/$1"))
                .toList();
        return "/" + String.join("/", nodes.subList(Math.min(2, nodes.size() - 1), nodes.size()));
    }
}
