package org.yeep.shared.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A refusal the caller can act on. {@code type} is part of the contract and names the text
 * {@code problem.<type>} in the message catalogues; {@code args} fill that text.
 */
public abstract sealed class DomainProblem extends RuntimeException {
    final int status;
    final String type;
    final transient Object[] args;

    private DomainProblem(int status, String type, Object... args) {
        super(type + Arrays.toString(args));
        this.status = status;
        this.type = type;
        this.args = args;
    }

    /** The stable kebab-case name of the refusal. */
    public String type() {
        return type;
    }

    /** What is broken where; empty if the refusal says all there is. */
    public List<Violation> violations() {
        return List.of();
    }

    /** Transitions that would be possible instead; only {@link Conflict} knows any. */
    List<String> allowed() {
        return List.of();
    }

    /** One broken rule: where (RFC 6901 pointer into the body), which text, with what. */
    public record Violation(String pointer, String code, Object... args) {}

    /** There is no such thing, or none the caller may know of. */
    public static final class NotFound extends DomainProblem {
        public NotFound(String thing, Object id) {
            super(404, "not-found", thing, id);
        }
    }

    /** The request is fine but the present state forbids it. */
    public static final class Conflict extends DomainProblem {
        private final List<String> allowed;
        private final transient List<Violation> violations;

        public Conflict(String type, Object... args) {
            this(List.of(), List.of(), type, args);
        }

        private Conflict(List<String> allowed, List<Violation> violations, String type, Object... args) {
            super(409, type, args);
            this.allowed = allowed;
            this.violations = violations;
        }

        /** An illegal transition: says the state it is in and which transitions are possible from there. */
        public static Conflict transition(Enum<?> asked, Enum<?> state, Collection<? extends Enum<?>> allowed) {
            return new Conflict(names(allowed), List.of(), "illegal-transition", asked.name(), state.name());
        }

        /** The same where there is more to say than that it is illegal. */
        public static Conflict instead(String type, Collection<? extends Enum<?>> allowed) {
            return new Conflict(names(allowed), List.of(), type);
        }

        /** Of several things written together: each that the present state forbids, at its place. */
        public static Conflict among(String type, List<Violation> violations) {
            return new Conflict(List.of(), violations, type, violations.size());
        }

        private static List<String> names(Collection<? extends Enum<?>> transitions) {
            return transitions.stream().map(Enum::name).sorted().toList();
        }

        @Override
        List<String> allowed() {
            return allowed;
        }

        @Override
        public List<Violation> violations() {
            return violations;
        }
    }

    /** One or more rules that the shape of the request cannot show are broken. */
    public static final class Invalid extends DomainProblem {
        private final transient List<Violation> violations;

        public Invalid(String pointer, String code, Object... args) {
            this(List.of(new Violation(pointer, code, args)));
        }

        public Invalid(List<Violation> violations) {
            super(422, "rule-broken");
            this.violations = violations;
        }

        @Override
        public List<Violation> violations() {
            return violations;
        }
    }

    /** A parameter (not the body) that cannot be read, such as a broken cursor. */
    public static final class Malformed extends DomainProblem {
        public Malformed(String type, Object... args) {
            super(400, type, args);
        }
    }

    /** The caller's role or organisation does not permit it. */
    public static final class NotAllowed extends DomainProblem {
        public NotAllowed() {
            super(403, "not-allowed");
        }

        public NotAllowed(String type, Object... args) {
            super(403, type, args);
        }
    }

    /** Somebody else changed the thing since the caller read it. */
    public static final class Stale extends DomainProblem {
        public Stale() {
            super(412, "changed-meanwhile");
        }
    }

    /** An update without {@code If-Match} could overwrite somebody's work unseen. */
    public static final class PreconditionMissing extends DomainProblem {
        public PreconditionMissing() {
            super(428, "precondition-required");
        }
    }

    /** The content is larger than what is taken. */
    public static final class TooLarge extends DomainProblem {
        public TooLarge(String type, Object... args) {
            super(413, type, args);
        }
    }

    /** The content is of a kind that is not taken. */
    public static final class Unsupported extends DomainProblem {
        public Unsupported(String type, Object... args) {
            super(415, type, args);
        }
    }

    /** It was there for everybody and was taken back; the reason is public. */
    public static final class Gone extends DomainProblem {
        public Gone(String type, Object... args) {
            super(410, type, args);
        }
    }

    /** A part that is needed cannot be reached; the caller may come back after {@code retryAfterSeconds}. */
    public static final class Unavailable extends DomainProblem {
        public Unavailable(String type, long retryAfterSeconds) {
            super(503, type, retryAfterSeconds);
        }
    }

    /** There is no room for the content. */
    public static final class StorageFull extends DomainProblem {
        public StorageFull(String type, Object... args) {
            super(507, type, args);
        }
    }

    /** More requests than agreed; the caller may come back after {@code retryAfterSeconds}. */
    public static final class TooMany extends DomainProblem {
        public TooMany(long retryAfterSeconds) {
            super(429, "too-many-requests", retryAfterSeconds);
        }
    }
}
