package org.yeep.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text that the database and every later reader can hold: no NUL and no half of a surrogate pair. */
class SafeText extends StdScalarDeserializer<String> {
    SafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isSafe(text)) {
            return (String) context.handleWeirdStringValue(String.class, "…", "NUL or half a surrogate pair");
        }
        return text;
    }

    static boolean isSafe(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
