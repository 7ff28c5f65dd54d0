package org.yeep.shared.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Sound JSON, and yet text that neither the database nor every later reader can hold; its path says where. */
public final class UnkeptText extends MismatchedInputException {
    /** What an answer calls it. */
    public static final String RULE = "text-not-valid";

    public UnkeptText(JsonParser parser) {
        super(parser, "NUL or half a surrogate pair", String.class);
    }
}
