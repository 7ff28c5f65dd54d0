package org.yeep.plan.importing.reading;

/** A file that cannot be taken, and why; {@code code} names the text {@code import.<code>}. */
public class UnreadableFile extends RuntimeException {
    private final String code;
    private final transient Object[] args;

    public UnreadableFile(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args;
    }
}
